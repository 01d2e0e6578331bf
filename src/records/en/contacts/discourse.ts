import type { EntityTable } from '../../../mentions/entities.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Office } from '../../../model/codes.ts'
import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { FirstPerson } from './first-person.ts'
import { ofLastContacts } from './last-told.ts'
import { isOfOneState, isSpeaking, likely } from './likely.ts'
import { membersMeant } from './members-meant.ts'
import { Memory } from './memory.ts'
import { otherParty, peerMeant } from './peer-meant.ts'
import { apartFrom, poolsFor, teamsOf } from './pools.ts'
import { PLACING, STATE_NOUNS } from './set-words.ts'
import { stillTold } from './still-told.ts'
import { timesNamed } from './times-named.ts'
import { actsWithout, counterpartsOf, groupTold, holdersTold, metAt, othersOf, ownersOf } from './told-before.ts'
import { Traveller } from './traveller.ts'
import { twoMeant } from './two-spoken-of.ts'
import { UnnamedParties } from './unnamed-parties.ts'

/** Who is spoken of at a point of the text, for the words that only point: he, they, the two, his host. */
export class Discourse {
  readonly #table: EntityTable
  readonly #mind = new Memory()
  readonly #counts: ReadonlyMap<Entity, number>
  readonly #unnamed: UnnamedParties
  readonly #first = new FirstPerson()
  readonly traveller = new Traveller()
  /** Whom noun phrases meant where they stood, for whoever reads the clauses again. */
  readonly meant = new Map<Nominal, readonly PartyMention[]>()
  /** The subject still to come, for a pronoun in a clause before it: "Before he met X, [Y] flew". */
  ahead: readonly Entity[] = []
  /** Those named as a counterpart beside a pronoun in its clause: they are not of one state with it. */
  company: readonly Entity[] = []

  constructor(table: EntityTable) {
    this.#table = table
    this.#unnamed = new UnnamedParties(table)
    this.#counts = timesNamed(table)
  }

  /** The parties that a noun phrase stands for; `besides` are those that it cannot be. */
  partiesOf(nominal: Nominal | null, besides: readonly Entity[] = []): PartyMention[] {
    const parties: PartyMention[] = []
    if (nominal?.kind === 'parties')
      for (const mention of nominal.mentions) {
        // "A and [his host]": the host of A.
        const taken = mention.relation ? [...besides, ...parties.map((x) => x.entity)] : besides
        for (const entity of this.entitiesOf(mention, taken)) parties.push(partyOf(entity, mention))
      }
    return parties
  }

