import type { Document, Flag, PartialDate } from '../model/document.ts'
import type { PlacedDateline } from './compose-blocks.ts'
import { contradictsWeekday, type HeaderDate } from './date-lines.ts'
import { type PrintedDate, printedDates } from './en/printed-dates.ts'
import type { MarkedLine } from './mark-lines.ts'
import { settleOrder } from './settle-order.ts'

/** All that may tell when a document was published. */
export interface PublishedSigns {
  readonly given: string | null
  readonly metadata: string | null
  readonly archive: string | null
  readonly lines: readonly MarkedLine[]
  /** How many lines stand above the report. */
  readonly header: number
  readonly dateline: PlacedDateline | null
}

export interface Published extends Pick<Document, 'published' | 'publishedBasis' | 'publishedPartial' | 'filedOn'> {
  readonly flags: readonly Flag[]
}

/** A printed date in the offsets of the text. */
type Placed<D extends PrintedDate> = { readonly date: D; readonly at: number }

const NEAR_DAYS = 2
// So many lines of the report tell of which days it speaks.
const MOST_TOLD = 40

/** Chooses the day of publication: given, then metadata, then header and dateline, then the archive's line. */
export function settlePublished(signs: PublishedSigns): Published {
  const header = headerDates(signs.lines)
  const dateline = datelineDate(signs.dateline)
  const partial = partialOf(dateline) ?? partialOf(header.find(({ date }) => date.year === null) ?? null)
  const printed = printedDay(header, dateline, titleDates(signs), signs.archive)
  const flags = [...weekdayFlags([...header, ...(dateline ? [dateline] : [])]), ...ambiguousFlags(header, printed)]
  const settle = (published: string | null, publishedBasis: Published['publishedBasis']): Published => ({
    published,
    publishedBasis,
    publishedPartial: partial,
    filedOn: filedDay(dateline?.date ?? null, published),
    flags,
  })
  if (signs.given) return settle(signs.given, 'given')
  if (signs.metadata) return settle(signs.metadata, 'metadata')
  const conflict = archiveConflict(signs.archive, printed?.day ?? null, partial)
  if (conflict) flags.push(conflict)
  if (printed) return settle(printed.day, printed.basis)
  if (signs.archive && !conflict) return settle(signs.archive, 'archive-line')
  return settle(null, null)
}

function headerDates(lines: readonly MarkedLine[]): readonly Placed<HeaderDate>[] {
  const told = lines.filter(({ kind }) => kind === null).slice(0, MOST_TOLD)
  return lines.flatMap((line) =>
    line.kind === 'metadata' || line.kind === 'byline'
      ? (line.date?.dates ?? []).map((date) => ({ date: settleOrder(date, told), at: line.start }))
      : [],
  )
}

function datelineDate(placed: PlacedDateline | null): Placed<PrintedDate> | null {
  return placed?.dateline.date ? { date: placed.dateline.date, at: placed.at } : null
}

/** A headline's own date: "(June 18, 2025)" or ", 5 May 2024" at its end, "No: 34, 18 February 2025," at its start. */
function titleDates({ lines, header }: PublishedSigns): readonly Placed<PrintedDate>[] {
  return lines.slice(0, header).flatMap((line) => {
    if (line.kind || line.paragraph || line.text.length > 300) return []
    return printedDates(line.text)
      .filter((date) => isTitleDate(line.text, date))
      .map((date) => ({ date, at: line.start }))
  })
}

function isTitleDate(text: string, date: PrintedDate): boolean {
  const before = text.slice(0, date.start)
  const after = text.slice(date.end)
  if (/\($/.test(before)) return /^\)\W*$/.test(after)
  if (/^(?:(?:press release )?no\.?:? ?[\w/-]+,? )$/i.test(before)) return true
  const place = /^, \p{Lu}\p{Ll}[\p{L} ]{1,24}$/u
  return /(?:[,:|–—-]|\bon) $/.test(before) && date.year !== null && (/^\W*$/.test(after) || place.test(after))
}

