import { addDays } from '../model/edtf.ts'
import { SOURCES } from './people.generated.ts'
import type { Tenure } from './people.ts'
import { lazy, rowsOf } from './rows.ts'

/** Reports may call somebody by an office a few days before the oath or after the hand-over. */
const SURE_MARGIN = 7
const LIKELY_MARGIN = 62

const trust = lazy(() => new Map(rowsOf(SOURCES).map(([key = '', kind = '']) => [key, kind])))

/** The first day of a partial date: [2019 → 2019-01-01]. */
function firstDay(partial: string): string {
  return partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial
}

/** The last day of a partial date: [2019-02 → 2019-02-28]. */
function lastDay(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`
  if (partial.length > 7) return partial
  const [year = 0, month = 0] = partial.split('-').map(Number)
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** A day with day and month exchanged, where that is a date too: some rows of one source have them so. */
function exchanged(day: string): string {
  const [year, month, date] = day.split('-')
  return day.length === 10 && Number(date) <= 12 ? `${year}-${date}-${month}` : day
}

function edge(tenure: Tenure, partial: string, towards: 'early' | 'late'): string {
  const days = trust().get(tenure.source) === 'exact' ? [partial, exchanged(partial)].sort() : [partial]
  return towards === 'early' ? firstDay(days[0] ?? partial) : lastDay(days.at(-1) ?? partial)
}

function marginOf(tenure: Tenure): number {
  return tenure.confidence === 'sure' && trust().get(tenure.source) !== 'disputed' ? SURE_MARGIN : LIKELY_MARGIN
}

/** Whether a tenure may cover an ISO day, as its dates stand; a partial date counts at its widest. */
export function within(tenure: Tenure, day: string): boolean {
  return (
    firstDay(tenure.from) <= day &&
    (tenure.to === null || day < (tenure.to.length === 10 ? tenure.to : addDays(lastDay(tenure.to), 1)))
  )
}

/** Whether a day lies outside a tenure however its dates are read, with a margin. */
export function firmlyOutside(tenure: Tenure, day: string): boolean {
  const margin = marginOf(tenure)
  if (day < addDays(edge(tenure, tenure.from, 'early'), -margin)) return true
  return tenure.to !== null && day > addDays(edge(tenure, tenure.to, 'late'), margin)
}

/** Whether a day lies within a tenure however its dates are read, with a margin, and no later than it was checked. */
export function firmlyWithin(tenure: Tenure, day: string): boolean {
  const margin = marginOf(tenure)
  if (day < addDays(edge(tenure, tenure.from, 'late'), margin)) return false
  if (tenure.to === null) return tenure.checked === null || day <= tenure.checked
  return day < addDays(edge(tenure, tenure.to, 'early'), -margin)
}
