import type { Mode } from '../model/contact.ts'
import { daysBetween, isDay } from '../model/edtf.ts'
import type { Entry } from '../model/entry.ts'

/** What may last several days; of anything else an interval means that the day is not known. */
const LASTS: ReadonlySet<Mode> = new Set(['summit', 'talks', 'visit'])
const LONGEST = 4

/** First and last day of an entry; null where the day is not certain. */
export function certainDays({ date, mode }: Pick<Entry, 'date' | 'mode'>): readonly [string, string] | null {
  if (date === null) return null
  if (isDay(date)) return [date, date]
  const [from = '', to = ''] = date.split('/')
  const days = isDay(from) && isDay(to) ? daysBetween(from, to) : -1
  return days > 0 && days < LONGEST && LASTS.has(mode) ? [from, to] : null
}
