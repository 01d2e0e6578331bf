import type { DateMention } from '../../../mentions/dates.ts'
import type { Tag } from '../../../mentions/en/tag.ts'
import type { Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { Before, Chunk } from './chunk.ts'
import type { Layers } from './layers.ts'
import { quotedEnd } from './modifiers.ts'
import { nounFollowsDate, readNominal } from './noun-phrases.ts'
import { joinList } from './party-lists.ts'
import { readVerbGroup } from './verb-groups.ts'

/** Cuts a sentence into phrases; lists of parties are joined to one nominal. */
export function cutChunks(layers: Layers, sentence: Sentence): Chunk[] {
  const chunks: Chunk[] = []
  const before: Before = { last: null, opening: false, free: true, verbs: 0, reduced: false, relative: false }
  for (let at = sentence.from; at < sentence.to; ) {
    const read = chunkAt(layers, before, at, sentence)
    const chunk = read.kind === 'comma' && read.word === '-' && isEntry(chunks) ? word('stop', '-', at) : read
    chunks.push(chunk)
    look(before, chunk, chunks.length === 1)
    at = Math.max(chunk.to, at + 1)
  }
  return chunks
}

/** "June 3 - X met Y", "June 3, Doha - X met Y": what opens an entry of a diary is no part of what it tells. */
function isEntry([date, second, third, ...more]: readonly Chunk[]): boolean {
  if (date?.kind !== 'date' || date.date.attributive || more.length > 0) return false
  return second === undefined || (second.kind === 'comma' && third?.kind === 'nominal')
}

function look(before: Before, chunk: Chunk, first: boolean): void {
  const further = before.free && (before.last?.kind === 'comma' || before.last?.kind === 'date') && opens(chunk)
  // "The ministry: [in talks with A], B and C agreed".
  const anew = before.last?.kind === 'stop' && before.last.word === ':'
  if (first || further || anew || (before.last?.kind === 'quote' && !before.opening && before.verbs === 0))
    before.opening = opens(chunk)
  else if (chunk.kind === 'comma' || chunk.kind === 'stop') before.opening = false
  if (!before.opening && (chunk.kind === 'nominal' || chunk.kind === 'verb')) before.free = false
  if (chunk.kind === 'verb') {
    const described = before.last?.kind === 'nominal' || before.last?.kind === 'comma'
    const participle = chunk.group.form === 'participle' || chunk.group.doubtful
    before.reduced = described && participle && before.verbs === 0 && !before.opening
    before.verbs++
  }
  if (chunk.kind === 'relative') before.relative = before.last?.kind === 'comma'
  else if (chunk.kind === 'comma' || chunk.kind === 'stop') before.relative = false
  if (chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') before.verbs = 0
  before.last = chunk
}

/** Whether a phrase can stand in front of the subject: "In Doha", "When", "Asked". */
function opens(chunk: Chunk): boolean {
  if (chunk.kind === 'verb') return chunk.group.form !== 'finite' || chunk.group.doubtful
  return chunk.kind === 'preposition' || chunk.kind === 'subordinator'
}

const VERBAL = new Set<Tag>(['verb', 'be', 'have', 'do', 'modal', 'to', 'negation'])

function chunkAt(layers: Layers, before: Before, at: number, sentence: Sentence): Chunk {
  const { tokens, tags, dateAt } = layers
  const { norm } = tokens[at]!
  const tag = tags[at]!
  const date = dateAt[at]
  if (date) {
    const end = Math.min(dateEnd(layers, date, sentence), sentence.to)
    if (end > at && (end < date.to || !nounFollowsDate(layers, date, sentence)))
      return { kind: 'date', date, from: at, to: end }
  }
  if (EACH_TIME.test(`${norm} ${tokens[at + 1]?.norm ?? ''}`)) return word('other', norm, at, 2)
  const others = amongOthers(tokens, at)
  if (others > at) return word('other', 'among others', at, others - at)
  const described = norm === '"' ? describedContact(layers, at, sentence) : null
  if (described) return { kind: 'nominal', nominal: described, from: at, to: described.to }
  if (tag === 'mark') return mark(tokens[at]!, at)
  if (VERBAL.has(tag)) {
    const group = readVerbGroup(layers, at, sentence.to)
    return group ? { kind: 'verb', group, from: at, to: group.to } : word('other', norm, at)
  }
  if (norm === 'neither' || norm === 'nor') return word('neither', norm, at)
  if (norm === 'as' && tokens[at + 1]?.norm === 'well' && tokens[at + 2]?.norm === 'as')
    return word('conjunction', norm, at, 3)
  if (norm === 'but' && tokens[at + 1]?.norm === 'also') return word('conjunction', norm, at, 2)
  if (stresses(before.last, norm, at)) return word('other', norm, at)
  const phrase = readNominal(layers, at, sentence) ?? readThose(layers, before, at)
  if (phrase) {
    const nominal = phrase.kind === 'parties' ? joinList(layers, before, phrase, sentence) : phrase
    return { kind: 'nominal', nominal, from: nominal.from, to: nominal.to }
  }
  if (tag === 'preposition') return prepositionAt(tokens, at)
  if (tag === 'conjunction' || tag === 'subordinator' || tag === 'relative') return word(tag, norm, at)
  return word('other', norm, at)
}

/** 'held ["constructive" talks]': how they were, in somebody's words. */
function describedContact(layers: Layers, at: number, sentence: Sentence): Nominal | null {
  const to = quotedEnd(layers, at, sentence.to)
  const nominal = to ? readNominal(layers, to, sentence) : null
  return nominal?.kind === 'contact' ? { ...nominal, from: at } : null
}

// "and [both times] saw him": no party of its own.
const EACH_TIME = /^(?:both|each) times?$/

/** "with[, among others,] X and Y": passed over with its commas. */
function amongOthers(tokens: readonly Token[], at: number): number {
  const from = tokens[at]!.norm === ',' ? at + 1 : at
  const said = `${tokens[from]?.norm ?? ''} ${tokens[from + 1]?.norm ?? ''}`
  if (said !== 'among others' && said !== 'inter alia') return at
  const to = from + 2
  return from > at && tokens[to]?.norm === ',' ? to + 1 : to
}

/** "after [those] in March": a determiner for the noun that it takes up. */
function readThose({ tokens }: Layers, { last }: Before, at: number): Nominal | null {
  const { norm } = tokens[at]!
  if (!isOneOf(norm, 'those', 'that') || last?.kind !== 'preposition') return null
  if (!isOneOf(tokens[at + 1]?.norm ?? '', 'in', 'at', 'on')) return null
  return { from: at, to: at + 1, kind: 'thing', mentions: [], words: norm, head: at, args: [], reduced: [] }
}

/** "the president [himself]": no party of its own. */
function stresses(last: Chunk | null, norm: string, at: number): boolean {
  return last?.kind === 'nominal' && last.to === at && isOneOf(norm, 'himself', 'herself', 'itself', 'themselves')
}

/** "hours [after] the talks": the preposition of an anchored date is the clause's as well, save where no clause follows. */
function dateEnd(layers: Layers, { from, to, said }: DateMention, sentence: Sentence): number {
  if (!isOneOf(layers.tokens[to - 1]!.norm, 'after', 'before', 'since', 'until')) return to
  if (said.kind === 'shift' && said.from === 'anchor') return to
  return from === sentence.from && !hasLaterSubject(layers, to, sentence) ? to : to - 1
}

const LONGEST_OPENING = 60

/** "The day after he met X, [Y] left": whether a clause follows the one that the sentence opens with. */
function hasLaterSubject({ tokens, tags }: Layers, from: number, sentence: Sentence): boolean {
  if (tags[from] !== 'mention') return true
  for (let at = from; at < Math.min(sentence.to - 1, from + LONGEST_OPENING); at++)
    if (tokens[at]!.norm === ',' && isOneOf(tags[at + 1]!, 'mention', 'determiner', 'word')) return true
  return false
}

function word(kind: Exclude<Chunk['kind'], 'nominal' | 'verb' | 'date'>, norm: string, at: number, length = 1): Chunk {
  return { kind, word: norm, from: at, to: at + length }
}

function mark({ norm, text, spaced }: Token, at: number): Chunk {
  if (norm === ',' || norm === '(' || norm === ')') return word('comma', norm, at)
  if (norm === ';' || norm === ':') return word('stop', norm, at)
  if (norm === '--' || text === '—' || (norm === '-' && spaced)) return word('comma', '-', at)
  return norm === '"' ? word('quote', norm, at) : word('other', norm, at)
}

const PAIRS = oneOf(
  'along with|ahead of|out of|instead of|because of|next to|prior to|according to|together with|as of|outside of|inside of|thanks to|due to|up to|such as|as for|as to|on board|apart from|aside from|away from|back from|back to|back in',
)
// They tie no noun phrase to anything: "from there [he] flew on".
const ADVERBIAL = /^(from|near|in|by|around|up to|until|till|since|before) (there|here|then|now|afar|abroad)$/
const MEMBERS = oneOf('among them|among whom|among these')
const MOMENT = /^(at|for|by|in) (this|that|the|one) (hour|moment|minute|present|time|point|meantime|end)$/
const TRIPLES =
  /^(on behalf of|in front of|at odds with|in addition to|in spite of|in response to|in place of|as part of|by way of|by means of|in (?:co-?ordination|co-?operation|consultation|agreement|line|accordance|connection|keeping|conjunction|parallel|tandem|partnership|solidarity|compliance|conformity|contrast|comparison) with)$/

/** "according to", "along with", "ahead of", "in addition to" count as one preposition. */
function prepositionAt(tokens: readonly Token[], at: number): Chunk {
  const pair = `${tokens[at]!.norm} ${tokens[at + 1]?.norm ?? ''}`
  if (MEMBERS.test(pair)) return word('preposition', 'including', at, 2)
  if (ADVERBIAL.test(pair) && tokens[at + 2]?.norm !== '-') return word('other', pair, at, 2)
  if (PAIRS.test(pair)) return word('preposition', pair, at, 2)
  if (MOMENT.test(`${pair} ${tokens[at + 2]?.norm ?? ''}`)) return word('other', pair, at, 3)
  const triple = `${pair} ${tokens[at + 2]?.norm ?? ''}`
  if (TRIPLES.test(triple)) return word('preposition', triple, at, 3)
  return word('preposition', tokens[at]!.norm, at)
}
