import { lowerCased } from '../letters.ts'
import { FOREIGN_MONTHS, MONTHS, monthOf, WEEKDAYS, weekdayOf } from './calendar-words.ts'

/** A date as printed in a header or dateline; offsets are relative to the searched string. */
export interface PrintedDate {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** 0 is Monday. */
  readonly weekday: number | null
  /** 03/04/2025 may be April or March; then month and day hold the first reading (day first). */
  readonly ambiguous: boolean
}

const WEEKDAY = `(?:(?<weekday>${WEEKDAYS})\\b[.,]?\\s{1,3})?`
const YEAR = '(?:19|20)\\d\\d(?!\\d|:\\d|\\s?(?:gmt|utc|hrs|h\\b))'
const ORDINAL = '(?:st|nd|rd|th)?'
const FORMS = [
  `(?<isoYear>${YEAR})[-/.](?<isoMonth>\\d{1,2})[-/.](?<isoDay>\\d{1,2})(?!\\d)`,
  `(?:the )?(?<dayFirst>\\d{1,2})(?:${ORDINAL}|\\.)(?: of| de|,? (?<weekdayAfter>${WEEKDAYS}),?)?[ -](?<monthAfter>${MONTHS}|${FOREIGN_MONTHS})(?!\\p{L})\\.?(?: de |[ -]|, ?)?(?:(?<yearA>${YEAR})|['’](?<shortA>\\d\\d)(?!\\d))?`,
  `(?<monthFirst>${MONTHS})\\b\\.? (?<dayAfter>\\d{1,2})${ORDINAL}(?![\\d:])(?:(?:, ?| )(?:(?<yearB>${YEAR})|['’](?<shortB>\\d\\d)(?!\\d)))?`,
  `(?<shortOne>\\d\\d)(?<shortMark>[./])(?<shortTwo>\\d\\d)\\k<shortMark>(?<shortC>\\d\\d)(?![\\d./:])`,
  `(?<one>\\d{1,2})(?<mark>[./-])(?<two>\\d{1,2})[./-](?<yearC>${YEAR})`,
]
const DATE = `(?<![\\p{L}\\d/.-]|\\d:)${WEEKDAY}(?:${FORMS.join('|')})`
// For texts in small letters: to find out what else is the same letter takes engines longer than to read a report.
const ANYWHERE = new RegExp(DATE, 'gu')
const HERE = new RegExp(DATE, 'yu')
const LONGEST = 400
/** By then a date has come to its first figure. */
const WIDEST = 40

/** All dates printed in a short string, in order; a longer one is searched at its start only. */
export function printedDates(text: string): readonly PrintedDate[] {
  if (!/\d/.test(text.slice(0, LONGEST))) return []
  return [...lowerCased(text.slice(0, LONGEST)).matchAll(ANYWHERE)].flatMap((match) => dateOf(match) ?? [])
}

/** The date that begins exactly at an offset, or null. */
export function dateAt(text: string, at: number): PrintedDate | null {
  if (!/\d/.test(text.slice(at, at + WIDEST))) return null
  HERE.lastIndex = at
  const match = HERE.exec(lowerCased(text))
  return match ? dateOf(match) : null
}

function dateOf(match: RegExpExecArray | RegExpMatchArray): PrintedDate | null {
  const part = match.groups ?? {}
  const said = numbersOf(part)
  const { year, month, day, ambiguous } = said
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2024, month)) return null
  const start = match.index ?? 0
  const trailing = /[\s,-]+$/.exec(match[0])?.[0].length ?? 0
  const named = part.weekday ?? part.weekdayAfter
  const weekday = named ? weekdayOf(named) : null
  return settleOrder({ start, end: start + match[0].length - trailing, year, month, day, weekday, ambiguous })
}

function numbersOf(part: Record<string, string | undefined>) {
  const short = part.shortA ?? part.shortB ?? part.shortC
  const year = part.isoYear ?? part.yearA ?? part.yearB ?? part.yearC ?? (short && `20${short}`)
  const named = part.monthAfter ?? part.monthFirst
  const month = named ? monthOf(named) : Number(part.isoMonth ?? part.two ?? part.shortTwo)
  const day = Number(part.isoDay ?? part.dayFirst ?? part.dayAfter ?? part.one ?? part.shortOne)
  const said = { year: year ? Number(year) : null, month, day, ambiguous: false }
  const mark = part.mark ?? part.shortMark
  if (mark !== '/' && mark !== '-') return said
  if (month > 12) return { ...said, month: day, day: month }
  return { ...said, ambiguous: day <= 12 && day !== month }
}

/** Tuesday 03/06/2025 can only be 3 June: a weekday beside the date tells the order. */
function settleOrder(date: PrintedDate): PrintedDate {
  if (!date.ambiguous || date.weekday === null || !date.year || !date.month || !date.day) return date
  if (weekdayOn(date.year, date.month, date.day) === date.weekday) return { ...date, ambiguous: false }
  if (weekdayOn(date.year, date.day, date.month) !== date.weekday) return date
  return { ...date, month: date.day, day: date.month, ambiguous: false }
}

/** 0 (Monday) to 6 for a day of the calendar. */
export function weekdayOn(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
