import type { DateMention } from '../../../mentions/dates.ts'
import type { Tag } from '../../../mentions/en/tag.ts'
import { NUMBER_WORDS } from '../../../mentions/en/words/closed.ts'
import type { Nominal } from '../../../model/clause.ts'
import type { Mention } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import { groupEnd } from './groups-of-people.ts'
import type { Layers } from './layers.ts'
import { joinsModifiers, overMeasure, overQuoted } from './modifiers.ts'
import { townBehind } from './town-named.ts'

/** The last noun of a phrase; whether it names a contact. */
interface Head {
  readonly at: number
  readonly to: number
  readonly contact: boolean
}

// "a series of calls", "the latest round of talks": the noun behind "of" says what it is.
const MEASURES = oneOf(
  'series|string|number|round|rounds|set|spate|flurry|couple|pair|raft|host|range|lot|session|sessions|bout|cycle|phase|stage|leg|batch|succession|sequence|dozens|dozen|handful|day|days|hours|hour|week|marathon|exchange|exchanges',
)

// No phrase of good English is longer; a text made to slow the reader down may be one phrase from end to end.
const LONGEST = 50
const FINITE = new Set<Tag>(['verb', 'be', 'have', 'do', 'modal'])

/** A date that a noun follows belongs to the noun: "Monday's [summit]", "his Aug. 15 [meeting]". */
export function nounFollowsDate(layers: Layers, date: DateMention, sentence: Sentence): boolean {
  const owner = layers.tags[date.to] === 'possessive'
  const next = owner ? date.to + 1 : date.to
  if (next >= sentence.to || (!owner && layers.tags[next] === 'determiner')) return false
  if (!owner && layers.mentionAt[next]) return false
  const noun = findHead(layers, next, sentence)
  return noun !== null && (owner || noun.contact)
}

/** Reads determiners, modifiers, mentions and nouns up to the head noun; null where no noun phrase begins. */
export function readNominal(layers: Layers, at: number, sentence: Sentence): Nominal | null {
  if (at > sentence.from && standsBehind(layers, at)) return null
  const grouped = groupOf(layers, at, sentence)
  if (grouped) return grouped
  const mention = layers.mentionAt[at]
  if (mention && !isModifier(layers, mention, sentence)) return parties(mention)
  const owned = mention && ownedBy(layers, mention, sentence)
  if (owned) return { ...parties(owned), from: at }
  const head = findHead(layers, at, sentence)
  if (!head) return mention ? parties(mention) : null
  const named = namedAfter(layers, at, head, sentence) ?? townNamed(layers, at, head, sentence)
  if (named) return named
  const measured = measuredContact(layers, at, head, sentence) ?? countedPeople(layers, at, head, sentence)
  if (measured) return measured
  return describe(layers, at, head.to, head.contact ? 'contact' : 'thing', head.at)
}

/** "[a bipartisan group of US senators]": those of whom it consists. */
function groupOf(layers: Layers, at: number, sentence: Sentence): Nominal | null {
  const to = groupEnd(layers, at)
  const people = to < sentence.to ? layers.mentionAt[to] : undefined
  if (to === at || !people) return null
  const owners = (layers.mentionAt[at] || layers.tags[at] !== 'determiner') && /^(delegation|state)$/.test(people.kind)
  if (!owners && !(people.plural && /^(delegation|group|office)$/.test(people.kind))) return null
  return isModifier(layers, people, sentence) ? null : { ...parties(people), from: at }
}

/** A mention as a noun phrase of its own. */
export function parties(mention: Mention): Nominal {
  return {
    from: mention.from,
    to: mention.to,
    kind: 'parties',
    mentions: [mention],
    words: '',
    head: mention.to - 1,
    args: [],
    reduced: [],
  }
}

