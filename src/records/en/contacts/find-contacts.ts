import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { Mode, Status } from '../../../model/contact.ts'
import type { Entity } from '../../../model/mention.ts'
import { contactNounAt, modeOfNoun } from '../frames/contact-nouns.ts'
import { GOVERNING, type Governing, HAPPEN_VERBS, TRAVEL_VERBS, VERB_FRAMES, type VerbFrame } from '../frames/contact-verbs.ts'
import type { ContactMention, PartyMention } from './contact-mention.ts'
import { datesBetween, isReporting, settle } from './dates.ts'
import type { Discourse } from './discourse.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { statusOf } from './status.ts'

const FRAMES_BY_VERB: ReadonlyMap<string, readonly VerbFrame[]> = Map.groupBy(
  VERB_FRAMES.flatMap((frame) => frame.verbs.map((verb) => ({ verb, frame }))),
  (x) => x.verb,
) as unknown as ReadonlyMap<string, readonly VerbFrame[]>

const framesOf = (verb: string): readonly VerbFrame[] => ((FRAMES_BY_VERB.get(verb) ?? []) as unknown as { frame: VerbFrame }[]).map((x) => x.frame)

/** Finds what each sentence says of contacts, in text order; one mention for each contact that a sentence tells of. */
export function findContacts(page: ContactPage, discourse: Discourse): ContactMention[] {
  return new Finder(page, discourse).find()
}

interface Sides {
  /** Those who do it. */
  readonly a: PartyMention[]
  /** Those with whom. */
  readonly b: PartyMention[]
  readonly joint: boolean
  readonly separate: boolean
}

class Finder {
  readonly #page: ContactPage
  readonly #discourse: Discourse
  readonly #found: ContactMention[] = []
  #seen = new Set<Nominal>()
  #anchor: string | null = null

  constructor(page: ContactPage, discourse: Discourse) {
    this.#page = page
    this.#discourse = discourse
  }

  find(): ContactMention[] {
    this.#page.sentences.forEach((_, index) => this.#sentence(index))
    return this.#found
  }