  entitiesOf(mention: Mention, besides: readonly Entity[]): readonly Entity[] {
    const known = this.#table.of.get(mention)
    if (known) return known
    if (mention.kind === 'pronoun') return this.#pronoun(mention, besides)
    // Each other are those who do it, whom the verb has already.
    if (mention.words === 'each other') return []
    if (mention.kind === 'set')
      return othersOf(this.#mind, besides, mention.count) ?? this.#set(mention, apartFrom(mention, besides))
    if (mention.kind === 'group') return holdersTold(this.#mind, mention)
    const received = this.#mind.inRole(mention)
    if (received && !besides.includes(received)) return [received]
    if (mention.relation === 'host' || mention.relation === 'guest') {
      const [state, second] = mention.states
      return mention.plural && state && !second ? [this.delegation(state)] : otherParty(this.#mind, besides)
    }
    if (mention.relation === 'counterpart' && !mention.states.length)
      return mention.plural ? [] : peerMeant(this.#mind, besides)
    const ours = mention.kind === 'delegation' && !mention.states.length && /\b(our|my)\b/.test(mention.words)
    return ours && this.speaker?.state ? [this.delegation(this.speaker.state)] : []
  }

  #pronoun(mention: Mention, besides: readonly Entity[]): readonly Entity[] {
    if (isOneOf(mention.words, 'i', 'me', 'myself')) return this.speaker ? [this.speaker] : []
    if (mention.words === 'we' || mention.words === 'us')
      return this.#first.ourselves.filter((x) => !besides.includes(x)).map((x) => this.#forWhomItSpeaks(x))
    if (mention.words === 'latter') return this.#mind.pair.slice(-1)
    if (mention.words === 'former') return this.#mind.pair.slice(0, 1)
    if (mention.plural) return this.#set(mention, besides)
    const [ahead] = this.ahead
    if (ahead && !besides.includes(ahead) && this.#canBe(ahead, mention)) return [ahead]
    const same = this.#mind.meant.get(mention.gender)
    if (same && !besides.includes(same) && !isOfOneState(same, besides)) return [same]
    const met = isOneOf(mention.words, 'him', 'her') && besides.length > 0 ? this.#mind.metBefore : null
    if (met && !besides.includes(met) && this.#canBe(met, mention)) return [met]
    const all = this.#mind.focus.filter(
      (x) => isIndividual(x) && !besides.includes(x) && x !== this.floor && this.#canBe(x, mention),
    )
    const fitting = likely(all, [...besides, ...this.company])
    const [first] = fitting
    const { who } = this.traveller
    const travels = who && !besides.includes(who) && this.#canBe(who, mention)
    if (!first) return travels ? [who] : []
    const isSubject = this.#mind.sentence.includes(first)
    const acts = isSubject || first === this.#mind.topic || actsWithout(this.#mind, first, who)
    if (travels && !acts && this.traveller.isRather(first, this.#mind.leadBefore)) {
      this.#mind.meant.set(mention.gender, who)
      return [who]
    }
    // Whom the whole text is about, rather than somebody named in passing.
    const leads = isSubject || (this.#mind.leadBefore[0] === first && first.kind === 'person')
    const known =
      mention.gender === 'she' && !isSubject
        ? all.find((x) => (x.gender ?? this.#mind.genders.get(x)) === 'she')
        : undefined
    const main = leads
      ? undefined
      : fitting.find((x) => (this.#counts.get(x) ?? 0) >= 3 * (this.#counts.get(first) ?? 0) + 3)
    const meant = known ?? main ?? first
    if (mention.gender && besides.length) this.#mind.genders.set(meant, mention.gender)
    this.#mind.meant.set(mention.gender, meant)
    return [meant]
  }

  /** "We received a note": a spokesperson's "we" is the state. */
  #forWhomItSpeaks(entity: Entity): Entity {
    return entity.office === 'spokesperson' && entity.state ? this.delegation(entity.state) : entity
  }

  #canBe(entity: Entity, mention: Mention): boolean {
    const gender = entity.gender ?? this.#mind.genders.get(entity) ?? null
    return gender === null || mention.gender === null || gender === mention.gender
  }

  #set(mention: Mention, besides: readonly Entity[]): readonly Entity[] {
    const wanted = mention.count
    if (mention.kind === 'pronoun' && this.ahead.length > 1) return this.ahead
    if (mention.words === 'us' && this.#first.ourselves.length === wanted) return this.#first.ourselves
    const group = groupTold(this.#mind, mention, besides)
    if (group.length > 0) return group
    const pools = poolsFor(this.#mind, mention, besides)
    const fitting = pools.map((pool) => pool.filter((x) => !besides.includes(x)))
    const enough = (members: readonly Entity[]) => members.length >= 2 && (wanted === null || members.length === wanted)
    if (STATE_NOUNS.has(mention.words)) return teamsOf(fitting, enough, (state) => this.delegation(state))
    const members = membersMeant(this.#mind, this.#counts, { mention, besides, fitting, enough })
    if (members) {
      if (mention.kind === 'set') this.#mind.keepSet(mention, members)
      return members
    }
    if (wanted !== null && wanted > 2) return ofLastContacts(this.#mind, wanted)
    if (mention.words === 'they' && this.#mind.team) return [this.#mind.team]
    return wanted === 2 && this.#mind.parties.length > 2
      ? this.#mind.focus.filter((x) => this.#mind.parties.includes(x)).slice(0, 2)
      : []
  }

  /** "each of his counterparts": everybody else at the last contact of those who hold one office, else at the last. */
  counterparts(besides: readonly Entity[]): readonly Entity[] {
    return counterpartsOf(this.#mind, besides)
  }

  /** The holder of an office of a state: whom the text names, else one without a name. */
  holder(state: string, office: Office): Entity {
    return this.#unnamed.holder(state, office)
  }

  /** Before a sentence. */
  turn(block: number, placeState: string | null): void {
    this.#first.turn()
    this.#mind.turn(block)
    this.traveller.rest()
    this.traveller.turn(block, placeState)
  }

  /** Before a clause: those named in front of its subject, as in "During [X]'s visit, Y met him". */
  hearLeading({ args, from }: Predicate): void {
    const owners = args.filter((x) => x.nominal.from < from && x.nominal.kind === 'contact')
    this.#mind.bringToMind(owners.flatMap((x) => ownersOf(this.#table, x.nominal)))
  }

  /** After a clause: its subject is what "he" most likely means next. */
  hear(predicate: Predicate): void {
    if (predicate.subject?.kind !== 'parties') this.#mind.bringToMind(ownersOf(this.#table, predicate.subject))
    if (predicate.link === 'main') this.#mind.met ??= metAt(this.#table, predicate.subject)
    const doers = this.partiesOf(predicate.subject)
    if (predicate.subject) this.meant.set(predicate.subject, doers)
    const [team] = doers
    if (team)
      this.#mind.team =
        doers.length === 1 && isOneOf(team.mention?.kind ?? '', 'delegation', 'group') ? team.entity : null
    const subject = doers.map((x) => x.entity)
    this.traveller.hear(predicate, subject, (x) => this.#table.of.get(x) ?? [])
    const [others, along]: [Entity[], Entity[]] = [[], []]
    for (const { relation, nominal } of predicate.args) {
      if (PLACING.test(relation) && nominal.mentions[0]?.kind === 'state') continue
      const parties = this.partiesOf(nominal, subject)
      this.meant.set(nominal, parties)
      for (const { entity } of parties) {
        others.push(entity)
        if (relation === 'with' && isSpeaking(entity)) along.push(entity)
      }
    }
    if (subject.length === 0 && others.length === 0) return
    const [leading, besides] = [subject.filter(isSpeaking), others.filter(isSpeaking)]
    // "X, too, was telephoned by Y": of Y the text goes on to tell, if it did so before.
    const doer = predicate.passive ? besides.find((x) => x === this.#mind.focus[0]) : undefined
    const named = doer ? [doer, ...leading, ...besides] : [...leading, ...besides]
    const told = stillTold(this.#mind, this.#counts, predicate, leading)
    this.#mind.bringToMind([...told, ...named])
    if (predicate.link === 'main' && leading.length > 0) this.#mind.lead = told.length > 0 ? told : leading
    // "spoke of the pact that Y had signed": of him who spoke the text goes on to tell.
    else if (isOneOf(predicate.link, 'relative', 'subordinate', 'infinitive')) this.#mind.bringToMind(this.#mind.lead)
    if (leading.length > 1) this.#mind.subjects = leading
    if (leading.length > 1 && predicate.subject?.mentions[0]?.kind === 'person') this.#mind.forgetSets()
    this.#first.hear(predicate, subject, along)
    this.#mind.sentence = [...this.#mind.sentence, ...named]
    for (const list of [subject, others]) this.#mind.keepTogether(list)
    const pair = [...new Set(besides.length > 1 ? besides : named)]
    if (pair.length > 1) this.#mind.pair = pair.slice(-2)
  }

  /** Those of the last contact at which all of these were with somebody else. */
  lastBeyond(entities: readonly Entity[]): readonly Entity[] | null {
    return this.#mind.lastBeyond(entities)
  }

  /** Whose turn it is in a transcript. */
  get floor(): Entity | null | undefined {
    return this.#first.isTranscript ? this.#first.speaker : undefined
  }

  set floor(speaker: Entity | null) {
    this.#first.isTranscript = true
    this.#first.speaker = speaker
  }

  get speaker(): Entity | null {
    return this.#first.speaker
  }

  set speaker(speaker: Entity | null) {
    this.#first.speaker = speaker
  }

  /** After a sentence without a verb that is known: whom it begins with is spoken of. */
  hearNamed(nominals: readonly Nominal[]): void {
    const [first, second, ...more] = nominals.filter((x) => x.kind === 'parties')
    const people = (of?: Nominal) => this.partiesOf(of ?? null).map((x) => x.entity)
    this.#mind.bringToMind(people(first).filter(isIndividual))
    // "Whose idea was it? [A's and B's.]"
    const beside = first && second && more.length === 0 && second.from - first.to < 3
    if (beside) this.#mind.keepTogether([...people(first), ...people(second)].filter(isIndividual))
  }

  /** "telephoned both: [A and B]": named as a pair, though each was told of apart. */
  hearPair(parties: readonly PartyMention[]): void {
    this.#mind.keepTogether(parties.map((x) => x.entity).filter(isSpeaking))
  }

  /** "met A on Monday and B on Tuesday": with each of whom somebody did the same. */
  hearRow(row: readonly Entity[]): void {
    this.#mind.row = row
  }

  /** After a contact: "the two" are its parties. */
  hearContact(parties: readonly PartyMention[], isAside: boolean): void {
    this.#mind.keepTold(parties, isAside)
  }

  /** The team of a state that is named only in front of a contact noun. */
  delegation(state: string): Entity {
    return this.#unnamed.delegation(state)
  }

  /** Whose "their meeting" is. */
  twoTold(around: readonly Entity[]): readonly Entity[] {
    return twoMeant(this.#mind, around)
  }

  get parties(): readonly Entity[] {
    return this.#mind.parties
  }

  /** Of whom the text is telling: whoever the last sentence called he or she, else who was named last. */
  get topic(): Entity | null {
    return this.#mind.topic ?? this.top
  }

  get top(): Entity | null {
    return this.#mind.focus[0] ?? null
  }

  /** Who "his" may mean where somebody else does it. */
  whoElse = (gender: 'he' | 'she', besides: readonly Entity[]): Entity | null => this.#mind.nearest(gender, besides)
}
