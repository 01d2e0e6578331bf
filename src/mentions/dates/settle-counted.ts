import {
  addDays,
  addMonths,
  daysBetween,
  type Edtf,
  isDay,
  makeInterval,
  makeMonth,
  makeYear,
  span,
  weekday,
  weekOf,
} from '../../model/edtf.ts'
import type { DateContext, DateSaid, Unit } from './said.ts'

type Said<Kind extends DateSaid['kind']> = Extract<DateSaid, { kind: Kind }>

/** Distances from a date: exact in days, the calendar week, month or year in weeks, months and years. */
export function settleShift(said: Said<'shift'>, context: DateContext, base: Edtf | null): Edtf | null {
  const from = countedFrom(said, context, base)
  if (!from) return null
  // In the past, "in two weeks" is how long something took.
  const isStretch = said.from === 'publication' && said.count > 0 && !(said.unit === 'day' && said.count < 3)
  if (isStretch && context.tense === 'past') return null
  return shifted(from, said.count, said.unit)
}

function countedFrom(said: Said<'shift'>, context: DateContext, base: Edtf | null): Edtf | null {
  if (said.from === 'publication') return context.published
  if (said.from === 'anchor') return context.anchor
  return base ?? context.following ?? null
}

const SHORT = 10

function shifted(from: Edtf, count: number, unit: Unit): Edtf | null {
  if (count === 0 || unit === 'hour') return from
  const covered = span(from)
  if (!covered) return null
  const [first, last] = covered
  if (unit === 'year')
    return first.slice(0, 4) === last.slice(0, 4) ? makeYear(Number(first.slice(0, 4)) + count) : null
  if (unit === 'month') return first.slice(0, 7) === last.slice(0, 7) ? addMonths(first, count) : null
  if (daysBetween(first, last) > SHORT || from.startsWith('[')) return null
  const end = count > 0 ? last : first
  if (unit === 'day') return addDays(end, count)
  return makeInterval(...weekOf(addDays(end, count * 7)))
}

/** Calendar units: weeks run from Monday to Sunday; "the weekend" is the latest for the past, the next for the future. */
export function settleCalendar(said: Said<'calendar'>, context: DateContext): Edtf | null {
  const from = said.from === 'anchor' ? context.anchor : context.published
  const covered = from === null ? null : span(from)
  if (!covered) return null
  const [first, last] = covered
  const offset = said.offset ?? 0
  switch (said.unit) {
    case 'year':
      return first.slice(0, 4) === last.slice(0, 4) ? makeYear(Number(first.slice(0, 4)) + offset) : null
    case 'month':
      return first.slice(0, 7) === last.slice(0, 7) ? addMonths(first, offset) : null
    case 'quarter':
      return first.slice(0, 7) === last.slice(0, 7) ? quarter(first, offset) : null
    case 'week':
      return weekOf(first)[0] === weekOf(last)[0] ? makeInterval(...weekOf(addDays(first, offset * 7))) : null
    case 'weekend':
      return first === last && isDay(first) ? weekend(first, said, context.tense) : null
  }
}

function quarter(day: string, offset: number): Edtf {
  const month = Number(day.slice(5, 7))
  const first = makeMonth(Number(day.slice(0, 4)), month - ((month - 1) % 3) + offset * 3)
  return makeInterval(first, addMonths(first, 2))
}

function weekend(day: string, said: Said<'calendar'>, tense: DateContext['tense']): Edtf {
  const isWithin = weekday(day) >= 5
  const saturday = addDays(weekOf(day)[0], 5)
  const latest = isWithin ? saturday : addDays(saturday, -7)
  if (said.offset === null || said.offset === 0) return pair(tense === 'past' ? latest : saturday)
  return pair(addDays(saturday, said.offset * 7))
}

function pair(saturday: string): Edtf {
  return makeInterval(saturday, addDays(saturday, 1))
}