  #sentence(index: number): void {
    const reading = this.#page.readings[index]!
    this.#setSpeaker(index)
    for (const predicate of reading.predicates) {
      for (const argument of predicate.args) if (argument.nominal.from < predicate.from) this.#nominal(argument.nominal, predicate, argument.relation)
      if (predicate.subject?.kind === 'contact') this.#nominal(predicate.subject, predicate, 'subject')
      this.#verb(predicate, reading.predicates)
      for (const argument of predicate.args) this.#nominal(argument.nominal, predicate, argument.relation)
      this.#discourse.hear(predicate)
    }
    for (const nominal of reading.nominals) this.#nominal(nominal, null, 'none')
  }

  /** In a quotation "I" is whoever is said to speak in the sentence. */
  #setSpeaker(index: number): void {
    const reading = this.#page.readings[index]!
    const saying = reading.predicates.find((x) => isReporting(x) && !x.quoted)
    const speaker = saying ? this.#discourse.partiesOf(saying.subject)[0]?.entity : undefined
    if (speaker && speaker.office !== 'spokesperson' && (speaker.kind === 'person' || speaker.kind === 'office')) this.#discourse.speaker = speaker
  }

  // ---- verbs that tell of a contact by themselves

  #verb(predicate: Predicate, siblings: readonly Predicate[]): void {
    for (const frame of framesOf(predicate.lemma)) if (this.#byFrame(frame, predicate, siblings)) return
    if (TRAVEL_VERBS.has(predicate.lemma) || predicate.lemma === 'be') this.#travel(predicate)
  }

  #byFrame(frame: VerbFrame, predicate: Predicate, siblings: readonly Predicate[]): boolean {
    const words = wordsOf(this.#page, predicate.from, predicate.span.to)
    if ((frame.needs && !frame.needs.test(words)) || frame.unless?.test(words)) return false
    if (predicate.lemma === 'call' && !this.#isTelephoning(frame, predicate, siblings)) return false
    const sides = this.#sidesOf(frame, predicate)
    if (!sides) return false
    const mode = this.#modeOfVerb(frame, predicate, words, sides)
    const status = statusOf(predicate, this.#futureDate(predicate), this.#page.headline(predicate.from))
    if (!status) return true
    const base = this.#mention(mode, status, frame.rule, predicate.sentence, predicate.from, predicate.to)
    base.modeOpen = frame.open === true || (frame.mode === 'call' && mode === 'call' && predicate.lemma !== 'phone' && predicate.lemma !== 'telephone' && !/phone|call|rang|line/.test(words))
    if (frame.subject === 'initiator') base.initiator = sides.a[0]?.entity.state ?? null
    this.#finish(base, sides, predicate, null, words)
    return true
  }

  /** "called Putin" rings him up; "called for", "called on him to", "called him a liar" do not. */
  #isTelephoning(frame: VerbFrame, predicate: Predicate, siblings: readonly Predicate[]): boolean {
    const infinitive = siblings.some((x) => x.link === 'infinitive' && x.parent === predicate)
    if (frame.rule === 'contacts/call-on') return !infinitive
    const objects = predicate.args.filter((x) => x.relation === 'object')
    const object = objects[0]?.nominal
    if (!object || objects.length > 1 || predicate.passive && infinitive) return false
    const next = this.#page.tokens[object.to]?.norm ?? ''
    if (/^("|'|a|an|the|as|his|her|unacceptable|out|off|back)$/.test(next)) return false
    return !/\b(meeting|election|vote|strike|emergency)\b/.test(object.words)
  }

  #sidesOf(frame: VerbFrame, predicate: Predicate): Sides | null {
    const doer = predicate.passive ? argumentOf(predicate, ['by']) : predicate.subject
    const a = this.#parties(doer, [])
    const direct = predicate.passive && frame.others.includes('object') ? [predicate.subject] : predicate.args.filter((x) => frame.others.includes(x.relation)).map((x) => x.nominal)
    const taken = a.map((x) => x.entity)
    const b = direct.flatMap((x) => this.#parties(x, taken)).filter((x) => !taken.includes(x.entity))
    const words = wordsOf(this.#page, predicate.span.from, predicate.span.to)
    const separate = /\b(separate|separately|individually|in turn|respectively|one after another|one by one|each of)\b/.test(words)
    const joint = !separate && (/\b(together|jointly|trilateral|three-way|conference call|joint)\b/.test(words) || predicate.lemma === 'host' || predicate.lemma === 'bring')
    if (frame.rule === 'contacts/bring-together') {
      const brought = predicate.args.filter((x) => x.relation === 'object').flatMap((x) => this.#parties(x.nominal, taken))
      if (brought.length < 2) return null
      return { a: a.map((x) => ({ ...x, role: 'mediator' as const })), b: brought, joint: true, separate: false }
    }
    if (frame.people && !this.#speakFor(a, b)) return null
    if (b.length === 0) return frame.reciprocal && this.#isSeveral(a) && !this.#hasObject(frame, predicate) ? { a, b: [], joint: true, separate: false } : null
    if (a.length === 0) return null
    const host = frame.subject === 'host' ? a.map((x) => ({ ...x, role: 'host' as const })) : a
    return { a: host, b, joint, separate }
  }

  #hasObject(frame: VerbFrame, predicate: Predicate): boolean {
    return frame.others.includes('object') && predicate.args.some((x) => x.relation === 'object' && x.nominal.kind !== 'thing' && this.#page.tokens[x.nominal.from]?.norm !== 'each')
  }

  /** At least one side must be people: bare states do not receive or ring each other up. */
  #speakFor(a: readonly PartyMention[], b: readonly PartyMention[]): boolean {
    const people = (list: readonly PartyMention[]) => list.some((x) => x.entity.kind !== 'delegation' || x.mention === null || x.mention.kind === 'delegation' || x.mention.kind === 'set')
    return people(b) || (b.length === 0 && people(a))
  }

  #isSeveral(parties: readonly PartyMention[]): boolean {
    const entities = new Set(parties.map((x) => x.entity))
    const groups = [...entities].some((x) => x.kind === 'group')
    return entities.size >= 2 && (groups || new Set([...entities].map((x) => x.state)).size > 1 || [...entities].every((x) => x.state === null))
  }

  #modeOfVerb(frame: VerbFrame, predicate: Predicate, words: string, sides: Sides): Mode {
    if (/\b(by|via|over|through|on) (a )?(secure )?video|video ?(link|conference|call)|videoconference|\bvirtually\b|\bonline\b/.test(words)) return 'video'
    if (/\b(by|over|via|on) (the |a )?(secure )?(tele)?phone\b|\bby telephone\b|phone (call|conversation)/.test(words) && frame.mode !== 'message') return 'call'
    if (frame.rule === 'contacts/visit') return sides.b.some((x) => x.entity.kind !== 'delegation') ? 'meeting' : 'visit'
    if (frame.rule === 'contacts/speak') {
      if (/\b(in person|face[- ]to[- ]face|one-on-one|on the sidelines|at the (white house|kremlin)|in the corridor)\b/.test(words)) return 'meeting'
    }
    return frame.mode
  }

  // ---- contact nouns

  #nominal(nominal: Nominal, predicate: Predicate | null, relation: string): void {
    if (nominal.kind !== 'contact' || this.#seen.has(nominal)) return
    this.#seen.add(nominal)
    for (const argument of nominal.args) if (argument.nominal.kind === 'contact') this.#nominal(argument.nominal, predicate, argument.relation)
    const noun = contactNounAt(this.#page, nominal.head)
    if (!noun) return
    const words = nominal.words
    if (/\b(press|news|summit diplomacy)\b/.test(words) && noun.mode === 'meeting' && /conference/.test(words)) return
    const sense = predicate ? this.#sense(predicate, relation) : null
    const sides = this.#sidesOfNoun(nominal, predicate, relation, sense, noun.mode)
    const status = this.#statusOfNoun(nominal, predicate, relation, sense)
    if (!status) return
    const base = this.#mention(modeOfNoun(words, noun), status, 'contacts/noun', predicate?.sentence ?? this.#sentenceAt(nominal.from), nominal.from, nominal.to)
    base.modeOpen = /\b(conversations?|discussions?|consultations?|contacts?|exchanges?|dialogue|talk|interview)\b/.test(words) && !/phone|video/.test(words)
    base.definite = /^(the|this|that|these|those|his|her|their|its|during|both)\b/.test(words)
    const all = [...sides.a, ...sides.b].filter((x) => x.role === 'party')
    if (all.length < 2 && [...sides.a, ...sides.b].length < 2) {
      if (all.length === 0 && base.definite && !noun.weak) this.#recall(base, nominal, predicate)
      else if (predicate && base.status === 'held') this.#hearDate(base, predicate, nominal)
      return
    }
    if (noun.weak && noun.mode === 'visit') return this.#visitNoun(base, nominal, sides, predicate)
    if (noun.mode === 'call' || noun.mode === 'message') base.initiator = this.#caller(nominal, predicate, sense, sides)
    if (noun.mode === 'message') base.initiator = null
    this.#finish(base, sides, predicate, nominal, words)
  }

  #caller(nominal: Nominal, predicate: Predicate | null, sense: Governing | null, sides: Sides): string | null {
    const from = nominal.args.find((x) => x.relation === 'from') ?? predicate?.args.find((x) => x.relation === 'from')
    const caller = from ? this.#parties(from.nominal, [])[0] : undefined
    if (caller) return caller.entity.state
    return predicate && /^(make|place|initiate)$/.test(predicate.lemma) && sense ? (sides.a[0]?.entity.state ?? null) : null
  }

  #sense(predicate: Predicate, relation: string): Governing | null {
    if (relation === 'subject') return null
    const sense = GOVERNING.get(predicate.lemma) ?? null
    if (relation === 'object') return sense
    if (relation === 'in' || relation === 'for' || relation === 'at' || relation === 'into') return sense === 'hold' ? 'hold' : null
    return null
  }

  #sidesOfNoun(nominal: Nominal, predicate: Predicate | null, relation: string, sense: Governing | null, mode: Mode): Sides {
    const parties: PartyMention[] = []
    const hosts = this.#rolesOf(nominal, predicate, relation)
    const between = this.#argumentParties(nominal, predicate, /^(between|among|of|involving)$/)
    const withB = this.#argumentParties(nominal, predicate, /^(with|to|from)$/, mode)
    const before = this.#before(nominal)
    const by = this.#argumentParties(nominal, null, /^by$/)
    parties.push(...before, ...by)
    const separate = /\b(separate|respective|individual|calls|conversations|meetings)\b/.test(nominal.words) && !/\b(joint|trilateral)\b/.test(nominal.words)
    if (between.length >= 2) return { a: [...between, ...hosts, ...parties.map((x) => ({ ...x, role: 'host' as const }))], b: [], joint: true, separate: false }
    const own = [...parties, ...between]
    if (predicate && own.length + withB.length < 2 + (withB.length ? 0 : 0)) own.push(...this.#fromSubject(nominal, predicate, relation, sense, withB, own))
    else if (predicate && own.length === 0 && withB.length) own.push(...this.#fromSubject(nominal, predicate, relation, sense, withB, own))
    const joint = /\b(joint|trilateral|conference|three-way|four-way|quadrilateral|summit|round|collective)\b/.test(nominal.words)
    return { a: [...unique(own), ...hosts], b: unique(withB).filter((x) => !own.some((y) => y.entity === x.entity)), joint, separate }
  }

  /** Who holds it where only the other side is named: the subject of the verb. */
  #fromSubject(nominal: Nominal, predicate: Predicate, relation: string, sense: Governing | null, others: readonly PartyMention[], own: readonly PartyMention[]): PartyMention[] {
    if (relation === 'subject') {
      const pronoun = /^(his|her|their)\b/.test(nominal.words)
      const top = this.#discourse.top
      return own.length === 0 && others.length > 0 && top && (pronoun || nominal.words.startsWith('the ')) && !others.some((x) => x.entity === top) ? [{ entity: top, mention: null, role: 'party' }] : []
    }
    const subject = predicate.passive ? (argumentOf(predicate, ['by']) ?? predicate.subject) : predicate.subject
    const taken = [...others, ...own].map((x) => x.entity)
    const parties = this.#parties(subject, []).filter((x) => !taken.includes(x.entity))
    if (sense === 'host') return parties.map((x) => ({ ...x, role: others.length + own.length >= 2 ? ('host' as const) : ('party' as const) }))
    if (sense === 'mediate') return parties.map((x) => ({ ...x, role: 'mediator' as const }))
    if (others.length + own.length === 0) return sense && sense !== 'deny' ? parties : []
    return parties
  }

  #rolesOf(nominal: Nominal, predicate: Predicate | null, relation: string): PartyMention[] {
    const reduced = [...nominal.reduced, ...(relation === 'subject' && predicate?.passive ? [predicate] : [])]
    const found = reduced.flatMap((x) => {
      const role = /^(host|organise|organize|convene|chair)$/.test(x.lemma) ? 'host' : /^(mediate|broker|facilitate|sponsor|moderate|arrange)$/.test(x.lemma) ? 'mediator' : /^(attend|lead|head|join)$/.test(x.lemma) ? 'party' : null
      return role ? this.#parties(argumentOf(x, ['by']), []).map((y) => ({ ...y, role: role as PartyMention['role'] })) : []
    })
    const sense = predicate && relation === 'object' ? GOVERNING.get(predicate.lemma) : null
    if (sense === 'host' || sense === 'mediate') {
      const role = sense === 'host' ? 'host' : 'mediator'
      const doer = predicate!.passive ? argumentOf(predicate!, ['by']) : predicate!.subject
      found.push(...this.#parties(doer, []).map((x) => ({ ...x, role: role as PartyMention['role'] })))
    }
    return found
  }

  #argumentParties(nominal: Nominal, predicate: Predicate | null, relations: RegExp, mode?: Mode): PartyMention[] {
    const fits = (x: Argument) => relations.test(x.relation) && (x.relation !== 'to' || mode === 'message') && (x.relation !== 'from' || mode === 'call' || mode === 'message')
    const own = nominal.args.filter(fits).flatMap((x) => this.#parties(x.nominal, []))
    if (own.length || !predicate) return own
    return predicate.args.filter((x) => fits(x) && x.nominal.from > nominal.from && x.relation !== 'of').flatMap((x) => this.#parties(x.nominal, []))
  }

  /** Parties in front of a contact noun: "Trump's meeting", "Russia-Ukraine talks", "the Putin-Macron call". */
  #before(nominal: Nominal): PartyMention[] {
    const { tokens } = this.#page
    const found: PartyMention[] = []
    for (const mention of nominal.mentions) {
      const owner = tokens[mention.to]?.kind === 'possessive'
      const hyphen = tokens[mention.to]?.norm === '-' || tokens[mention.from - 1]?.norm === '-'
      if (mention.kind === 'state' && !owner && !hyphen && nominal.mentions.length < 2) continue
      if (mention.metonym && !owner && !hyphen) continue
      found.push(...this.#discourse.entitiesOf(mention, []).map((entity) => ({ entity, mention, role: 'party' as const })))
    }
    const pronoun = /^(?:\w+ )?(his|her|their|my|our)\b/.exec(nominal.words)?.[1]
    if (pronoun && found.length === 0) {
      const who = pronoun === 'their' || pronoun === 'our' ? [] : this.#discourse.top ? [this.#discourse.top] : []
      found.push(...who.map((entity) => ({ entity, mention: null, role: 'party' as const })))
    }
    const states = found.length === 0 ? this.#statesBefore(nominal) : []
    return unique([...found, ...states])
  }

  /** "Turkish-Greek talks", "Iran-US negotiations": two states in front of the noun are its parties. */
  #statesBefore(nominal: Nominal): PartyMention[] {
    const entities = new Map<string, PartyMention>()
    for (let at = nominal.from; at < nominal.head; at++) {
      const polity = this.#page.terms[at]?.values.find((x) => x.kind === 'polity')
      if (polity?.kind !== 'polity') continue
      entities.set(polity.code, { entity: this.#discourse.delegation(polity.code), mention: null, role: 'party' })
    }
    return entities.size >= 2 ? [...entities.values()] : []
  }

  #statusOfNoun(nominal: Nominal, predicate: Predicate | null, relation: string, sense: Governing | null): Status | null {
    const words = nominal.words
    const hypothetical = /\b(possible|potential|proposed|eventual|prospective|any)\b/.test(words)
    const planned = /\b(planned|upcoming|scheduled|forthcoming|expected|next)\b/.test(words)
    const off = /\b(cancelled|canceled|aborted|postponed|scrapped)\b/.test(words)
    if (off) return 'cancelled'
    const none = /^(no|neither)\b/.test(words)
    if (!predicate) return none ? 'denied' : planned ? 'planned' : hypothetical ? 'proposed' : 'held'
    const verb = statusOf(predicate, this.#futureDate(predicate), this.#page.headline(predicate.from))
    if (none) return 'denied'
    if (relation === 'object' || relation === 'subject') {
      const governing = relation === 'object' ? sense : predicate.passive || relation === 'subject' ? (GOVERNING.get(predicate.lemma) ?? null) : null
      if (governing === 'cancel' && (relation === 'object' || predicate.passive)) return verb === 'denied' ? null : 'cancelled'
      if (governing === 'deny' && relation === 'object') return 'denied'
      if (governing === 'propose' && (relation === 'object' || predicate.passive) && !/^(welcome|support|back|expect)$/.test(predicate.lemma)) return verb === 'cancelled' || verb === 'denied' ? 'cancelled' : 'proposed'
      if (governing === 'plan' && (relation === 'object' || predicate.passive) && (verb === 'held' || verb === 'planned')) return 'planned'
      if (verb === null) return null
      if (governing || HAPPEN_VERBS.has(predicate.lemma)) {
        if (predicate.lemma === 'be' && relation === 'subject' && /under ?way|ongoing|in progress/.test(wordsOf(this.#page, predicate.from, predicate.span.to))) return 'ongoing'
        if (verb === 'held' && planned && predicate.tense !== 'past') return 'planned'
        return verb
      }
      return planned ? 'planned' : hypothetical ? 'proposed' : 'held'
    }
    if (relation === 'for' || relation === 'to') {
      if (TRAVEL_VERBS.has(predicate.lemma) || predicate.lemma === 'be' || predicate.lemma === 'sit') return verb
      if (/^(call|ask|push|press|appeal|urge|hope|propose)$/.test(predicate.lemma)) return 'proposed'
      if (/^(prepare|plan|schedule|set|agree)$/.test(predicate.lemma)) return 'planned'
    }
    if (/^(ahead of|before|prior to)$/.test(relation)) return planned || !/\b(last|previous|earlier)\b/.test(words) ? (this.#isPastDate(nominal) ? 'held' : 'planned') : 'held'
    if (relation === 'during' || relation === 'in' || relation === 'at' || relation === 'by') return verb === 'denied' ? 'held' : verb
    return planned ? 'planned' : hypothetical ? 'proposed' : 'held'
  }

  #isPastDate(nominal: Nominal): boolean {
    const [date] = datesBetween(this.#page, nominal.from, nominal.to + 6)
    return date !== undefined && (settle(this.#page, date, 'future', null)?.edtf ?? '9') < (this.#page.published ?? '')
  }

  /** "the meeting", "the call": more about the contact last spoken of. */
  #recall(base: ContactMention, nominal: Nominal, predicate: Predicate | null): void {
    this.#settleWhen(base, predicate, nominal)
    base.closed = this.#isClosed(base.sentence)
    this.#found.push(base)
  }

  /** "a series of calls on Tuesday": the day of what follows. */
  #hearDate(base: ContactMention, predicate: Predicate, nominal: Nominal): void {
    this.#settleWhen(base, predicate, nominal)
    if (base.date && base.dateFrom !== 'report' && base.dateFrom !== 'context') this.#anchor = base.date.edtf
  }

  #visitNoun(base: ContactMention, nominal: Nominal, sides: Sides, predicate: Predicate | null): void {
    if (sides.b.length === 0 && sides.a.length < 2) return
    this.#finish(base, sides, predicate, nominal, nominal.words)
  }

  // ---- journeys

  #travel(predicate: Predicate): void {
    const goal = predicate.args.find((x) => /^(to|in|at|for)$/.test(x.relation) && x.nominal.kind === 'parties' && x.nominal.mentions[0]?.kind === 'state')
    if (!goal || goal.relation === 'for' || (predicate.lemma === 'be' && !(goal.relation === 'to' || (goal.relation === 'in' && predicate.chain.includes('due'))))) return
    if (predicate.lemma !== 'be' && goal.relation === 'in' && !/^(arrive|land)$/.test(predicate.lemma)) return
    const state = goal.nominal.mentions[0]!.states[0]
    const travellers = this.#parties(predicate.subject, []).filter((x) => (x.entity.kind === 'person' || x.entity.kind === 'office' || x.mention?.kind === 'delegation') && x.entity.state !== state && x.entity.office !== null)
    const status = statusOf(predicate, this.#futureDate(predicate), this.#page.headline(predicate.from))
    if (!state || travellers.length === 0 || !status || predicate.lemma === 'return') return
    const base = this.#mention('visit', status, 'contacts/travel', predicate.sentence, predicate.from, goal.nominal.to)
    const host: PartyMention = { ...this.#parties(goal.nominal, [])[0]!, role: 'host' }
    if (!host.entity) return
    this.#finish(base, { a: travellers, b: [host], joint: true, separate: false }, predicate, null, wordsOf(this.#page, predicate.from, predicate.span.to))
  }

  // ---- what all have in common

  #parties(nominal: Nominal | null | undefined, besides: readonly Entity[]): PartyMention[] {
    return unique(this.#discourse.partiesOf(nominal ?? null, besides).filter((x) => isParty(x)))
  }

  #sentenceAt(token: number): number {
    return this.#page.sentences.findIndex((x) => x.from <= token && token < x.to)
  }

  #mention(mode: Mode, status: Status, rule: string, sentence: number, from: number, to: number): ContactMention {
    return {
      mode, modeOpen: false, status, parties: [], initiator: null, date: null, dateAt: null, dateFrom: null, place: null, closed: false, title: null,
      definite: false, again: false, background: false, rule, sentence, from, to,
    }
  }

  #futureDate(predicate: Predicate): boolean {
    const { published } = this.#page
    if (!published) return false
    return datesBetween(this.#page, predicate.span.from, predicate.span.to).some((x) => {
      const settled = settle(this.#page, x, 'future', this.#anchor)
      return settled !== null && settled.edtf > published && settle(this.#page, x, 'past', this.#anchor)?.edtf !== settled.edtf && predicate.tense === 'present' ? true : settled !== null && x.said.kind !== 'weekday' && settled.edtf.slice(0, 10) > published
    })
  }

  #finish(base: ContactMention, sides: Sides, predicate: Predicate | null, nominal: Nominal | null, words: string): void {
    const sentence = this.#page.sentences[base.sentence]!
    this.#settleWhen(base, predicate, nominal)
    if (base.mode !== 'call' && base.mode !== 'message' && base.mode !== 'video') base.place = this.#placeOf(predicate, nominal)
    base.closed = /\b(closed doors?|behind closed|closed-door|closed to the press|in private|tete-a-tete|secret)\b/.test(wordsOf(this.#page, sentence.from, sentence.to)) && this.#isClosed(base.sentence)
    base.again = /\b(again|another|second|third|further|once more)\b/.test(words)
    base.initiator ??= this.#requester(base.sentence, [...sides.a, ...sides.b])
    for (const parties of this.#separate(base, sides)) {
      const mention: ContactMention = { ...base, parties }
      this.#found.push(mention)
      this.#discourse.hearContact(parties)
    }
    if (base.date && base.dateFrom !== 'report' && base.status !== 'cancelled') this.#anchor = base.date.edtf
  }

  #isClosed(sentence: number): boolean {
    const { from, to } = this.#page.sentences[sentence]!
    return /\b(behind closed doors|closed-door|closed to the (press|media|public)|tete-a-tete|tete - a - tete|without (press|media|a statement)|secret (meeting|talks)|no statement)\b/.test(wordsOf(this.#page, from, to))
  }

  /** "at the request of the US side", "at the latter's request". */
  #requester(sentence: number, parties: readonly PartyMention[]): string | null {
    const { from, to } = this.#page.sentences[sentence]!
    const words = wordsOf(this.#page, from, to)
    const at = /\b(at the (request|initiative|invitation) of|at [\w ']+ (request|initiative)|requested by|initiated by|on the initiative of)\b/.exec(words)
    if (!at || /invitation/.test(at[0])) return null
    if (/latter's request/.test(words)) return parties.at(-1)?.entity.state ?? null
    const states = new Set(parties.map((x) => x.entity.state))
    let seen = 0
    for (let token = from; token < to; token++) {
      const word = this.#page.tokens[token]!.norm
      if (/^(request|requested|initiative|initiated)$/.test(word)) seen = token
    }
    const own = this.#page.tokens.slice(Math.max(from, seen - 5), Math.min(to, seen + 6))
    for (let index = 0; index < own.length; index++) {
      const polity = this.#page.terms[Math.max(from, seen - 5) + index]?.values.find((x) => x.kind === 'polity')
      if (polity?.kind === 'polity' && states.has(polity.code)) return polity.code
      const mention = this.#page.mentionAt[Math.max(from, seen - 5) + index]
      const entity = mention ? this.#discourse.entitiesOf(mention, [])[0] : undefined
      if (entity?.state && states.has(entity.state) && Math.max(from, seen - 5) + index >= seen - 3) return entity.state
    }
    return null
  }

  /** One contact for each other side where they were separate, else one for all. */
  #separate(base: ContactMention, sides: Sides): PartyMention[][] {
    const { a, b } = sides
    const all = unique([...a, ...b])
    if (b.length < 2 || sides.joint || (base.mode === 'visit' && !sides.separate)) return [all]
    const core = a.filter((x) => x.role !== 'mediator')
    if (core.length !== 1 && !sides.separate) return [all]
    const groups = base.mode === 'call' || sides.separate ? b.map((x) => [x]) : byState(b)
    return groups.length < 2 ? [all] : groups.map((group) => unique([...a, ...group]))
  }

  #placeOf(predicate: Predicate | null, nominal: Nominal | null) {
    const after = nominal ? placeBetween(this.#page, nominal.from, this.#endOfArgs(nominal)) : null
    if (after) return after
    if (!predicate) return null
    return placeBetween(this.#page, predicate.span.from, predicate.span.to) ?? (predicate.parent && (predicate.link !== 'that') ? placeBetween(this.#page, predicate.parent.span.from, predicate.parent.span.to) : null)
  }

  #endOfArgs(nominal: Nominal): number {
    const verb = this.#page.readings[this.#sentenceAt(nominal.from)]?.predicates.find((x) => x.from >= nominal.to)
    const sentence = this.#page.sentences[this.#sentenceAt(nominal.from)]!
    return verb ? verb.from : sentence.to
  }

  #settleWhen(base: ContactMention, predicate: Predicate | null, nominal: Nominal | null): void {
    const tense = base.status === 'planned' || base.status === 'proposed' ? 'future' : base.status === 'cancelled' && predicate?.tense !== 'past' ? 'future' : 'past'
    const own = this.#ownDates(predicate, nominal)
    for (const { mention, source } of own) {
      const date = settle(this.#page, mention, tense, this.#anchor)
      if (!date) continue
      base.date = date
      base.dateAt = { from: mention.from, to: mention.to }
      base.dateFrom = source
      if (source !== 'report' || !this.#anchor) return
    }
    if (base.dateFrom === 'report' || !this.#carriesDay(base, predicate)) return
    base.date = { edtf: this.#anchor!, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
    base.dateFrom = 'context'
  }

  /** A contact told without a day, in the past, after one with a day, was on that day. */
  #carriesDay(base: ContactMention, predicate: Predicate | null): boolean {
    if (!this.#anchor || (base.status !== 'held' && base.status !== 'ongoing')) return false
    if (this.#page.headline(base.from)) return false
    if (predicate?.perfect) return false
    const sentence = this.#page.sentences[base.sentence]!
    return !/\b(earlier|previously|last|formerly|former|past|dozens|several times|repeatedly|times)\b/.test(wordsOf(this.#page, sentence.from, sentence.to))
  }

  /** Dates that can be the contact's, the likeliest first: at the noun, in its clause, in the sentence. */
  #ownDates(predicate: Predicate | null, nominal: Nominal | null) {
    const list: { mention: ReturnType<typeof datesBetween>[number]; source: 'own' | 'sentence' | 'report' }[] = []
    const add = (from: number, to: number, source: 'own' | 'sentence' | 'report') => {
      for (const mention of datesBetween(this.#page, from, to)) if (!list.some((x) => x.mention === mention)) list.push({ mention, source })
    }
    if (nominal) {
      add(nominal.from, nominal.to, 'own')
      add(nominal.to, this.#endOfArgs(nominal), 'own')
    }
    if (predicate) {
      const reporting = isReporting(predicate)
      add(predicate.from, predicate.span.to, reporting ? 'report' : 'own')
      add(predicate.span.from, predicate.from, reporting ? 'report' : 'own')
      const { parent } = predicate
      if (parent && predicate.link !== 'main') add(parent.span.from, parent.span.to, isReporting(parent) ? 'report' : 'sentence')
      for (const other of this.#page.readings[predicate.sentence]!.predicates) {
        if (other === predicate) continue
        if (other.parent === predicate && (other.link === 'participle' || other.link === 'infinitive')) add(other.span.from, other.span.to, 'sentence')
        if (isReporting(other)) add(other.span.from, other.span.to, 'report')
      }
    }
    return list
  }
}

function argumentOf(predicate: Predicate, relations: readonly string[]): Nominal | null {
  return predicate.args.find((x) => relations.includes(x.relation))?.nominal ?? null
}

function unique(parties: readonly PartyMention[]): PartyMention[] {
  return parties.filter((x, index) => parties.findIndex((y) => y.entity === x.entity) === index)
}

function byState(parties: readonly PartyMention[]): PartyMention[][] {
  const groups: PartyMention[][] = []
  for (const party of parties) {
    const same = party.entity.state === null ? undefined : groups.find((x) => x[0]!.entity.state === party.entity.state)
    if (same) same.push(party)
    else groups.push([party])
  }
  return groups
}

/** Whether somebody speaks for a state or body: spokespeople and people without state and office are none. */
function isParty(party: PartyMention): boolean {
  const { entity, mention } = party
  if (entity.office === 'spokesperson') return false
  if (entity.kind === 'person') return entity.state !== null || entity.office !== null
  if (entity.kind === 'group') return mention === null || mention.kind === 'group'
  return entity.state !== null
}
