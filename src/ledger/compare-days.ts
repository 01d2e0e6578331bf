import type { Prepared } from './prepare-record.ts'
import type { SignName } from './signs.ts'
import { gapBetween, type Stretch } from './stretch.ts'
import { farApart } from './time-zones.ts'

const [SOON, TOGETHER] = [7, 3]
const [WEEK, MONTH, YEAR] = [9, 62, 366]
/** The share of days from which two stretches are taken for one. */
const NEARLY = 0.8

/** How far apart two records may lie and still be compared: plans slip by a few days, and reports err. */
export const SLACK = 3

/** What the days that two records may mean say of their being of one thing. */
export function compareDays(a: Prepared, b: Prepared): SignName {
  const gap = gapBetween(a.stretch, b.stretch)
  if (gap > SLACK) return 'days/apart'
  if (!a.stretch.told || !b.stretch.told) return gap > 0 ? 'days/near' : untold(a, b)
  if (gap > 0) return apart(a, b, gap)
  const length = Math.max(a.stretch.length, b.stretch.length)
  if (length === 1) return 'days/same'
  if (length <= WEEK) return 'days/within-week'
  if (alikeInLength(a.stretch, b.stretch)) return 'days/same-stretch'
  return length <= MONTH ? 'days/within-month' : 'days/within-year'
}

/** Whether two stretches of one piece have nearly the same days. */
function alikeInLength({ parts: [one, ...more] }: Stretch, { parts: [other, ...others] }: Stretch): boolean {
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return false
  const shared = Math.min(one[1], other[1]) - Math.max(one[0], other[0]) + 1
  const all = Math.max(one[1], other[1]) - Math.min(one[0], other[0]) + 1
  return all <= YEAR && shared >= NEARLY * all
}

function apart(a: Prepared, b: Prepared, gap: number): SignName {
  if (gap === 1) {
    const rough = a.stretch.approximate || b.stretch.approximate
    if (rough || (isByWire(a) && isByWire(b) && farApart(a.parties))) return 'days/adjacent-time-zones'
    return a.modeClass === 'encounter' && b.modeClass === 'encounter' ? 'days/adjacent-in-person' : 'days/adjacent'
  }
  return (a.statusClass === 'ahead') !== (b.statusClass === 'ahead') ? 'days/slipped' : 'days/near'
}

/** Two who are in one place have one date; two who speak or write over a distance may have two. */
function isByWire({ modeClass }: Prepared): boolean {
  return modeClass === 'remote' || modeClass === 'message'
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

/** Whether two texts were published within three days. */
export function publishedTogether(a: Prepared, b: Prepared): boolean {
  return a.published !== null && b.published !== null && distance(a.published, b.published) <= TOGETHER
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.max(0, a[0] - b[1], b[0] - a[1])
}
