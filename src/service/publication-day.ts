import { Fault } from '../model/fault.ts'
import { publishedDay } from '../sources/published-day.ts'

/** The publication day that a user gives: 2025-06-03. Fault usage/bad-date where it is no day. */
export function publicationDay(words: string): string {
  const day = publishedDay(words)
  if (day === null)
    throw new Fault('usage/bad-date', `--published ${words}: no day of the calendar. Write it as 2025-06-03.`)
  return day
}
