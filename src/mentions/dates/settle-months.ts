import { addMonths, type Edtf, makeInterval, makeMonth, span } from '../../model/edtf.ts'
import type { DateContext, DateSaid } from './said.ts'
import { settleYear } from './settle-days.ts'

type Said<Kind extends DateSaid['kind']> = Extract<DateSaid, { kind: Kind }>

/** Months: the latest such month for the past, the month of publication among them; the next for the future. */
export function settleMonth(said: Said<'month'>, context: DateContext): Edtf | null {
  if (said.year !== null) {
    const year = settleYear(said.year, context)
    return year === null ? null : makeMonth(year, said.month)
  }
  if (said.which === 'that' || said.which === 'previous' || said.which === 'following')
    return fromAnchor(said.month, said.which, context.anchor)
  return context.published && nearMonth(said, context.published, context.tense)
}

function nearMonth(said: Said<'month'>, published: string, tense: DateContext['tense']): Edtf {
  const [year, month, day] = published.split('-').map(Number) as [number, number, number]
  const sooner = makeMonth(said.month <= month ? year : year - 1, said.month)
  const later = makeMonth(said.month >= month ? year : year + 1, said.month)
  if (said.which === 'this') return makeMonth(year, said.month)
  if (said.which === 'last') return said.month === month ? makeMonth(year - 1, month) : sooner
  if (said.which === 'next' || said.which === 'coming') return said.month === month ? makeMonth(year + 1, month) : later
  if (said.month !== month) return tense === 'future' ? later : sooner
  // "Late June" in the past of June 3 is last year's; "early June" in the future of June 28 is next year's.
  if (tense === 'past' && said.part === 'late' && day < 18) return makeMonth(year - 1, month)
  if (tense === 'future' && said.part === 'early' && day > 13) return makeMonth(year + 1, month)
  return sooner
}

function fromAnchor(month: number, which: 'that' | 'previous' | 'following', anchor: Edtf | null): Edtf | null {
  const covered = anchor === null ? null : span(anchor)
  if (!covered) return null
  const year = Number(covered[0].slice(0, 4))
  const of = Number(covered[0].slice(5, 7))
  if (which === 'that') return covered[0].slice(0, 4) === covered[1].slice(0, 4) ? makeMonth(year, month) : null
  if (covered[0].slice(0, 7) !== covered[1].slice(0, 7)) return null
  return which === 'previous'
    ? makeMonth(month < of ? year : year - 1, month)
    : makeMonth(month > of ? year : year + 1, month)
}

/** Seasons and quarters: the stretch of months, of the year said or nearest as the tense asks. */
export function settleMonths(said: Said<'months'>, context: DateContext): Edtf | null {
  const stretch = (year: number): Edtf => {
    const first = makeMonth(year, said.first)
    return makeInterval(first, addMonths(first, said.count - 1))
  }
  // The winter of a year may be that in which it begins or that in which it ends.
  if (typeof said.year === 'number' && said.first + said.count > 13) return null
  const said_year = settleYear(said.year, context)
  if (said.year !== null) return said_year === null ? null : stretch(said_year)
  const { published, tense } = context
  if (!published) return null
  const month = published.slice(0, 7)
  const year = Number(published.slice(0, 4))
  const near = [year - 2, year - 1, year, year + 1].map(stretch)
  const begun = near.filter((one) => one.slice(0, 7) <= month)
  const current = begun.findLast((one) => one.slice(8, 15) >= month)
  const past = begun.findLast((one) => one.slice(8, 15) < month) ?? null
  const next = near.find((one) => one.slice(0, 7) > month) ?? null
  if (said.which === 'last') return past
  if (said.which === 'next' || said.which === 'coming') return next
  if (said.which === 'this') return current ?? (tense === 'future' ? next : past)
  if (said.which !== null) return null
  return tense === 'future' ? (current ?? next) : (current ?? past)
}
