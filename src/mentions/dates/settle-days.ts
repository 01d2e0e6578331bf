import {
  addDays,
  addMonths,
  daysBetween,
  type Edtf,
  isDay,
  makeDay,
  makeInterval,
  makeSet,
  span,
  weekday,
  weekOf,
} from '../../model/edtf.ts'
import type { DateContext, DateSaid, MonthDay, YearSaid } from './said.ts'

type Said<Kind extends DateSaid['kind']> = Extract<DateSaid, { kind: Kind }>
type Tense = DateContext['tense']

/** A year as said, as a number; null where nothing tells it. */
export function settleYear(year: YearSaid, { published, anchor }: DateContext): number | null {
  if (typeof year === 'number') return year
  const known = year === 'that' ? yearOf(anchor) : yearOf(published)
  if (known === null || year === null) return null
  return known + (year === 'last' ? -1 : year === 'next' ? 1 : 0)
}

function yearOf(edtf: Edtf | null): number | null {
  const covered = edtf === null ? null : span(edtf)
  const same = covered && covered[0].slice(0, 4) === covered[1].slice(0, 4)
  return same ? Number(covered[0].slice(0, 4)) : null
}

export function settleDay(said: Said<'day'>, context: DateContext): Edtf | null {
  if (said.year !== null) {
    const year = settleYear(said.year, context)
    return year === null ? null : makeDay(year, said.month, said.day)
  }
  const { published } = context
  if (published === null) return null
  const candidates = likeDays(said, published)
  if (said.which === 'last') return candidates.findLast((day) => day < published) ?? null
  if (said.which === 'next' || said.which === 'coming') return candidates.find((day) => day > published) ?? null
  if (said.which === 'this') return candidates.find((day) => day.slice(0, 4) === published.slice(0, 4)) ?? null
  const chosen = choose(candidates, published, context.tense)
  if (said.weekday === null || chosen === null || weekday(chosen) === said.weekday) return chosen
  const agreeing = candidates.filter((day) => weekday(day) === said.weekday)
  const near = choose(agreeing, published, 'present')
  return near && Math.abs(daysBetween(published, near)) <= A_YEAR_OR_SO ? near : chosen
}

const NEARLY_A_YEAR = 335
const A_YEAR_OR_SO = 400
const A_MONTH = 31

/** The same month and day of the years around the publication. */
function likeDays({ month, day }: MonthDay, published: string): string[] {
  const year = Number(published.slice(0, 4))
  return [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => makeDay(year + step, month, day)).filter((like) => like !== null)
}

/** Looks back for the past and ahead for the future; "June 4" in a report of June 3 is still not last year's. */
function choose(candidates: readonly string[], published: string, tense: Tense): string | null {
  const back = candidates.findLast((day) => day <= published) ?? null
  const ahead = candidates.find((day) => day >= published) ?? null
  if (!back || !ahead) return back ?? ahead
  const [behind, before] = [daysBetween(back, published), daysBetween(published, ahead)]
  if (tense === 'past') return behind > NEARLY_A_YEAR && before <= A_MONTH ? ahead : back
  if (tense === 'future') return before > NEARLY_A_YEAR && behind <= A_MONTH ? back : ahead
  return behind <= before ? back : ahead
}

export function settleDays(said: Said<'days'>, context: DateContext): Edtf | null {
  const wraps = said.from.month > said.to.month
  const year = settleYear(said.year, context)
  const chosen = context.published && choose(likeDays(said.from, context.published), context.published, context.tense)
  const start =
    year === null ? (said.year === null && chosen ? Number(chosen.slice(0, 4)) : null) : year - (wraps ? 1 : 0)
  if (start === null) return null
  const from = makeDay(start, said.from.month, said.from.day)
  const to = makeDay(start + (wraps ? 1 : 0), said.to.month, said.to.day)
  if (!from || !to || from >= to) return null
  return said.listed && daysBetween(from, to) > 1 ? makeSet([from, to]) : makeInterval(from, to)
}

