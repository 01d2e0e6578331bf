import { oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { type Finder, word, yearAt, yearTail } from './read.ts'
import { ORDINALS, PARTS, SEASONS, WHICH } from './words.ts'

const PREPOSITIONS = new Set(
  'in since until till by from of during throughout before after around to between and'.split(' '),
)
const COUNTED = oneOf('people|troops|soldiers|civilians|prisoners|tons|tonnes|cases|dollars|others|men|women|children')

/** Years behind a word that calls for one: in 2019, since 2022, early 2024, the end of 2025. */
export const years: Finder = (tokens, at, floor, limit) => {
  const year = yearAt(tokens, at, limit)
  if (year === null || at <= floor || isJoined(tokens, at, limit)) return null
  const before = tokens[at - 1]!.norm
  const [part, from] = partBefore(tokens, at, floor)
  const nounBehind =
    /^\p{Ll}/u.test(at + 1 < limit ? tokens[at + 1]!.text : '') && COUNTED.test(word(tokens, at + 1, limit))
  if ((!part && !PREPOSITIONS.has(before) && before !== 'year') || nounBehind) return null
  const start = before === 'year' ? at - 1 : from
  return {
    from: start,
    to: at + 1,
    said: { kind: 'year', year, part },
    rule: part ? 'dates/part-of-year' : 'dates/year',
  }
}

/** Seasons and quarters: spring 2024, this summer, the first quarter of 2025, Q3 2024. */
export const seasons: Finder = (tokens, at, floor, limit) =>
  season(tokens, at, floor, limit) ?? quarter(tokens, at, floor, limit)

function season(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  const first = SEASONS.get(tokens[at]!.norm)
  if (first === undefined) return null
  const which = at > floor ? (WHICH.get(tokens[at - 1]!.norm) ?? null) : null
  const year = yearTail(tokens, at + 1, limit)
  if (!which && year.value === null && !isBareSeason(tokens, at, floor, limit)) return null
  const said = { kind: 'months', first, count: 3, year: year.value, which } as const
  return { from: which ? at - 1 : at, to: year.to, said, rule: 'dates/season' }
}

const SEASON_PREPOSITION = oneOf('in|over|during|throughout|since|until|till|by')
const GOES_ON = oneOf(
  'in|at|on|with|by|to|for|from|and|but|or|when|where|who|that|as|after|before|while|during|a|an|the|this|his|her|their|its|he|she|they|it|we|both|all',
)

/** "in summer", "over the summer", not "in the summer residence", "in the Winter Palace". */
function isBareSeason(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  const before = at > floor ? tokens[at - 1]!.norm : ''
  if (SEASON_PREPOSITION.test(before)) return true
  if (before !== 'the' || at - 2 < floor || !SEASON_PREPOSITION.test(tokens[at - 2]!.norm)) return false
  const next = at + 1 < limit ? tokens[at + 1]! : null
  return next === null || next.kind !== 'word' || GOES_ON.test(next.norm)
}

function quarter(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  const { norm } = tokens[at]!
  const ordinal = norm === 'quarter' && at > floor ? ORDINALS.get(tokens[at - 1]!.norm) : undefined
  const short = /^q(?<quarter>[1-4])$/.exec(norm)?.groups?.quarter
  const number = ordinal ?? (short ? Number(short) : undefined)
  if (number === undefined) return null
  const year = yearTail(tokens, at + 1, limit)
  if (year.value === null) return null
  const said = { kind: 'months', first: number * 3 - 2, count: 3, year: year.value, which: null } as const
  return { from: ordinal ? at - 1 : at, to: year.to, said, rule: 'dates/quarter' }
}

function partBefore(tokens: readonly Token[], at: number, floor: number) {
  const dash = tokens[at - 1]!.norm === '-' || tokens[at - 1]!.norm === 'of' ? 2 : 1
  if (at - dash < floor) return [null, at] as const
  const part = PARTS.get(tokens[at - dash]!.norm) ?? null
  return [part, part ? at - dash : at] as const
}

/** 2018-2019, 2024/25, 2025-03 and 1990s are no single year. */
function isJoined(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = word(tokens, at + 1, limit)
  if (next === 's' && !tokens[at + 1]!.spaced) return true
  return (next === '-' || next === '/') && at + 2 < limit && tokens[at + 2]!.kind === 'number'
}