function describe(layers: Layers, from: number, to: number, kind: Nominal['kind'], head: number): Nominal {
  const mentions: Mention[] = []
  let words = ''
  for (let at = from; at < to; at++) {
    const mention = layers.mentionAt[at]
    if (mention && mention.kind !== 'pronoun') mentions.push(mention)
    words += (at > from ? ' ' : '') + layers.tokens[at]!.norm
  }
  return { from, to, kind, mentions, words, head, args: [], reduced: [] }
}

const ROOMS = oneOf(
  'office|offices|palace|residence|home|house|villa|mansion|hotel|headquarters|study|chambers|room|hall|lodge|estate|ministry|embassy|mission|castle|farm|ranch|retreat|dacha|tent|airport|capital|city|town',
)

/** "her Faroese-born [Danish colleague]", "analyst [Carla Mendes]": the words before only describe. */
function namedAfter(layers: Layers, at: number, head: Head, sentence: Sentence): Nominal | null {
  const mention = head.to < sentence.to ? layers.mentionAt[head.to] : undefined
  if (
    head.contact ||
    !mention ||
    mention.determiner !== 'none' ||
    mention.kind === 'state' ||
    mention.kind === 'pronoun' ||
    mention.kind === 'set'
  )
    return null
  // "met in [his office] the ambassador": a room is no description of a person.
  if (ROOMS.test(layers.tokens[head.at]!.norm)) return null
  if (isModifier(layers, mention, sentence) || (mention.to < sentence.to && FINITE.has(layers.tags[mention.to]!)))
    return null
  return { ...parties(mention), from: at }
}

/** "Blinken's [deputy Wendy Sherman]": the person named behind whoever he belongs to; null where none is. */
export function ownedBy(layers: Layers, owner: Mention, sentence: Sentence): Mention | null {
  const { tags, tokens, mentionAt } = layers
  if (tags[owner.to] !== 'possessive') return null
  let at = owner.to + 1
  while (at < owner.to + 4 && !mentionAt[at] && tags[at] === 'word' && tokens[at]!.letters === 'lower') at++
  // "At [Spain's foreign ministry] A and B met": where they were, not whose they are.
  if (ROOMS.test(tokens[at - 1]!.norm)) return null
  const mention = at < sentence.to ? mentionAt[at] : undefined
  return mention?.kind === 'person' && mention.determiner === 'none' && !isModifier(layers, mention, sentence)
    ? mention
    : null
}

/** "in [the Polish capital Warsaw]" is where, "[the Polish capital Warsaw] hosted" who. */
function townNamed(layers: Layers, at: number, head: Head, sentence: Sentence): Nominal | null {
  const town = townBehind(layers, head.at, head.to, sentence)
  if (!town) return null
  const where = layers.tags[at - 1] === 'preposition'
  return where ? describe(layers, at, town.to, 'thing', town.to - 1) : { ...parties(town), from: at }
}

/** "a series of [calls]": one contact noun with what counts it. */
function measuredContact(layers: Layers, at: number, head: Head, sentence: Sentence): Nominal | null {
  const { tokens } = layers
  if (!MEASURES.test(tokens[head.at]!.norm)) return null
  if (head.to >= sentence.to || tokens[head.to]!.norm !== 'of') return null
  const inner = findHead(layers, head.to + 1, sentence)
  return inner?.contact ? describe(layers, at, inner.to, 'contact', inner.at) : null
}

const COUNTS =
  /^(group|number|handful|couple|dozen|dozens|score|scores|host|range|string|selection|majority|gathering|cross-section)$/

/** "a group of [Caribbean prime ministers]": people with what counts them. */
function countedPeople({ tokens, mentionAt }: Layers, at: number, { at: head, to }: Head, sentence: Sentence) {
  if (!COUNTS.test(tokens[head]!.norm) || to + 1 >= sentence.to || tokens[to]!.norm !== 'of') return null
  const mention = mentionAt[to + 1]
  const people = mention?.plural && /^(group|office|delegation)$/.test(mention.kind) && !mention.relation
  return people ? { ...parties(mention), from: at } : null
}

