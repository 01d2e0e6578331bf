import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import type { PartyMention } from './contact-mention.ts'
import { RANKS } from './set-words.ts'

// How many people are kept in mind.
const MOST = 12
// How many contacts, and groups named together, are kept in mind.
const GROUPS = 6
const CONTACTS = 8

/** Whom a text has told of up to a point, as its reader keeps them in mind. */
export class Memory {
  /** Persons and offices, the one most to hand first. */
  focus: readonly Entity[] = []
  /** Parties of the contact last spoken of. */
  parties: readonly Entity[] = []
  /** The last persons or states named together, the latest first. */
  together: readonly (readonly Entity[])[] = []
  /** Parties of the last contacts, the latest last. */
  contacts: readonly (readonly Entity[])[] = []
  /** Who was last received or travelled: the guest. */
  visitor: Entity | null = null
  /** Who last received somebody: the host. */
  host: Entity | null = null
  /** The team that was the last subject: "they" after "Russian generals". */
  team: Entity | null = null
  /** The last two people told of in one clause: the former and the latter. */
  pair: readonly Entity[] = []
  /** With each of whom somebody last did the same in turn: "met A on Monday and B on Tuesday". */
  row: readonly Entity[] = []
  /** Contacts that were recalled on the way. */
  readonly asides = new WeakSet<readonly Entity[]>()
  readonly genders = new Map<Entity, 'he' | 'she'>()
  /** Whom "the two" of the running sentence means: "they" means them too. */
  lastSet: readonly Entity[] = []
  /** The same of the sentence before. */
  setBefore: readonly Entity[] = []
  /** Whom "the two leaders" meant, since which no others met or were the subject together. */
  ranked: readonly Entity[] = []
  /** The plural subject of the running sentence. */
  subjects: readonly Entity[] = []
  /** The people who are the subject of the running sentence's main clause. */
  lead: readonly Entity[] = []
  /** The same of the sentence before. */
  leadBefore: readonly Entity[] = []
  /** Everybody named by the running sentence. */
  sentence: readonly Entity[] = []
  /** The same of the sentence before. */
  sentenceBefore: readonly Entity[] = []
  /** Those whom the running sentence named together last. */
  grouped: readonly Entity[] = []
  /** The same of the sentence before. */
  groupedBefore: readonly Entity[] = []
  /** With whom the contact was that the running sentence is about: "A meeting with [X] could not take place". */
  met: Entity | null = null
  /** The same of the sentence before. */
  metBefore: Entity | null = null
  /** Whom "he" and "she" of the running sentence mean: they go on meaning them. */
  readonly meant = new Map<Mention['gender'], Entity>()
  /** Whom the sentence before called he or she. */
  topic: Entity | null = null

  /** Whether the paragraph has told of no contact yet. */
  fresh = false
  /** Everybody named by the sentence before, where it is of the same paragraph. */
  paragraph: readonly Entity[] = []
  #block = -1

  /** Before a sentence of a paragraph. */
  turn(block: number): void {
    const begins = block !== this.#block
    this.fresh ||= begins
    this.#block = block
    this.paragraph = begins ? [] : this.sentence
    this.topic = this.meant.get('he') ?? this.meant.get('she') ?? null
    this.setBefore = this.lastSet
    this.lastSet = []
    this.subjects = []
    this.leadBefore = this.lead
    this.lead = []
    this.sentenceBefore = this.sentence
    this.sentence = []
    this.groupedBefore = this.grouped
    this.grouped = []
    this.metBefore = this.met
    this.met = null
    this.meant.clear()
  }

  /** "the guest", "the host": of the last reception. */
  inRole({ relation, determiner, plural }: Mention): Entity | null {
    const his = determiner === 'possessive' && relation === 'guest' && this.parties.length < 2
    if ((determiner !== 'the' && !his) || plural) return null
    return relation === 'guest' ? this.visitor : relation === 'host' ? this.host : null
  }

  /** Of a contact: who received, and who alone was received. */
  keepRoles(parties: readonly Pick<PartyMention, 'entity' | 'role'>[]): void {
    const own = parties.filter((x) => x.role === 'party')
    if (own.length === 1 && parties.length > 1) this.visitor = own[0]!.entity
    const host = parties.find((x) => x.role === 'host' && isIndividual(x.entity))
    if (host) this.host = host.entity
  }

  bringToMind(people: readonly Entity[]): void {
    if (people.length > 0) this.focus = [...new Set([...people, ...this.focus])].slice(0, MOST)
  }

  /** The one most to hand who can be he or she. */
  nearest(gender: 'he' | 'she', besides: readonly Entity[]): Entity | null {
    const can = (x: Entity) => (x.gender ?? this.genders.get(x) ?? gender) === gender
    return this.focus.find((x) => isIndividual(x) && !besides.includes(x) && can(x)) ?? null
  }

  keepTogether(group: readonly Entity[]): void {
    const several = [...new Set(group)]
    if (several.length < 2) return
    this.together = [several, ...this.together.slice(0, GROUPS - 1)]
    this.grouped = several
  }

  /** "the two", "the two leaders": whom they mean. */
  keepSet({ words, count }: Mention, members: readonly Entity[]): void {
    this.lastSet = members
    if (count === 2 && RANKS.has(words)) this.ranked = members
  }

  /** Two who are named are nearer than those whom a set meant before. */
  forgetSets(): void {
    this.lastSet = []
    this.ranked = []
  }

  /** The parties of a contact just told; a state that somebody only travels to is none of "the two". */
  keepTold(parties: readonly PartyMention[], isAside: boolean): void {
    this.keepRoles(parties)
    const own = parties.filter((x) => x.role === 'party')
    if (own.length < 2 && parties.some((x) => x.role === 'host' && x.mention?.kind === 'state')) return
    this.keepContact(
      (own.length >= 2 ? own : parties).map((x) => x.entity),
      isAside,
    )
  }

  /** What a relative clause recalls on the way does not come before what the text tells. */
  keepContact(parties: readonly Entity[], isAside: boolean): void {
    const kept = [...new Set(parties)]
    this.fresh = false
    this.row = []
    this.ranked = []
    if (isAside) this.asides.add(kept)
    if (isAside && this.parties.length > 1) {
      this.contacts = [...this.contacts.slice(1 - CONTACTS, -1), kept, this.parties]
      return
    }
    this.parties = kept
    this.contacts = [...this.contacts.slice(1 - CONTACTS), this.parties]
  }

  /** Those of the last contact at which all of these were with somebody else. */
  lastBeyond(entities: readonly Entity[]): readonly Entity[] | null {
    const all = this.contacts
    return all.findLast((x) => x.length > entities.length && entities.every((y) => x.includes(y))) ?? null
  }
}
