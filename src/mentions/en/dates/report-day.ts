import type { WeekdayDistance, YearlessDay } from '../../dates/clues.ts'
import type { DateSaid } from '../../dates/said.ts'

/** A date that a report tells as past, in the order of the text. */
export interface ToldDate {
  readonly said: DateSaid
  readonly lead: boolean
}

/** The weekday without more that a date is: "on Friday". */
export function bareWeekday(said: DateSaid): number | null {
  return said.kind === 'weekday' && said.which === null && said.week === null ? said.weekday : null
}

/** What is freshest is told first: the latest weekday of the first sentences or the day after it, or else of the report. */
export function weekdayOfReport(told: readonly ToldDate[]): number | null {
  const days = told.flatMap(({ said, lead }) => {
    const weekday = bareWeekday(said)
    return weekday === null ? [] : [{ weekday, lead }]
  })
  const lead = latestWeekday(days.filter((one) => one.lead).map(({ weekday }) => weekday))
  if (lead === null) return latestWeekday(days.map(({ weekday }) => weekday))
  const next = (lead + 1) % 7
  return days.some(({ weekday }) => weekday === next) ? next : lead
}

/** The weekday from which the others told lie least far back. */
function latestWeekday(told: readonly number[]): number | null {
  const distance = (from: number): number => Math.max(...told.map((day) => (from - day + 7) % 7))
  return [...new Set(told)].sort((a, b) => distance(a) - distance(b))[0] ?? null
}

const SOON = 3

/** "On Friday they stood in Washington. On Monday, 7 September, they sat in Brussels": the dated day follows the other. */
export function dayTold(told: readonly ToldDate[]): Pick<YearlessDay, 'month' | 'day'> | null {
  let before: number | null = null
  let found: Pick<YearlessDay, 'month' | 'day'> | null = null
  for (const { said, lead } of told) {
    if (!lead) break
    const bare = bareWeekday(said)
    if (bare !== null) {
      before = bare
      found = null
    }
    if (before === null || said.kind !== 'day' || said.weekday === null || said.year !== null) continue
    const later = (said.weekday - before + 7) % 7
    if (later > 0 && later <= SOON) found = { month: said.month, day: said.day }
  }
  return found
}

// So many dates of a report its opening has at most.
const OPENING = 6

/** "said on Thursday, two days after they were turned away": so long before that weekday something took place that the opening tells. */
export function distanceTold(told: readonly ToldDate[]): WeekdayDistance | null {
  for (const [at, { said }] of told.slice(0, OPENING).entries()) {
    const weekday = bareWeekday(said)
    const next = told[at + 1]?.said
    if (weekday === null || next?.kind !== 'shift') continue
    if (next.unit === 'day' && next.from === 'following' && next.base === null && next.count > 0)
      return { weekday, days: next.count }
  }
  return null
}
