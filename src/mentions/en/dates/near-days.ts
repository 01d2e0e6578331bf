import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { DateSaid } from '../../dates/said.ts'
import { type Finder, isCapital, word } from './read.ts'
import { DAY_PARTS } from './words.ts'

const NEAR: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
])
const PAPERS = oneOf('russia|usa|history|psychology|india|ukraine|israel|arms|africa|europe|turkey|iran|china')

/** Days counted from the day of publication: today, yesterday evening, tonight, this morning, last night, overnight. */
export const nearDays: Finder = (tokens, at, floor, limit) =>
  named(tokens, at, floor, limit) ?? partOfDay(tokens, at, floor)

function named(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  const { norm } = tokens[at]!
  if (norm === 'overnight') return { from: at, to: at + 1, said: { kind: 'night', to: null }, rule: 'dates/overnight' }
  const count = NEAR.get(norm)
  if (count === undefined || isTitle(tokens, at, floor, limit)) return null
  const beyond = at - 2 >= floor && tokens[at - 2]!.norm === 'day' ? tokens[at - 1]!.norm : ''
  const to = DAY_PARTS.has(word(tokens, at + 1, limit)) ? at + 2 : at + 1
  if ((beyond === 'before' && count < 0) || (beyond === 'after' && count > 0))
    return { from: at - 2, to, said: fromPublication(count * 2), rule: 'dates/near-day' }
  return { from: at, to, said: fromPublication(count), rule: 'dates/near-day' }
}

/** "this morning", "last night": the night before the day of publication. */
function partOfDay(tokens: readonly Token[], at: number, floor: number): ReturnType<Finder> {
  const { norm } = tokens[at]!
  if (!DAY_PARTS.has(norm) || at <= floor) return null
  const before = tokens[at - 1]!.norm
  const count = before === 'this' ? 0 : before === 'last' && norm === 'night' ? -1 : null
  return count === null ? null : { from: at - 1, to: at + 1, said: fromPublication(count), rule: 'dates/near-day' }
}

/** Russia Today, the Today programme. */
function isTitle(tokens: readonly Token[], at: number, floor: number, limit: number): boolean {
  if (!isCapital(tokens, at, limit)) return false
  return (
    (at > floor && PAPERS.test(tokens[at - 1]!.norm)) ||
    isOneOf(word(tokens, at + 1, limit), 'programme', 'program', 'show')
  )
}

function fromPublication(count: number): DateSaid {
  return { kind: 'shift', count, unit: 'day', from: 'publication', base: null }
}
