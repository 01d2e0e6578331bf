import { type PrintedDate, printedDates } from './en/printed-dates.ts'

// What a report tells happened in the days before it, or on its own day.
const FRESH_DAYS = 8
const DAY = 86_400_000

/** 05/06/2024 is the day on or shortly before which the report tells something, if only one of its two readings is. */
export function settleOrder<D extends PrintedDate>(date: D, lines: readonly { readonly text: string }[]): D {
  const { year, month, day } = date
  if (!date.ambiguous || year === null || month === null || day === null) return date
  const told = lines.flatMap(({ text }) => printedDates(text)).filter((one) => !one.ambiguous)
  const isTold = (published: number) =>
    told.some((one) => {
      if (one.month === null || one.day === null || (one.year !== null && one.year !== year)) return false
      const age = (published - Date.UTC(year, one.month - 1, one.day)) / DAY
      return age >= 0 && age <= FRESH_DAYS
    })
  const [dayFirst, monthFirst] = [isTold(Date.UTC(year, month - 1, day)), isTold(Date.UTC(year, day - 1, month))]
  if (dayFirst === monthFirst) return date
  return { ...date, ...(dayFirst ? {} : { month: day, day: month }), ambiguous: false }
}
