import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { CountedFrom, DateSaid, Unit } from '../../dates/said.ts'
import { countAt, type Finder, word } from './read.ts'
import { UNITS } from './words.ts'

const BEHIND: ReadonlyMap<string, { readonly sign: number; readonly from: CountedFrom }> = new Map([
  ['ago', { sign: -1, from: 'publication' }],
  ['earlier', { sign: -1, from: 'anchor' }],
  ['previously', { sign: -1, from: 'anchor' }],
  ['later', { sign: 1, from: 'anchor' }],
  ['afterwards', { sign: 1, from: 'anchor' }],
  ['afterward', { sign: 1, from: 'anchor' }],
  ['before', { sign: -1, from: 'following' }],
  ['after', { sign: 1, from: 'following' }],
  ['into', { sign: 1, from: 'following' }],
])
const CLAUSE_ENDS = new Set('. , ; : ) " when as and but in at with for by that to on where who which'.split(' '))
const FIRST_TIME = oneOf('first|time|only|once|second|third|most|least|highest|lowest|meeting|visit|call|summit')
const VAGUE = oneOf('few|several|some|couple|recent|many|of|coming')

/** Distances: three days ago, two weeks later, a day after the summit, hours before, in two weeks. */
export const distances: Finder = (tokens, at, floor, limit) => {
  const unit = UNITS.get(tokens[at]!.norm)
  if (!unit || tokens[at]!.letters === 'capital') return null
  const since = sinceAt(tokens, at, floor, limit)
  if (since) return since
  const behind = BEHIND.get(word(tokens, at + 1, limit))
  const count = at > floor ? countAt(tokens, at - 1, limit) : null
  const weeks = tokens[at]!.norm === 'fortnight' ? 2 : 1
  if (!behind) return ahead(tokens, at, floor, limit, unit, count === null ? null : count * weeks)
  if (behind.sign > 0 && word(tokens, at + 1, limit) === 'into') return null
  const from = behind.from === 'following' && endsClause(tokens, at + 2, limit) ? 'anchor' : behind.from
  if (count === null) return uncounted(tokens, at, floor, unit, behind.sign, from)
  const said = { kind: 'shift', count: behind.sign * count * weeks, unit, from, base: null } as const
  return { from: at - 1, to: at + 2, said, rule: `dates/${from === 'publication' ? 'ago' : 'counted'}` }
}

/** "[It is two months since] they met", "three years [have passed since]": so long ago. */
function sinceAt(tokens: readonly Token[], at: number, floor: number, limit: number): ReturnType<Finder> {
  const count = at > floor ? countAt(tokens, at - 1, limit) : null
  const unit = UNITS.get(tokens[at]!.norm)
  if (count === null || !unit) return null
  const said = { kind: 'shift', count: -count, unit, from: 'publication', base: null } as const
  if (word(tokens, at + 1, limit) === 'since')
    return isOneOf(tokens[at - 2]?.norm ?? '', 'is', 'been', 'was')
      ? { from: at - 1, to: at + 2, said, rule: 'dates/ago' }
      : null
  const passed =
    isOneOf(word(tokens, at + 1, limit), 'have', 'has', 'had') &&
    isOneOf(word(tokens, at + 2, limit), 'passed', 'gone', 'elapsed')
  const to = word(tokens, at + 3, limit) === 'by' ? at + 4 : at + 3
  return passed && word(tokens, to, limit) === 'since' ? { from: at - 1, to: at + 1, said, rule: 'dates/ago' } : null
}

