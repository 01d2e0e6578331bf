import { codeAt } from './code-at.ts'
import { remember } from './remember.ts'

/** A date in the Extended Date/Time Format: 2025-06-03, 2025-06, 2025, 2025-06-01/2025-06-03, [2025-06-01,2025-06-08], 2025-06~. */
export type Edtf = string

/** First and last day covered; open ends are EARLIEST and LATEST. */
export type DaySpan = readonly [first: string, last: string]

const MOST_KEPT = 5000

export const EARLIEST = '0001-01-01'
export const LATEST = '9999-12-31'

const LONG_MONTHS: ReadonlySet<number> = new Set([1, 3, 5, 7, 8, 10, 12])
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?[~?%]?$/

/** Whether it is written as a day: 2025-06-03. The day need not exist. */
export function isDay(edtf: Edtf): boolean {
  if (edtf.length !== 10 || codeAt(edtf, 4) !== HYPHEN || codeAt(edtf, 7) !== HYPHEN) return false
  return numberAt(edtf, 0, 4) >= 0 && numberAt(edtf, 5, 7) >= 0 && numberAt(edtf, 8, 10) >= 0
}

const HYPHEN = 45
const ZERO = 48

/** The number that digits [from, to) write; -1 where there is something else. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) {
    const digit = codeAt(text, at) - ZERO
    if (!(digit >= 0 && digit <= 9)) return -1
    number = number * 10 + digit
  }
  return number
}

/** Whether it is a day of the calendar: 2025-02-30 is not. */
export function isRealDay(text: string): boolean {
  return isDay(text) && text >= EARLIEST && exists(numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10))
}

function exists(year: number, month: number, date: number): boolean {
  return date > 0 && date <= lengthOfMonth(year, month)
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return !(month >= 1 && month <= 12) ? 0 : LONG_MONTHS.has(month) ? 31 : 30
}

/** Writes a day from its numbers; null where the calendar has no such day. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(year > 0 && year <= 9999 && exists(year, month, day))) return null
  return `${makeYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
}

/** Writes a month, also where the count of months runs over the year: 2025, 13 → 2026-01. */
export function makeMonth(year: number, month: number): string {
  const months = year * 12 + month - 1
  return `${makeYear(Math.floor(months / 12))}-${twoDigits((((months % 12) + 12) % 12) + 1)}`
}

/** Writes a year with four digits. */
export function makeYear(year: number): string {
  return year >= 1000 ? `${year}` : `${year}`.padStart(4, '0')
}

/** The day so many days after (or before) a day. */
export function addDays(day: string, count: number): string {
  return dayNumbered(dayNumber(day) + count)
}

/** How many days lie from one day to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** The month (2025-06) so many months after the month of a day or month. */
export function addMonths(month: string, count: number): string {
  return makeMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)) + count)
}

/** The weekday of a day: 0 is Monday. */
export function weekday(day: string): number {
  return weekdayNumbered(dayNumber(day))
}

/** The weekday of a day by its number. */
export function weekdayNumbered(count: number): number {
  return (((count + 3) % 7) + 7) % 7
}

/** The calendar week, Monday to Sunday, in which a day lies. */
export function weekOf(day: string): DaySpan {
  const monday = addDays(day, -weekday(day))
  return [monday, addDays(monday, 6)]
}

/** Writes the interval of two dates; one date where both are the same. */
export function makeInterval(from: Edtf, to: Edtf): Edtf {
  return from === to ? from : `${from}/${to}`
}

/** Writes one of several dates: the date itself, or a set in order of time. */
export function makeSet(dates: Iterable<Edtf>): Edtf {
  const sorted = [...new Set(dates)].sort()
  return sorted.length === 1 ? sorted[0]! : `[${sorted.join(',')}]`
}

/** The days that a date covers, from the first to the last; null where it cannot be read. */
export function span(edtf: Edtf): DaySpan | null {
  const members = spans(edtf)
  if (!members) return null
  if (members.length === 1) return members[0]!
  const first = members.map(([start]) => start).sort()[0]!
  const last = members
    .map(([, end]) => end)
    .sort()
    .at(-1)!
  return [first, last]
}

/** How many days a date covers at most; Infinity where an end is open or nothing can be read. */
export function lengthInDays(edtf: Edtf): number {
  const covered = span(edtf)
  if (!covered || covered[0] === EARLIEST || covered[1] === LATEST) return Number.POSITIVE_INFINITY
  return daysBetween(covered[0], covered[1]) + 1
}

