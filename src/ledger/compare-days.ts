import type { Prepared } from './prepare-record.ts'
import type { SignName } from './signs.ts'
import { gapBetween } from './stretch.ts'
import { farApart } from './time-zones.ts'

const SOON = 7
const [WEEK, MONTH] = [9, 62]

/** How far apart two records may lie and still be compared: plans slip by a few days, and reports err. */
export const SLACK = 3

/** What the days that two records may mean say of their being of one thing. */
export function compareDays(a: Prepared, b: Prepared): SignName {
  const gap = gapBetween(a.stretch, b.stretch)
  if (gap > SLACK) return 'days/apart'
  if (gap > 0) return apart(a, b, gap)
  if (!a.stretch.told || !b.stretch.told) return untold(a, b)
  const length = Math.max(a.stretch.length, b.stretch.length)
  if (length === 1) return 'days/same'
  return length <= WEEK ? 'days/within-week' : length <= MONTH ? 'days/within-month' : 'days/within-year'
}

function apart(a: Prepared, b: Prepared, gap: number): SignName {
  if (gap === 1) {
    const zones = a.stretch.approximate || b.stretch.approximate || farApart(a.parties)
    return zones ? 'days/adjacent-time-zones' : 'days/adjacent'
  }
  return (a.statusClass === 'ahead') !== (b.statusClass === 'ahead') ? 'days/slipped' : 'days/near'
}

/** A record without a date tells most often of what is news: of days close to its publication. */
function untold(a: Prepared, b: Prepared): SignName {
  if (!a.stretch.told && !b.stretch.told) return publishedTogether(a, b) ? 'days/both-untold' : 'days/untold'
  const [dated, undated] = a.stretch.told ? [a, b] : [b, a]
  if (undated.published === null) return 'days/untold'
  const near = dated.stretch.parts.some((days) => distance(days, undated.published!) <= SOON)
  if (near && dated.stretch.length <= WEEK) return 'days/told-soon'
  return near && publishedTogether(a, b) ? 'days/told-together' : 'days/untold'
}

/** Whether two texts were published within days of one another. */
export function publishedTogether(a: Prepared, b: Prepared): boolean {
  return a.published !== null && b.published !== null && distance(a.published, b.published) <= SOON
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}
