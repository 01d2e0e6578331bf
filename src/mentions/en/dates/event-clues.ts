import { isOneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { DateMention } from '../../dates.ts'
import type { PublishedClues, SpanClue } from '../../published.ts'
import { sentenceWith } from '../sentences.ts'
import { anniversaryAt, warDayAt } from './anniversaries.ts'
import { LONG_EVENTS, type LongEvent } from './long-events.ts'
import { countAt, word } from './read.ts'
import { UNITS } from './words.ts'

/** What a text says of how long ago something known began: "seven-month-old conflict", "invaded earlier this year". */
export function eventClues(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): Pick<PublishedClues, 'spans' | 'sameYear'> {
  const spans: SpanClue[] = []
  const sameYear: number[] = []
  const offsets = yearOffsets(dates, sentences)
  for (const [index, sentence] of sentences.entries()) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const age = ageAt(tokens, at, sentence)
      const event = age && eventOf(tokens, sentence, age.kind)
      if (event) spans.push({ ...age.clue, start: event.start })
      const remembered = anniversaryAt(tokens, at, sentence) ?? warDayAt(tokens, at, sentence)
      if (remembered) spans.push(remembered)
    }
    const offset = offsets.get(index)
    const event = offset === undefined ? null : namedIn(tokens, sentence)
    if (event && offset !== undefined) sameYear.push(Number(event.start.slice(0, 4)) - offset)
  }
  return { spans, sameYear }
}

const SINGULAR: ReadonlyMap<string, SpanClue['unit']> = new Map(
  [...UNITS].filter((entry): entry is [string, SpanClue['unit']] => entry[1] !== 'hour'),
)

/** "seven-month-old conflict", "nearly two years of war", "eight months into the invasion". */
function ageAt(tokens: readonly Token[], at: number, { from, to }: Sentence) {
  const count = countAt(tokens, at, to)
  if (count === null) return null
  const hyphen = word(tokens, at + 1, to) === '-' ? 1 : 0
  const unit = SINGULAR.get(word(tokens, at + 1 + hyphen, to))
  if (!unit) return null
  const kind = hyphen ? afterOld(tokens, at + 3, to) : afterPreposition(tokens, at + 2, to)
  if (!kind) return null
  const words = tokens
    .slice(at, kind.at + 1)
    .map((token) => (token.spaced ? ' ' : '') + token.text)
    .join('')
    .trim()
  return { kind: kind.norm, clue: { words, count, unit, rounding: roundingBefore(tokens, at, from) } }
}

function afterOld(tokens: readonly Token[], at: number, to: number): { at: number; norm: string } | null {
  if (word(tokens, at, to) !== '-' || word(tokens, at + 1, to) !== 'old') return null
  return kindWithin(tokens, at + 2, to)
}

function afterPreposition(tokens: readonly Token[], at: number, to: number): { at: number; norm: string } | null {
  if (!isOneOf(word(tokens, at, to), 'of', 'into')) return null
  return kindWithin(tokens, at + 1, to)
}

const KINDS = new Set(LONG_EVENTS.flatMap(({ kinds }) => kinds))

function kindWithin(tokens: readonly Token[], at: number, to: number): { at: number; norm: string } | null {
  for (let next = at; next < Math.min(at + 4, to); next++) {
    const { norm } = tokens[next]!
    if (KINDS.has(norm)) return { at: next, norm }
  }
  return null
}

function roundingBefore(tokens: readonly Token[], at: number, floor: number): SpanClue['rounding'] {
  const before = at > floor ? tokens[at - 1]!.norm : ''
  if (before === 'nearly' || before === 'almost') return 'below'
  return before === 'over' || before === 'than' ? 'atLeast' : 'about'
}

/** The event of a kind that the sentence names, or else the only one that the text names. */
function eventOf(tokens: readonly Token[], sentence: Sentence, kind: string): LongEvent | null {
  const ofKind = LONG_EVENTS.filter(({ kinds }) => kinds.includes(kind))
  const here = ofKind.filter(({ about }) => names(tokens, sentence.from, sentence.to, about))
  if (here.length === 1) return here[0]!
  const anywhere = here.length ? [] : ofKind.filter(({ about }) => names(tokens, 0, tokens.length, about))
  return anywhere.length === 1 ? anywhere[0]! : null
}

function names(tokens: readonly Token[], from: number, to: number, about: readonly string[]): boolean {
  for (let at = from; at < to; at++) if (about.includes(tokens[at]!.norm)) return true
  return false
}

/** By sentence: whether it first tells of this year (0) or of last year (-1). */
function yearOffsets(dates: readonly DateMention[], sentences: readonly Sentence[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (const { said, from } of dates) {
    if (said.kind !== 'calendar' || said.unit !== 'year' || said.from !== 'publication') continue
    if (said.offset !== 0 && said.offset !== -1) continue
    const sentence = sentenceWith(sentences, from)
    if (!offsets.has(sentence)) offsets.set(sentence, said.offset)
  }
  return offsets
}

/** The event that began in this sentence: "which Russia invaded", "the invasion of Ukraine earlier this year". */
function namedIn(tokens: readonly Token[], { from, to }: Sentence): LongEvent | null {
  const here = LONG_EVENTS.filter(({ about }) => names(tokens, from, to, about))
  const begun = tokens
    .slice(from, to)
    .some(({ norm }) => /^(invaded|invasion|coup|began|started|erupted|seized)$/.test(norm))
  return here.length === 1 && begun ? here[0]! : null
}
