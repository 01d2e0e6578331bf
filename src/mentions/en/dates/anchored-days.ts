import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { CountedFrom, DateSaid } from '../../dates/said.ts'
import { endsClause } from './distances.ts'
import { type Finder, word } from './read.ts'
import { DAY_PARTS } from './words.ts'

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['very', 0],
  ['that', 0],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['following', 1],
])

/** Days counted from the date spoken of before: the same day, the following morning, the day before, on the eve of. */
export const anchoredDays: Finder = (tokens, at, floor, limit) => {
  const { norm } = tokens[at]!
  if (norm === 'eve') return eve(tokens, at, limit)
  if (norm !== 'day' && !DAY_PARTS.has(norm)) return null
  return (
    qualified(tokens, at, floor) ??
    inTheDay(tokens, at, floor) ??
    partBesides(tokens, at, floor, limit) ??
    besides(tokens, at, floor, limit) ??
    whenItBegan(tokens, at, floor, limit)
  )
}

/** "the same day", "that evening", "the next morning", "the previous night". */
function qualified(tokens: readonly Token[], at: number, floor: number): ReturnType<Finder> {
  if (at <= floor) return null
  const before = tokens[at - 1]!.norm
  const count = SHIFTS.get(before)
  if (count === undefined) return null
  // "that very morning", not "a very day"
  if (before === 'very' && !isOneOf(tokens[at - 2]?.norm ?? '', 'that', 'the', 'this')) return null
  const from = isOneOf(before, 'same', 'very') && at - 2 >= floor && tokens[at - 2]!.norm === 'that' ? at - 2 : at - 1
  const isStretch = from - 2 >= floor && isOneOf(tokens[from - 2]!.norm, 'within', 'over', 'in') && before === 'next'
  return isStretch ? null : { from, to: at + 1, said: shift(count, 'anchor'), rule: 'dates/anchored-day' }
}

/** "earlier in the day", "later in the evening". */
function inTheDay(tokens: readonly Token[], at: number, floor: number): ReturnType<Finder> {
  if (at - 3 < floor || tokens[at - 1]!.norm !== 'the' || tokens[at - 2]!.norm !== 'in') return null
  if (!isOneOf(tokens[at - 3]!.norm, 'earlier', 'later', 'early', 'late')) return null
  return { from: at - 3, to: at + 1, said: shift(0, 'anchor'), rule: 'dates/anchored-day' }
}

/** "had seen him the evening before", "met B the morning after"; "in the morning before the vote" is of the day of the vote. */
function partBesides(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  if (at <= floor || tokens[at]!.norm === 'day' || tokens[at - 1]!.norm !== 'the') return null
  const behind = word(tokens, at + 1, limit)
  const count = behind === 'before' ? -1 : behind === 'after' ? 1 : null
  if (count === null || !endsClause(tokens, at + 2, limit)) return null
  return { from: at - 1, to: at + 2, said: shift(count, 'anchor'), rule: 'dates/anchored-day' }
}

/** "the day before", "the day after the summit", "on the day of the vote". */
function besides(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  if (at <= floor || tokens[at - 1]!.norm !== 'the' || tokens[at]!.norm !== 'day') return null
  const behind = word(tokens, at + 1, limit)
  if (behind === 'of' && at - 2 >= floor && tokens[at - 2]!.norm === 'on' && word(tokens, at + 2, limit) === 'the')
    return { from: at - 2, to: at + 2, said: shift(0, 'following'), rule: 'dates/anchored-day' }
  const count = behind === 'before' ? -1 : behind === 'after' ? 1 : null
  if (count === null || isOneOf(word(tokens, at + 2, limit), 'yesterday', 'tomorrow')) return null
  const adverb = (at - 1 === floor && opensOnlyClause(tokens, at + 2, limit)) || goesOnThen(tokens, at, floor, limit)
  const from = adverb || endsClause(tokens, at + 2, limit) ? 'anchor' : 'following'
  return { from: at - 1, to: at + 2, said: shift(count, from), rule: 'dates/anchored-day' }
}

const SUBJECT = oneOf('he|she|they|it|we|i')

/** "the day [the war broke out]", "on the evening on which [the embargo began]": the day of what is told behind. */
function whenItBegan(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  if (at <= floor || tokens[at - 1]!.norm !== 'the') return null
  const link = word(tokens, at + 1, limit)
  const to = isOneOf(link, 'that', 'when')
    ? at + 2
    : link === 'on' && word(tokens, at + 2, limit) === 'which'
      ? at + 3
      : at + 1
  if (!/^(the|his|her|their|its)$/.test(word(tokens, to, limit))) return null
  return { from: at - 1, to, said: shift(0, 'following'), rule: 'dates/anchored-day' }
}

/** "met A on Monday and the day after [was received]", "but the day before [she had]": a clause of its own, not what the day is counted from. */
function goesOnThen(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  const joint = at - 2 >= floor ? tokens[at - 2]!.norm : ''
  const next = word(tokens, at + 2, limit)
  return isOneOf(joint, 'and', 'but', ';') && next !== '' && !/^(the|an?|his|her|its|their|this|that)$/.test(next)
}

/** "The day after [he flew on and met X].": no second clause follows, of which the first would tell when. */
function opensOnlyClause(tokens: readonly Token[], from: number, limit: number): boolean {
  if (!SUBJECT.test(word(tokens, from, limit))) return false
  for (let at = from; at + 1 < Math.min(limit, from + 60); at++) {
    const next = tokens[at + 1]!
    if (tokens[at]!.norm === ',' && (next.letters !== 'lower' || SUBJECT.test(next.norm))) return false
  }
  return true
}

function eve(tokens: readonly Token[], at: number, limit: number): ReturnType<Finder> {
  if (word(tokens, at + 1, limit) !== 'of') return null
  return { from: at, to: at + 2, said: shift(-1, 'following'), rule: 'dates/eve' }
}

function shift(count: number, from: CountedFrom): DateSaid {
  return { kind: 'shift', count, unit: 'day', from, base: null }
}