/** Day and month in figures: settled only where one of the two orders gives no day. */
export function settleNumeric(said: Said<'numeric'>): Edtf | null {
  const readings = [makeDay(said.year, said.second, said.first), makeDay(said.year, said.first, said.second)]
  const possible = [...new Set(readings.filter((day) => day !== null))]
  return possible.length === 1 ? possible[0]! : null
}

/** The 13th: of the month spoken of, else the latest 13th for the past and the next for the future. */
export function settleDayOfMonth(said: Said<'day-of-month'>, context: DateContext): Edtf | null {
  const { published, anchor, tense } = context
  if (said.which === 'last' || said.which === 'this' || said.which === 'next')
    return (
      published && ofMonth(addMonths(published, said.which === 'last' ? -1 : said.which === 'next' ? 1 : 0), said.day)
    )
  const covered = anchor === null ? null : span(anchor)
  if (covered && covered[0].slice(0, 7) === covered[1].slice(0, 7)) {
    const day = ofMonth(covered[0].slice(0, 7), said.day)
    // "On Jan. 30 … on the 2nd" is February's.
    return said.which === null && day && isDay(anchor ?? '') && day < covered[0] ? null : day
  }
  if (!published || said.which !== null) return null
  const months = [-2, -1, 0, 1, 2].map((step) => ofMonth(addMonths(published, step), said.day))
  const candidates = months.filter((day) => day !== null)
  return (
    (tense === 'future'
      ? candidates.find((day) => day >= published)
      : candidates.findLast((day) => day <= published)) ?? null
  )
}

function ofMonth(month: string, day: number): string | null {
  return makeDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day)
}

/** "the same Thursday" behind what happened on Friday: the one that is nearest. */
function nearestWeekday(anchor: Edtf, number: number): Edtf {
  const [back, ahead] = [before(addDays(anchor, 1), number), after(addDays(anchor, -1), number)]
  return daysBetween(back, anchor) <= daysBetween(anchor, ahead) ? back : ahead
}

/**
 * Weekdays. A report dated Tuesday that says "on Tuesday" means that same day, so the past is 0 to 6 days back;
 * "last" is 1 to 7 days back, "coming" 1 to 7 ahead, "next" in the next calendar week and at least two days ahead.
 */
export function settleWeekday(said: Said<'weekday'>, context: DateContext): Edtf | null {
  const { published, anchor, tense } = context
  if (said.which === 'that' && anchor && isDay(anchor)) return nearestWeekday(anchor, said.weekday)
  if (said.which === 'following') return anchor && isDay(anchor) ? after(anchor, said.weekday) : null
  if (said.which === 'previous') {
    const from = anchor ?? published
    return from && isDay(from) ? before(from, said.weekday) : null
  }
  if (!published) return null
  if (said.week !== null) return addDays(weekOf(published)[0], said.week * 7 + said.weekday)
  if (said.which === 'last') return before(published, said.weekday)
  if (said.which === 'coming') return after(published, said.weekday)
  if (said.which === 'next') return nextWeeks(published, said.weekday)
  const back = addDays(before(addDays(published, 1), said.weekday), 0)
  const ahead = after(addDays(published, -1), said.weekday)
  if (tense === 'past') return back
  if (tense === 'future') return ahead
  return daysBetween(back, published) <= daysBetween(published, ahead) ? back : ahead
}

function before(day: string, wanted: number): string {
  return addDays(day, -(((weekday(day) - wanted + 6) % 7) + 1))
}

function after(day: string, wanted: number): string {
  return addDays(day, ((wanted - weekday(day) + 6) % 7) + 1)
}

function nextWeeks(published: string, wanted: number): string {
  const day = addDays(weekOf(published)[0], 7 + wanted)
  return daysBetween(published, day) < 2 ? addDays(day, 7) : day
}
