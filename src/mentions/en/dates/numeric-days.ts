import { makeDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { DateSaid } from '../../dates/said.ts'
import { type Finder, word } from './read.ts'

const DOTTED = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d\d)$/
const FOUR = /^(?:19|20)\d\d$/
const TWO = /^\d{1,2}$/

/** Days in figures alone: 2025-06-03, 2025/06/03, 18.03.2023, 25/12/2024. */
export const numericDays: Finder = (tokens, at, floor, limit) => {
  const said = dotted(tokens, at) ?? parted(tokens, at, floor, limit)
  if (!said) return null
  return {
    from: at,
    to: said.kind === 'numeric' || said.parts === 5 ? at + 5 : at + 1,
    said: said.said,
    rule: 'dates/numeric',
  }
}

interface Numeric {
  readonly kind: 'numeric' | 'day'
  readonly parts: number
  readonly said: DateSaid
}

function dotted(tokens: readonly Token[], at: number): Numeric | null {
  const said = DOTTED.exec(tokens[at]!.norm)?.groups
  return said ? numericDay(Number(said.year), Number(said.month), Number(said.day), 1) : null
}

/** Three figures joined without spaces by hyphens or slashes. */
function parted(tokens: readonly Token[], at: number, floor: number, limit: number): Numeric | null {
  const mark = word(tokens, at + 1, limit)
  if ((mark !== '-' && mark !== '/') || word(tokens, at + 3, limit) !== mark || at + 4 >= limit) return null
  if ([1, 2, 3, 4].some((step) => tokens[at + step]!.spaced) || isJoined(tokens, at, floor, limit)) return null
  const [first, second, third] = [tokens[at]!.norm, tokens[at + 2]!.norm, tokens[at + 4]!.norm]
  if (FOUR.test(first) && TWO.test(second) && TWO.test(third))
    return numericDay(Number(first), Number(second), Number(third), 5)
  if (!TWO.test(first) || !TWO.test(second) || !FOUR.test(third)) return null
  const [a, b, year] = [Number(first), Number(second), Number(third)]
  return { kind: 'numeric', parts: 5, said: { kind: 'numeric', first: a, second: b, year } }
}

/** Part of something longer: a telephone number, a file name. */
function isJoined(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  const before = at > floor && !tokens[at]!.spaced && /^[-/+\d]/.test(tokens[at - 1]!.norm)
  const after = tokens[at + 5]
  return before || (at + 5 < limit && after !== undefined && !after.spaced && isOneOf(after.norm, '-', '/'))
}

function numericDay(year: number, month: number, day: number, parts: number): Numeric | null {
  if (makeDay(year, month, day) === null) return null
  return { kind: 'day', parts, said: { kind: 'day', year, month, day, weekday: null, which: null } }
}