/** Whether a mention only describes the noun after it: "Erdogan's office", "the Ukraine peace process". */
export function isModifier(layers: Layers, mention: Mention, sentence: Sentence): boolean {
  const { tags, tokens, mentionAt, dateAt } = layers
  const next = mention.to
  if (next >= sentence.to) return false
  if (tags[next] === 'possessive') return true
  if (standsBehind(layers, next)) return false
  if (tokens[next]!.norm === '-' && !tokens[next]!.spaced) return true
  const after = mentionAt[next]
  if (after) {
    const plain = after.kind !== 'pronoun' && after.kind !== 'set' && after.determiner === 'none'
    return mention.kind === 'state' && plain && !(mention.metonym && isLocated(layers, mention))
  }
  const date = dateAt[next]
  if (date) return mention.kind !== 'pronoun' && contactNounAt(layers, date.to) !== null && tags[date.to] !== 'verb'
  if (mention.kind === 'person') {
    // "the Trump-Xi [phone] call": joined names go before an adjective too.
    const noun = tokens[mention.from - 1]?.norm === '-' && tags[next] === 'word' ? next + 1 : next
    return tags[next] === 'word' && (contactNounAt(layers, next) ?? contactNounAt(layers, noun)) !== null
  }
  // "her visitor", "her first visitor"
  if (mention.kind === 'pronoun') {
    const noun = /^(first|second|third|next|last|only)$/.test(tokens[next]!.norm) ? next + 1 : next
    return mention.words === 'her' && tags[noun] === 'word'
  }
  if (mention.kind === 'set') return false
  if (/^(one|each|alone|himself|herself|themselves|itself)$/.test(tokens[next]!.norm)) return false
  return tags[next] === 'word' && /^\p{L}/u.test(tokens[next]!.norm)
}

/** "in [Nairobi] William Ruto": where it was, not whose the man is. */
function isLocated({ tags, tokens }: Layers, { from }: Mention): boolean {
  return tags[from - 1] === 'preposition' && isOneOf(tokens[from - 1]!.norm, 'in', 'at', 'from', 'to')
}

/** The last noun of a run of determiners, adjectives, nouns, possessors and dates; whether it names a contact. */
function findHead(layers: Layers, from: number, sentence: Sentence): Head | null {
  let head: Head | null = null
  let at = from
  while (at < Math.min(sentence.to, from + LONGEST)) {
    const next = stepOver(layers, from, at, head, sentence)
    if (!next) break
    head = next.head
    at = next.to
  }
  return head ?? ordinalHead(layers, from, at)
}

/** "[the next] is due in June": an ordinal may stand for its noun. */
function ordinalHead({ tokens, tags }: Layers, from: number, to: number): Head | null {
  if (to - from !== 2 || tags[from] !== 'determiner' || !FINITE.has(tags[to]!)) return null
  return isOneOf(tokens[to - 1]!.norm, 'next', 'last', 'first', 'latest') ? { at: to - 1, to, contact: false } : null
}

interface Step {
  readonly head: Head | null
  readonly to: number
}