/** "hours later" is the same day; "days later" and "a few weeks ago" have no bound. */
function uncounted(
  tokens: readonly Token[],
  at: number,
  floor: number,
  unit: Unit,
  sign: number,
  from: CountedFrom,
): ReturnType<Finder> {
  const plural = tokens[at]!.norm.endsWith('s')
  if (!plural) return null
  const vague = at > floor && VAGUE.test(tokens[at - 1]!.norm)
  const said: DateSaid = unit === 'hour' ? { kind: 'shift', count: sign, unit, from, base: null } : { kind: 'vague' }
  const article = vague && at - 1 > floor && tokens[at - 2]!.norm === 'a'
  return {
    from: article ? at - 2 : vague ? at - 1 : at,
    to: at + 2,
    said,
    rule: unit === 'hour' ? 'dates/counted' : 'dates/vague',
  }
}

/** "in two weeks" lies ahead, unless it is a stretch: "the first visit in two years". */
function ahead(
  tokens: readonly Token[],
  at: number,
  floor: number,
  limit: number,
  unit: Unit,
  count: number | null,
): ReturnType<Finder> {
  if (count === null || at - 2 < floor || unit === 'hour') return null
  const said = { kind: 'shift', count, unit, from: 'publication', base: null } as const
  if (word(tokens, at + 1, limit) === 'from' && isOneOf(word(tokens, at + 2, limit), 'now', 'today'))
    return { from: at - 1, to: at + 3, said, rule: 'dates/ahead' }
  if (tokens[at - 2]!.norm !== 'in' || word(tokens, at + 1, limit) === 'of') return null
  // "six times [in one day]": how long it took.
  if (
    isOneOf(tokens[at - 1]!.norm, 'one', 'single') &&
    unit === 'day' &&
    isOneOf(tokens[at - 3]?.norm ?? '', 'times', 'calls', 'meetings')
  )
    return null
  for (let back = at - 3; back >= floor && back >= at - 7; back--) if (FIRST_TIME.test(tokens[back]!.norm)) return null
  const time = word(tokens, at + 1, limit) === "'" || tokens[at + 1]?.kind === 'possessive'
  return { from: at - 2, to: time ? at + 3 : at + 1, said, rule: 'dates/ahead' }
}

/** Whether "after" or "before" stands alone: "a day after, in Ankara". */
export function endsClause(tokens: readonly Token[], at: number, limit: number): boolean {
  return at >= limit || CLAUSE_ENDS.has(tokens[at]!.norm)
}

/** Stretches up to or from the day of publication: over the past two weeks, in the next ten days, in recent weeks. */
export const stretches: Finder = (tokens, at, floor, limit) => {
  const unit = UNITS.get(tokens[at]!.norm)
  if (!unit || at - 1 < floor || tokens[at]!.letters === 'capital') return null
  const before = tokens[at - 1]!.norm
  const plural = tokens[at]!.norm.endsWith('s')
  if (plural && /^(recent|coming|last|past|next|previous|few|several)$/.test(before)) {
    const from = at - 2 >= floor && /^(last|past|next|coming|the)$/.test(tokens[at - 2]!.norm) ? at - 2 : at - 1
    const vague =
      before === 'few' || before === 'several' ? isOneOf(tokens[from]!.norm, 'last', 'past', 'next', 'coming') : true
    return vague ? { from, to: at + 1, said: { kind: 'vague' }, rule: 'dates/vague' } : null
  }
  const count = countAt(tokens, at - 1, limit)
  const counted = count !== null && at - 2 >= floor
  const sign = counted ? SIGNS.get(tokens[at - 2]!.norm) : !plural && before === 'past' ? -1 : undefined
  if (sign !== undefined)
    return {
      from: counted ? at - 2 : at - 1,
      to: at + 1,
      said: { kind: 'span', count: sign * (count ?? 1), unit },
      rule: 'dates/stretch',
    }
  if (!counted || tokens[at - 2]!.norm !== 'within') return null
  return word(tokens, at + 1, limit) === 'of'
    ? null
    : { from: at - 2, to: at + 1, said: { kind: 'span', count, unit }, rule: 'dates/stretch' }
}

const SIGNS: ReadonlyMap<string, number> = new Map([
  ['past', -1],
  ['last', -1],
  ['next', 1],
  ['coming', 1],
])