function printedDay(
  header: readonly Placed<HeaderDate>[],
  dateline: Placed<PrintedDate> | null,
  title: readonly Placed<PrintedDate>[],
  archive: string | null,
): { day: string; basis: 'metadata' | 'dateline' } | null {
  const first = firstPrinted(header, archive)
  if (first) return { day: dayOf(first.date)!, basis: 'metadata' }
  const filed = dateline && dayOf(dateline.date)
  if (filed) return { day: filed, basis: 'dateline' }
  const rest = [...title, ...header].find(({ date }) => dayOf(date))
  return rest ? { day: dayOf(rest.date)!, basis: 'metadata' } : null
}

/** The first date that is no change; but the day of the visit, which heads a site's pages, is later than that of the text. */
function firstPrinted(header: readonly Placed<HeaderDate>[], archive: string | null): Placed<HeaderDate> | undefined {
  const printed = header.filter(({ date }) => !date.updated && dayOf(date))
  const [first, second] = printed
  // Of several that one is believed which the archive knew too.
  const known = archive ? printed.find(({ date }) => daysBetween(archive, dayOf(date)!) <= NEAR_DAYS) : undefined
  if (known) return known
  if (!first || !second || first.date.marked || !second.date.marked) return first
  return dayOf(second.date)! < dayOf(first.date)! ? second : first
}

/** A fully and plainly printed date as an ISO day. */
export function dayOf({ year, month, day, ambiguous }: PrintedDate): string | null {
  if (year === null || month === null || day === null || ambiguous) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The day of a dateline; without a year it is the latest such day up to the publication. */
function filedDay(date: PrintedDate | null, published: string | null): string | null {
  if (!date) return null
  if (date.year !== null || !published) return dayOf(date)
  const year = Number(published.slice(0, 4))
  const days = [year, year - 1].map((one) => dayOf({ ...date, year: one }))
  return days.find((day) => day !== null && day <= published) ?? null
}

function partialOf(placed: Placed<PrintedDate> | null): PartialDate | null {
  if (!placed || placed.date.year !== null) return null
  const { month, day, weekday, start, end } = placed.date
  return { month, day, weekday, start: placed.at + start, end: placed.at + end }
}

function archiveConflict(archive: string | null, printed: string | null, partial: PartialDate | null): Flag | null {
  if (!archive) return null
  const distance = printed ? daysBetween(archive, printed) : partial ? yearlessDistance(archive, partial) : 0
  if (distance <= NEAR_DAYS) return null
  const words = printed ?? 'its dateline'
  return { code: 'document/archive-date', message: `The archive's date ${archive} does not fit ${words}.` }
}

/** How far a month and day lie from an archive's date in the nearest of three years. */
function yearlessDistance(archive: string, { month, day }: PartialDate): number {
  if (month === null || day === null) return 0
  const year = Number(archive.slice(0, 4))
  const day2 = String(day).padStart(2, '0')
  const around = [year - 1, year, year + 1].map((near) => `${near}-${String(month).padStart(2, '0')}-${day2}`)
  return Math.min(...around.map((near) => daysBetween(archive, near)).filter((days) => !Number.isNaN(days)))
}

function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000
}

function weekdayFlags(dates: readonly Placed<PrintedDate>[]): Flag[] {
  return dates
    .filter(({ date }) => contradictsWeekday(date))
    .map(({ date, at }) => ({
      code: 'document/weekday',
      message: `${dayOf(date)} did not fall on the weekday printed beside it.`,
      start: at + date.start,
      end: at + date.end,
    }))
}

function ambiguousFlags(header: readonly Placed<HeaderDate>[], printed: unknown): Flag[] {
  const doubtful = printed ? undefined : header.find(({ date }) => date.ambiguous)
  if (!doubtful) return []
  const { date, at } = doubtful
  const message = 'Day and month of this date cannot be told apart; give the publication date.'
  return [{ code: 'document/ambiguous-date', message, start: at + date.start, end: at + date.end }]
}