function stepOver(layers: Layers, from: number, at: number, head: Head | null, sentence: Sentence): Step | null {
  const mention = layers.mentionAt[at]
  if (mention) return head?.contact || !isModifier(layers, mention, sentence) ? null : { head, to: mention.to }
  const date = layers.dateAt[at]
  if (date) return overDate(layers, date, head, sentence)
  const tag = layers.tags[at]!
  // "[half] an hour"
  if (layers.tokens[at]!.norm === 'half' && layers.tags[at + 1] === 'determiner')
    return head ? null : { head, to: at + 1 }
  // "one [more] session"
  if (layers.tokens[at]!.norm === 'more' && head && at === from + 1 && NUMBER_WORDS.has(layers.tokens[from]!.norm))
    return { head: null, to: at + 1 }
  if (tag === 'word' && layers.tokens[at]!.kind === 'word')
    return head && standsBehind(layers, at) ? null : overWord(layers, at, head)
  if (tag === 'possessive') return { head: null, to: at + 1 }
  const token = layers.tokens[at]!
  if (token.norm === '-' && !token.spaced) return { head, to: at + 1 }
  const measured = overMeasure(layers, at) ?? overQuoted(layers, from, at, sentence)
  if (measured) return { head: null, to: measured }
  if (tag === 'determiner' || tag === 'number') return head || isFourth(layers, at) ? null : { head, to: at + 1 }
  if (tag === 'mention' && at === from) return { head, to: at + 1 }
  if (tag === 'verb') return !head && at > from && isAttributive(layers, at) ? { head, to: at + 1 } : null
  if (tag === 'adverb' && at > from && layers.tags[at - 1] === 'determiner') return head ? null : { head, to: at + 1 }
  const joint = tag === 'adverb' || tag === 'conjunction' || token.norm === ','
  if (joint && at > from) {
    const to = joinsModifiers(layers, from, at, head, sentence)
    if (to) return { head: null, to }
  }
  return null
}

/** No noun has four determiners before it: "a a a a" is a list of letters, which would take as long as its square. */
function isFourth({ tags }: Layers, at: number): boolean {
  return (
    tags[at] === 'determiner' &&
    tags[at - 1] === 'determiner' &&
    tags[at - 2] === 'determiner' &&
    tags[at - 3] === 'determiner'
  )
}

function overDate(layers: Layers, date: DateMention, head: Head | null, sentence: Sentence): Step | null {
  const next = layers.tags[date.to] === 'possessive' ? date.to + 1 : date.to
  if (head !== null || next >= sentence.to || !isOneOf(layers.tags[next]!, 'word', 'determiner', 'number')) return null
  return { head, to: next }
}

function overWord(layers: Layers, at: number, head: Head | null): Step | null {
  const contact = describesNext(layers, at) || isNaming(layers, at) ? null : contactNounAt(layers, at)
  const hyphened = layers.tokens[at - 1]?.norm === '-' && !layers.tokens[at]!.spaced
  if (head?.contact && !contact && !hyphened) return null
  const to = contact ? contact.to : at + 1
  return { head: { at, to, contact: contact !== null }, to }
}

const BEHIND = oneOf('loyal|opposed|hostile|close|sympathetic|allied|linked|faithful|friendly|belonging|unfriendly')

/** "rebels [loyal] to him": an adjective behind its noun. */
function standsBehind({ tokens }: Layers, at: number): boolean {
  return BEHIND.test(tokens[at]!.norm) && isOneOf(tokens[at + 1]?.norm ?? '', 'to', 'with')
}

/** "bilateral [ties]": the adjective of a noun, which alone would be a meeting. */
function describesNext({ tokens, tags }: Layers, at: number): boolean {
  return isOneOf(tokens[at]!.norm, 'bilateral', 'trilateral', 'quadrilateral') && tags[at + 1] === 'word'
}

/** "what the Houthis [call] the siege": how it is named, and no conversation. */
function isNaming({ tokens, mentionAt }: Layers, at: number): boolean {
  if (tokens[at]!.norm !== 'call') return false
  const what = tokens.slice(Math.max(0, at - NAMED_WITHIN), at).findLastIndex(({ norm }) => norm === 'what')
  const from = Math.max(0, at - NAMED_WITHIN) + what + 1
  return what >= 0 && mentionAt[from] !== undefined
}

// "what most of the Houthis call"
const NAMED_WITHIN = 6

/** "the planned [meeting]": a participle between determiner and noun. */
function isAttributive(layers: Layers, at: number): boolean {
  return /(ed|ing)$/.test(layers.tokens[at]!.norm) && layers.tags[at - 1] === 'determiner'
}
