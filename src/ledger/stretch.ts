import { dayNumber, EARLIEST, type Edtf, LATEST, span, spans } from '../model/edtf.ts'
import type { LinkRecord } from '../model/link-record.ts'
import { remember } from '../model/remember.ts'

/** First and last day, as numbers of days since 1970-01-01. */
export type Days = readonly [first: number, last: number]

/** The days that a record may mean. */
export interface Stretch {
  /** One, or one for each day or month of a set. */
  readonly parts: readonly Days[]
  /** How many days they hold. */
  readonly length: number
  /** Whether the text gives them; else they come from the publication. */
  readonly told: boolean
  readonly approximate: boolean
}

export const OPEN: Days = [dayNumber(EARLIEST), dayNumber(LATEST)]

const YEAR = 365
const HALF_YEAR = 183

const MOST_KEPT = 20_000

/** The days that a record may mean: those of its date, or without one those that its publication leaves. */
export function stretchOf({ date, published, status }: LinkRecord): Stretch {
  const told = date === null ? null : daysTold(date)
  const printed = publishedDays(published)
  if (told === null) {
    const only = printed === null ? OPEN : around(status, printed)
    return { parts: [only], length: lengthOf([only]), told: false, approximate: false }
  }
  if (printed === null || told.length === 1) return told
  const parts = told.parts.map((days) => bounded(days, status, printed))
  return { ...told, parts, length: lengthOf(parts) }
}

const daysTold = remember(MOST_KEPT, (date): Stretch | null => {
  const parts = spans(date)?.map(([first, last]): Days => [dayNumber(first), dayNumber(last)])
  return parts ? { parts, length: lengthOf(parts), told: true, approximate: /[~?%]/.test(date) } : null
})

/** First and last day on which a text may have been published; null where nothing tells. */
export function publishedDays(published: Edtf | null): Days | null {
  return published === null ? null : daysOf(published)
}

const daysOf = remember(MOST_KEPT, (published): Days | null => {
  const days = span(published)
  return days && [dayNumber(days[0]), dayNumber(days[1])]
})

/** What is told as done lies within the year before its publication, what is planned within the year after it. */
function around(status: LinkRecord['status'], [first, last]: Days): Days {
  if (status === 'planned' || status === 'proposed') return [first, last + YEAR]
  if (status === 'ongoing') return [first - 30, last]
  return status === 'held' ? [first - YEAR, last] : [first - YEAR, last + HALF_YEAR]
}

/** "In April", printed on 13 April of what was done, ends on that day; of what is to come, it begins there. */
function bounded([first, last]: Days, status: LinkRecord['status'], published: Days): Days {
  if (first === last) return [first, last]
  if (status === 'held') return [first, last > published[1] && first <= published[1] ? published[1] : last]
  if (status !== 'planned') return [first, last]
  return [first < published[0] && last >= published[0] ? published[0] : first, last]
}

function lengthOf(parts: readonly Days[]): number {
  return parts.reduce((sum, [first, last]) => sum + last - first + 1, 0)
}

/** How many days lie between what two records may mean: 0 where they share a day. */
export function gapBetween(a: Stretch, b: Stretch): number {
  let least = Number.POSITIVE_INFINITY
  for (const [first, last] of a.parts)
    for (const [start, end] of b.parts) {
      const gap = start > last ? start - last : first > end ? first - end : 0
      if (gap < least) least = gap
    }
  return least
}
