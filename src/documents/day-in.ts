import { printedDates } from './en/printed-dates.ts'
import { dayOf } from './settle-published.ts'

/** The ISO day that a metadata field states (2025-06-03T21:40:00+01:00, "3 June 2025"), in its own time zone; else null. */
export function dayIn(field: string | undefined | null): string | null {
  if (!field) return null
  const compact = /^(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?!\d)/.exec(field.trim())?.groups
  if (compact) return `${compact.year}-${compact.month}-${compact.day}`
  const found = printedDates(field.trim().replace(/T/, ' ')).find((date) => dayOf(date))
  return found ? dayOf(found) : null
}
