const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAY_NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

/** Month names, long and short, as one alternation for a pattern. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec'

/** Weekday names, long and short, as one alternation for a pattern. */
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun'

/** 1 to 12 for a month's name, long or short. */
export function monthOf(name: string): number {
  return MONTH_NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 (Monday) to 6 for a weekday's name, long or short. */
export function weekdayOf(name: string): number {
  return DAY_NAMES.indexOf(name.slice(0, 3).toLowerCase())
}
