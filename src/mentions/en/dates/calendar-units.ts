import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { DateSaid } from '../../dates/said.ts'
import { endsClause } from './distances.ts'
import { type Finder, word } from './read.ts'
import { PARTS } from './words.ts'

type CalendarSaid = Extract<DateSaid, { kind: 'calendar' }>
type Part = CalendarSaid['part']

const KINDS: ReadonlyMap<string, CalendarSaid['unit']> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['year', 'year'],
  ['quarter', 'quarter'],
  ['weekend', 'weekend'],
])
const OFFSETS: ReadonlyMap<string, { readonly offset: number; readonly from: 'publication' | 'anchor' }> = new Map([
  ['last', { offset: -1, from: 'publication' }],
  ['this', { offset: 0, from: 'publication' }],
  ['current', { offset: 0, from: 'publication' }],
  ['next', { offset: 1, from: 'publication' }],
  ['coming', { offset: 1, from: 'publication' }],
  ['previous', { offset: -1, from: 'anchor' }],
  ['preceding', { offset: -1, from: 'anchor' }],
  ['following', { offset: 1, from: 'anchor' }],
  ['that', { offset: 0, from: 'anchor' }],
  ['same', { offset: 0, from: 'anchor' }],
])
const NEARER: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['earlier', 'earlier'],
  ['later', 'later'],
])

/** Weeks, months and years of the calendar: last week, later this month, earlier this year, at the weekend, that year. */
export const calendarUnits: Finder = (tokens, at, floor, limit) => {
  const unit = KINDS.get(tokens[at]!.norm)
  if (!unit || tokens[at]!.letters === 'upper' || (at <= floor && unit !== 'weekend')) return null
  const before = at > floor ? tokens[at - 1]!.norm : ''
  const qualified = OFFSETS.get(before)
  if (qualified && before !== 'current')
    return withPart(tokens, at, at - 1, floor, limit, { kind: 'calendar', unit, ...qualified, part: null })
  const beside = before === 'the' ? theOneBeside(tokens, at, limit, unit) : null
  if (beside) return beside
  if (unit === 'weekend') return weekend(at)
  if (before !== 'the') return null
  return inThe(tokens, at, floor, unit)
}

const BESIDE: ReadonlyMap<string, number> = new Map([
  ['before', -1],
  ['after', 1],
])
const COUNTS_FROM = /^(the|his|her|their|its|this|that|a|an)$/

/** "had been to Lomé [the month before]", "[the week before last]", "[the week before] the summit". */
function theOneBeside(
  tokens: readonly Token[],
  at: number,
  limit: number,
  unit: CalendarSaid['unit'],
): ReturnType<Finder> {
  const offset = BESIDE.get(word(tokens, at + 1, limit))
  if (offset === undefined) return null
  const next = word(tokens, at + 2, limit)
  const said = { kind: 'calendar', unit, offset, from: 'anchor', part: null } as const
  if (next === (offset < 0 ? 'last' : 'next'))
    return {
      from: at - 1,
      to: at + 3,
      said: { ...said, offset: 2 * offset, from: 'publication' },
      rule: `dates/calendar-${unit}`,
    }
  if (endsClause(tokens, at + 2, limit)) return { from: at - 1, to: at + 2, said, rule: `dates/anchored-${unit}` }
  if (unit === 'weekend' || unit === 'quarter' || !COUNTS_FROM.test(next)) return null
  const counted = { kind: 'shift', count: offset, unit, from: 'following', base: null } as const
  return { from: at - 1, to: at + 2, said: counted, rule: 'dates/counted' }
}

/** "late last month", "the end of this year", "earlier that week". */
function withPart(
  tokens: readonly Token[],
  at: number,
  start: number,
  floor: number,
  limit: number,
  said: CalendarSaid,
): ReturnType<Finder> {
  const isPartOf = word(tokens, at + 1, limit) === 'of' && start > floor && tokens[start - 1]!.norm === 'the'
  if (isPartOf) return null
  const article = start - 1 >= floor && tokens[start - 1]!.norm === 'the' ? start - 1 : start
  const of = article - 1 >= floor && isOneOf(tokens[article - 1]!.norm, 'of', 'in', '-') ? article - 1 : article
  const { part, from } = partBefore(tokens, of, article, floor)
  const rule = `dates/${said.from === 'anchor' ? 'anchored' : 'calendar'}-${said.unit}`
  return { from: part ? from : start, to: at + 1, said: { ...said, part }, rule }
}

function partBefore(
  tokens: readonly Token[],
  of: number,
  article: number,
  floor: number,
): { part: Part; from: number } {
  if (of - 1 < floor) return { part: null, from: article }
  const { norm } = tokens[of - 1]!
  const part = NEARER.get(norm) ?? PARTS.get(norm) ?? null
  return { part, from: part ? of - 1 : article }
}

/** "over the weekend", "at the weekend", "weekend talks": whether past or to come is the verb's to say. */
function weekend(at: number): ReturnType<Finder> {
  const said = { kind: 'calendar', unit: 'weekend', offset: null, from: 'publication', part: null } as const
  return { from: at, to: at + 1, said, rule: 'dates/calendar-weekend' }
}

/** "earlier in the week", "the end of the month", "late in the year". */
function inThe(tokens: readonly Token[], at: number, floor: number, unit: CalendarSaid['unit']): ReturnType<Finder> {
  if (at - 3 < floor || !isOneOf(tokens[at - 2]!.norm, 'in', 'of')) return null
  const { part, from } = partBefore(tokens, at - 2, at - 1, floor)
  if (!part) return null
  const said = { kind: 'calendar', unit, offset: 0, from: 'publication', part } as const
  return { from, to: at + 1, said, rule: `dates/calendar-${unit}` }
}
