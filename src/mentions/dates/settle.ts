import { addDays, addMonths, type Edtf, isDay, makeInterval, span, weekOf } from '../../model/edtf.ts'
import type { DateContext, DateSaid } from './said.ts'
import { settleCalendar, settleShift } from './settle-counted.ts'
import { settleDay, settleDayOfMonth, settleDays, settleNumeric, settleWeekday } from './settle-days.ts'
import { settleMonth, settleMonths } from './settle-months.ts'

/** Settles a date against a publication date that is one day, or unknown. */
export function settleAt(said: DateSaid, context: DateContext): Edtf | null {
  switch (said.kind) {
    case 'day':
      return settleDay(said, context)
    case 'days':
      return settleDays(said, context)
    case 'numeric':
      return settleNumeric(said)
    case 'day-of-month':
      return settleDayOfMonth(said, context)
    case 'weekday':
      return settleWeekday(said, context)
    case 'month':
      return settleMonth(said, context)
    case 'months':
      return settleMonths(said, context)
    case 'year':
      return String(said.year)
    case 'shift':
      return settleShift(said, context, said.base && settleAt(said.base, context))
    case 'calendar':
      return settleCalendar(said, context)
    case 'night':
      return settleNight(said.to, context)
    case 'week':
      return settleWeek(said.of, context)
    case 'open':
      return settleOpen(said, context)
    case 'between':
      return settleBetween(said.first, said.last, context)
    case 'span':
      return settleStretch(said.count, said.unit, context.published)
    case 'vague':
    case 'recurring':
      return null
  }
}

/** The night that ends on the day of publication, or on the day that is said. */
function settleNight(to: DateSaid | null, context: DateContext): Edtf | null {
  const day = to ? settleAt(to, context) : context.published
  return day && isDay(day) ? makeInterval(addDays(day, -1), day) : null
}

function settleWeek(of: DateSaid, context: DateContext): Edtf | null {
  const day = settleAt(of, context)
  return day && isDay(day) ? makeInterval(...weekOf(day)) : null
}

function settleOpen(said: Extract<DateSaid, { kind: 'open' }>, context: DateContext): Edtf | null {
  const bound = settleAt(said.bound, context)
  if (!bound || /[/[]/.test(bound)) return null
  const { published, tense } = context
  const begun = said.side === 'since' || ((said.side === 'from' || said.side === 'after') && tense !== 'future')
  if (begun && published !== null) return endedInterval(bound, published)
  if (begun || said.side === 'from' || said.side === 'after') return `${bound}/..`
  if (said.side !== 'before' && tense === 'future') return published === null ? null : endedInterval(published, bound)
  return `../${bound}`
}

function endedInterval(from: Edtf, to: Edtf): Edtf | null {
  const [start, end] = [span(from), span(to)]
  if (!start || !end || start[0] > end[1]) return null
  // A month or year that began before the interval does would be no valid end, nor is a day the end of the month it opens.
  return makeInterval(to.startsWith(from) ? start[0] : from, end[0] < start[0] ? end[1] : to)
}

/** The later end is the next such date behind the earlier one. */
function settleBetween(first: DateSaid, last: DateSaid, context: DateContext): Edtf | null {
  const from = settleAt(withWeekOf(withYearOf(first, last), last), context)
  const start = from && span(from)?.[0]
  if (!from || !start) return null
  const carried =
    'year' in last && last.year !== null ? context : ({ ...context, published: start, tense: 'future' } as const)
  const own = last.kind === 'shift' || last.kind === 'calendar' || (last.kind === 'weekday' && last.week !== null)
  const to = settleAt(last, own ? context : carried)
  return to ? endedInterval(from, to) : null
}

function withYearOf(first: DateSaid, last: DateSaid): DateSaid {
  if ((first.kind !== 'day' && first.kind !== 'month') || first.year !== null) return first
  if ((last.kind !== 'day' && last.kind !== 'month') || last.year === null) return first
  if (first.month <= last.month) return { ...first, year: last.year }
  return typeof last.year === 'number' ? { ...first, year: last.year - 1 } : first
}

/** "from Friday to Sunday [of last week]": the week holds for both. */
function withWeekOf(first: DateSaid, last: DateSaid): DateSaid {
  if (first.kind !== 'weekday' || last.kind !== 'weekday' || first.which !== null || first.week !== null) return first
  return { ...first, week: last.week }
}

function settleStretch(count: number, unit: string, published: string | null): Edtf | null {
  if (!published) return null
  const other =
    unit === 'day' || unit === 'week'
      ? addDays(published, unit === 'week' ? count * 7 : count)
      : unit === 'month'
        ? count > 0 && isDay(published)
          ? monthsFrom(published, count)
          : addMonths(published, count)
        : unit === 'year'
          ? String(Number(published.slice(0, 4)) + count)
          : addDays(published, Math.sign(count) * Math.ceil(Math.abs(count) / 24))
  return count < 0 ? makeInterval(other, published) : makeInterval(published, other)
}

/** The same day of a later or earlier month, or its last where it has no such day. */
function monthsFrom(day: string, count: number): string {
  const month = addMonths(day, count)
  const [, last] = span(month)!
  return Number(day.slice(8, 10)) > Number(last.slice(8, 10)) ? last : `${month}${day.slice(7, 10)}`
}
