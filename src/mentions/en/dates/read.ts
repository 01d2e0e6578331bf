import type { Token } from '../../../model/token.ts'
import type { DateSaid, MonthDay, YearSaid } from '../../dates/said.ts'
import { MONTHS, NUMBERS, WEEKDAYS } from './words.ts'

/** What a finder makes of the tokens that begin at its place: tokens [from, to). */
export interface Found {
  readonly from: number
  readonly to: number
  readonly said: DateSaid
  readonly rule: string
  readonly contradiction?: true
}

/** Looks for a date at one token; sees no token at or after `limit` and none before `floor`. */
export type Finder = (tokens: readonly Token[], at: number, floor: number, limit: number) => Found | null

/** A value read from the tokens before `to`. */
export interface Read<Value> {
  readonly value: Value
  readonly to: number
}

/** The normal form of a token, or an empty string beyond the ends. */
export function word(tokens: readonly Token[], at: number, limit: number): string {
  return at >= 0 && at < limit ? tokens[at]!.norm : ''
}

/** Whether a token is a word that begins with a capital. */
export function isCapital(tokens: readonly Token[], at: number, limit: number): boolean {
  if (at < 0 || at >= limit) return false
  const { letters } = tokens[at]!
  return letters === 'capital' || letters === 'upper' || letters === 'mixed'
}

/** The month that a token names. It needs its capital: "may march" are no months. */
export function monthAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at < 0 || at >= limit || !isCapital(tokens, at, limit)) return null
  return MONTHS.get(tokens[at]!.norm) ?? null
}

/** The weekday that a token names in full, or shortened where a day or month follows: Sun., Feb. 2. */
export function weekdayAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at < 0 || at >= limit || !isCapital(tokens, at, limit)) return null
  const { norm, text } = tokens[at]!
  const found = WEEKDAYS.get(norm)
  if (found === undefined) return null
  if (norm.endsWith('day')) return found
  const next = afterWeekday(tokens, at, limit)
  const dated = dayAt(tokens, next, limit) !== null || monthAt(tokens, next, limit) !== null
  return dated || (text.endsWith('.') && word(tokens, at - 1, limit) === 'on' && !isCapital(tokens, at + 1, limit))
    ? found
    : null
}

/** Where a date goes on behind its weekday: "Tuesday," and "Sat.,". */
export function afterWeekday(tokens: readonly Token[], at: number, limit: number): number {
  const dot = word(tokens, at + 1, limit) === '.' && !tokens[at + 1]!.spaced ? at + 2 : at + 1
  return word(tokens, dot, limit) === ',' ? dot + 1 : dot
}

const DAY_NUMBER = /^(?<day>\d{1,2})(?<suffix>st|nd|rd|th)?$/

/** The day of a month that a number can be: 15, 15th. */
export function dayAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at < 0 || at >= limit || tokens[at]!.kind !== 'number') return null
  const day = Number(DAY_NUMBER.exec(tokens[at]!.norm)?.groups?.day ?? 0)
  return day >= 1 && day <= 31 ? day : null
}

/** The year that a number of four digits can be. */
export function yearAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at < 0 || at >= limit) return null
  const { kind, norm } = tokens[at]!
  return kind === 'number' && /^(1[89]|20)\d\d$/.test(norm) ? Number(norm) : null
}

/** A small number in figures or words: 3, three, a; "a few" and "several" are none. */
export function countAt(tokens: readonly Token[], at: number, limit: number): number | null {
  if (at < 0 || at >= limit) return null
  const { kind, norm } = tokens[at]!
  if (kind === 'number') return /^\d{1,3}$/.test(norm) ? Number(norm) : null
  return NUMBERS.get(norm) ?? null
}

const YEAR_WORDS: ReadonlyMap<string, YearSaid> = new Map<string, YearSaid>([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
  ['that', 'that'],
  ['same', 'that'],
])

/** The year behind a day or month: 2025; ", 2025"; "of last year"; "the same year". */
export function yearTail(tokens: readonly Token[], at: number, limit: number): Read<YearSaid> {
  const none = { value: null, to: at }
  const bare = word(tokens, at, limit) === ',' || word(tokens, at, limit) === 'of' ? at + 1 : at
  const year = yearAt(tokens, bare, limit)
  if (year !== null) return isFigure(tokens, bare, limit) ? none : { value: year, to: bare + 1 }
  const of = word(tokens, at, limit) === 'of' ? at + 1 : at
  const qualifier = word(tokens, of, limit) === 'the' ? of + 1 : of
  const said = YEAR_WORDS.get(word(tokens, qualifier, limit))
  if (said === undefined || word(tokens, qualifier + 1, limit) !== 'year') return none
  return { value: said, to: qualifier + 2 }
}

const COUNTED = new Set(['people', 'troops', 'soldiers', 'civilians', 'prisoners', 'tons', 'tonnes', 'percent', '%'])

function isFigure(tokens: readonly Token[], at: number, limit: number): boolean {
  return COUNTED.has(word(tokens, at + 1, limit))
}

/** One day with its month, in either order: June 3; 3 June; the 3rd of June. */
export function monthDayAt(tokens: readonly Token[], at: number, limit: number): Read<MonthDay> | null {
  return monthFirst(tokens, at, limit) ?? dayFirst(tokens, at, limit)
}

function monthFirst(tokens: readonly Token[], at: number, limit: number): Read<MonthDay> | null {
  const month = monthAt(tokens, at, limit)
  if (month === null) return null
  const number = word(tokens, at + 1, limit) === 'the' ? at + 2 : at + 1
  const day = dayAt(tokens, number, limit)
  return day !== null && isMonthDay(month, day) ? { value: { month, day }, to: number + 1 } : null
}

function dayFirst(tokens: readonly Token[], at: number, limit: number): Read<MonthDay> | null {
  const start = word(tokens, at, limit) === 'the' ? at + 1 : at
  const day = dayAt(tokens, start, limit)
  if (day === null) return null
  const named = word(tokens, start + 1, limit) === 'of' ? start + 2 : start + 1
  const month = monthAt(tokens, named, limit)
  if (month === null || !isMonthDay(month, day)) return null
  // "the 15 May protesters" is not told apart, but "Article 5 May Be Invoked" is.
  if (month === 5 && MODAL_FOLLOWERS.has(word(tokens, named + 1, limit))) return null
  return { value: { month, day }, to: named + 1 }
}

const MODAL_FOLLOWERS = new Set(['be', 'have', 'not', 'yet', 'also', 'soon'])
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a month can have such a day. */
export function isMonthDay(month: number, day: number): boolean {
  return day >= 1 && day <= (LONGEST[month - 1] ?? 0)
}

/** Whether a token joins the ends of a range: -, to, through, until. */
export function isRangeMark(tokens: readonly Token[], at: number, limit: number): boolean {
  return RANGE_MARKS.has(word(tokens, at, limit))
}

const RANGE_MARKS = new Set(['-', '--', 'to', 'through', 'until', 'till'])