/** The days that a date may mean, where they are few enough to list; null where they are not. */
export function daysOf(edtf: Edtf, atMost: number): string[] | null {
  const members = spans(edtf)
  if (!members) return null
  const days: string[] = []
  for (const [first, last] of members) {
    if (days.length + daysBetween(first, last) + 1 > atMost) return null
    for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  }
  return days
}

/** Whether every day of the inner date is a day of the outer one. */
export function contains(outer: Edtf, inner: Edtf): boolean {
  const outerSpans = spans(outer)
  const innerSpans = spans(inner)
  if (!outerSpans || !innerSpans) return false
  return innerSpans.every(([first, last]) => outerSpans.some(([start, end]) => start <= first && last <= end))
}

/** Whether two dates can be two ways of telling one: equal, or one within the other. */
export function compatible(a: Edtf, b: Edtf): boolean {
  return contains(a, b) || contains(b, a)
}

/** Whether two dates share a day. */
export function meets(a: Edtf, b: Edtf): boolean {
  const aSpans = spans(a) ?? []
  const bSpans = spans(b) ?? []
  return aSpans.some(([first, last]) => bSpans.some(([start, end]) => first <= end && start <= last))
}

/** Whichever covers fewer days; among equals the one that is not approximate, then the first. */
export function mostPrecise(a: Edtf, b: Edtf): Edtf {
  const [aDays, bDays] = [lengthInDays(a), lengthInDays(b)]
  if (aDays !== bDays) return aDays < bDays ? a : b
  return /[~?%]/.test(a) && !/[~?%]/.test(b) ? b : a
}

/** The stretches of days that a date names: one, or one for each member of a set. */
export const spans: (edtf: Edtf) => readonly DaySpan[] | null = remember(MOST_KEPT, (edtf) => {
  const listed = /^[[{](?<members>.*)[\]}]$/.exec(edtf)?.groups?.members
  if (listed === undefined) {
    const one = memberSpan(edtf, '/')
    return one && [one]
  }
  const members = listed.split(',').map((member) => memberSpan(member.trim(), '..'))
  return members.every((member) => member !== null) ? members : null
})

function memberSpan(text: string, between: '/' | '..'): DaySpan | null {
  const at = text.indexOf(between)
  if (at < 0) return dateSpan(text)
  const [from, to] = [text.slice(0, at), text.slice(at + between.length)]
  const first = from === '' || from === '..' ? EARLIEST : dateSpan(from)?.[0]
  const last = to === '' || to === '..' ? LATEST : dateSpan(to)?.[1]
  return first && last && first <= last ? [first, last] : null
}

function dateSpan(text: string): DaySpan | null {
  const said = DATE.exec(text)?.groups
  if (!said?.year) return null
  const { year, month, day } = said
  if (month && !(month >= '01' && month <= '12')) return null
  if (day) return isRealDay(`${year}-${month}-${day}`) ? [`${year}-${month}-${day}`, `${year}-${month}-${day}`] : null
  if (!month) return [`${year}-01-01`, `${year}-12-31`]
  return [`${year}-${month}-01`, addDays(`${addMonths(`${year}-${month}`, 1)}-01`, -1)]
}

// Days are counted from 1970-01-01 in whole numbers: a Date for each of them is slow where thousands are tried.
const DAYS_BEFORE_1970 = 719_468
const DAYS_OF_400_YEARS = 146_097

/** The number of a day. */
export function dayNumber(day: string): number {
  const [year, month, date] = [numberIn(day, 0, 4), numberIn(day, 5, 7), numberIn(day, 8, 10)]
  const months = month < 3 ? month + 9 : month - 3
  const years = month < 3 ? year - 1 : year
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((153 * months + 2) / 5) + date - 1 - DAYS_BEFORE_1970
}

function numberIn(day: string, from: number, to: number): number {
  const number = numberAt(day, from, to)
  return number >= 0 ? number : Number(day.slice(from, to))
}

/** The day of a number. */
export function dayNumbered(count: number): string {
  const days = count + DAYS_BEFORE_1970
  const era = Math.floor(days / DAYS_OF_400_YEARS)
  const dayOfEra = days - era * DAYS_OF_400_YEARS
  const leap = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leap) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const months = Math.floor((5 * dayOfYear + 2) / 153)
  const date = dayOfYear - Math.floor((153 * months + 2) / 5) + 1
  const month = months < 10 ? months + 3 : months - 9
  return `${makeYear(yearOfEra + era * 400 + (month < 3 ? 1 : 0))}-${twoDigits(month)}-${twoDigits(date)}`
}

function twoDigits(value: number): string {
  return value >= 10 ? `${value}` : `${value}`.padStart(2, '0')
}
