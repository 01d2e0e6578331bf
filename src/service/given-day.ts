import { Fault } from '../model/fault.ts'
import { publishedDay } from '../sources/published-day.ts'

/** The day that a user gives for an option or argument: 2025-06-03. Fault usage/bad-date where it is no day. */
export function givenDay(words: string, what: string): string {
  const day = publishedDay(words)
  if (day !== null) return day
  throw new Fault('usage/bad-date', `${what} ${words}: no day of the calendar. Write it as 2025-06-03.`)
}
