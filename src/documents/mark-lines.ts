import type { FurnitureKind } from '../model/document.ts'
import { type DateLine, dateLineOf } from './date-lines.ts'
import { datelineOf } from './dateline.ts'
import { isCaption } from './en/captions.ts'
import { LIST_HEADINGS } from './en/words.ts'
import { furnitureOfLine, isInstitution, isSectionLabel } from './furniture-lines.ts'
import { isHeadlineLike, isParagraph, labelOf, lowerWords, wordCount } from './line-shape.ts'
import type { Line } from './lines.ts'
import { isDayAlone, isPairRow, listMarkOf } from './list-lines.ts'

/** A line with what is known of it so far. */
export interface MarkedLine extends Line {
  readonly kind: FurnitureKind | null
  readonly paragraph: boolean
  readonly date: DateLine | null
}

/** The lines from the first real paragraph to the last; what lies before is header, what lies after is tail. */
export interface Extent {
  readonly first: number
  readonly last: number
}

/** No report has so many lines; of a dump that has, the further lines are not judged and stay together. */
export const MOST_LINES = 20_000

type Finder = (lines: readonly MarkedLine[], extent: Extent) => readonly MarkedLine[]

/** Marks every line that is furniture as a whole; the rest keep a null kind. */
export function markLines(
  lines: readonly Line[],
  hints: readonly (FurnitureKind | null)[] = [],
): readonly MarkedLine[] {
  const start = lines.map((line, at) => markOne(line, hints[at] ?? null, at < MOST_LINES))
  if (lines.length > MOST_LINES) return start
  return FINDERS.reduce<readonly MarkedLine[]>((marked, find) => find(marked, extentOf(marked)), start)
}

function markOne(line: Line, hint: FurnitureKind | null, judged: boolean): MarkedLine {
  if (!judged) return { ...line, kind: hint, date: null, paragraph: false }
  const date = hint ? null : dateLineOf(line.text)
  const real = isParagraph(line.text)
  const kind = hint ?? (date ? null : furnitureOfLine(line.text, real))
  return { ...line, kind, date, paragraph: !kind && real }
}

/** Where the report begins and ends: its first paragraph that another follows (a deck has none), and its last. */
export function extentOf(lines: readonly MarkedLine[]): Extent {
  const paragraphs = lines.flatMap((line, at) => (line.paragraph ? [at] : []))
  const last = paragraphs.at(-1) ?? lines.length
  const first = paragraphs.slice(0, 3).find((at) => lines[at + 1]?.paragraph) ?? paragraphs[0] ?? lines.length
  return { first, last }
}

/** The same headline or paragraph a second time. Short lines may well recur (speakers' names), so they are left. */
const findRepeats: Finder = (lines) => {
  const seen = new Set<string>()
  const lengths = new Map<number, number>()
  for (const { text } of lines) lengths.set(text.length, (lengths.get(text.length) ?? 0) + 1)
  return lines.map((line) => {
    if (line.kind || line.text.length < 20 || lengths.get(line.text.length) === 1) return line
    const least = /[.!?]["”’)]*$/.test(line.text.slice(-4)) ? 60 : 20
    if (line.text.length < least || wordCount(line.text, 4) < 4) return line
    const label = `${line.text.length} ${line.text.slice(0, 2000).toLowerCase()}`
    if (seen.has(label)) return { ...line, kind: 'repeat', paragraph: false, date: null }
    seen.add(label)
    return line
  })
}

/** Dates of publication stand above or below the report; those between its paragraphs head its parts and stay. */
const findDates: Finder = (lines, { first, last }) => {
  const within = lines.filter((line, at) => line.date && !line.kind && at > first && at < last)
  const inside = within.length > 0
  const headings = dayHeadings(lines)
  return lines.map((line, at) => {
    if (line.kind || !line.date) return line
    const heads = inside && line.date.bare && lines[at + 1]?.paragraph === true
    const stamped = within.length === 1 && isStamped(line.text, line.date)
    const kept = !stamped && ((at > first && at < last) || heads || headings.has(at))
    if (kept) return { ...line, date: null }
    return { ...line, kind: line.date.byline ? 'byline' : 'metadata' }
  })
}

/** "January 07, 2019 10:23 AM GMT+7" between the lead and the picture: a day with its hour heads no part of a report. */
function isStamped(text: string, { bare, dates }: DateLine): boolean {
  return bare && dates.length === 1 && dates[0]!.year !== null && /\b\d{1,2}:\d\d\b/.test(text)
}

/** Days over the parts of a diary or list: two or more of one form, or one over a list's point. */
function dayHeadings(lines: readonly MarkedLine[]): ReadonlySet<number> {
  const alone = lines.flatMap((line, at) => {
    const next = lines[at + 1]
    if (line.kind || !line.date || !isDayAlone(line.text, line.date)) return []
    return next && !next.kind && !next.date ? [at] : []
  })
  const yearOf = (at: number) => lines[at]?.date?.dates[0]?.year ?? null
  const yearless = alone.filter((at) => yearOf(at) === null)
  // "7 March 2025" over a week's "Monday 10 March 2025", "Tuesday 11 March 2025" heads none of its parts.
  const weekdays = alone.filter((at) => lines[at]?.date?.dates[0]?.weekday !== null)
  const forms = yearless.length > 1 ? yearless : weekdays.length > 1 ? weekdays : alone
  const days = new Set(forms.map((at) => dayKey(lines[at]!)))
  if (days.size > 1) return new Set(forms)
  return new Set(yearless.filter((at) => isPoint(lines[at + 1]?.text ?? '')))
}

/** "03 June 2017" over a release and "3 JUNE 2017" under it are one day. */
function dayKey({ text, date }: MarkedLine): string {
  const [day] = date?.dates ?? []
  return day?.month && day.day ? `${day.year} ${day.month} ${day.day}` : labelOf(text)
}

function isPoint(line: string): boolean {
  return listMarkOf(line) !== '' || isPairRow(line)
}

/** Section names and the publisher's own name, above the headline and below the report. */
const findMenus: Finder = (lines, { first, last }) => {
  let top = true
  return lines.map((line, at) => {
    if (line.kind || line.paragraph) {
      if (line.paragraph) top = false
      return line
    }
    const outside = !line.date && (at < first || at > last)
    const publisher = isPublisher(line.text, top || at < 4, at > last)
    if (outside && (publisher || isSectionLabel(line.text))) return { ...line, kind: 'menu' }
    top = false
    return line
  })
}

function isPublisher(text: string, above: boolean, below: boolean): boolean {
  if (!isInstitution(text)) return false
  // Below a report, lists of those present name presidents and ministers.
  if (below)
    return /\b(?:ministry|embassy|office|department|consulate|secretariat|directorate|press service)\b/i.test(text)
  return above || text === text.toUpperCase()
}

/** ANKARA alone on a line under the headline; "Astana" over a date at the end. */
const findPlaces: Finder = (lines, { first, last }) => {
  const headings = dayHeadings(lines)
  return lines.map((line, at) => {
    if (line.kind || line.paragraph || line.text.length > 80 || headings.has(at + 1)) return line
    const next = lines[at + 1]
    const signed = at > last && next?.date?.bare === true && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(line.text)
    const above =
      at < first &&
      next?.date?.bare === true &&
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(line.text)
    const dateline = at < first && at > 0 ? datelineOf(line.text) : null
    const alone = dateline?.end === line.text.length && dateline.closer !== 'colon' && wordCount(line.text) <= 9
    const heads = alone && (dateline.date || dateline.agency || opensReport(lines, at + 1))
    return signed || above || heads ? { ...line, kind: 'dateline' } : line
  })
}

/** Whether a paragraph comes next, pictures and furniture aside. */
function opensReport(lines: readonly MarkedLine[], from: number): boolean {
  const next = lines.slice(from, from + 5).find((line) => !line.kind && !line.date && !isCaption(line.text))
  return next?.paragraph === true
}

/** Lists of other stories: from a heading such as "Most viewed" to the next paragraph. */
const findLists: Finder = (lines, { last }) => {
  let listing = false
  return lines.map((line, at) => {
    const heading = !line.paragraph && line.text.length < 50 && LIST_HEADINGS.has(labelOf(line.text))
    if (heading) {
      listing = true
      return { ...line, kind: line.kind ?? 'related' }
    }
    if (!listing || line.kind) return line
    listing = !line.paragraph && (at > last || isHeadlineLike(line.text))
    return listing ? { ...line, kind: 'related' } : line
  })
}

/** Notes to editors close a release: background for the press, to the end. */
const findNotes: Finder = (lines) => {
  const heading = lines.findIndex(({ text }, at) => at > 2 && /^notes? (?:to|for) (?:the )?editors?:?$/i.test(text))
  if (heading < 0) return lines
  return lines.map((line, at) =>
    at < heading || line.kind ? line : { ...line, kind: 'notice', paragraph: false, date: null },
  )
}

/** Below the report, after its first furniture, headlines are those of other stories. */
const findTail: Finder = (lines, { last }) => {
  let furniture = false
  const signature = signatureOf(lines, last)
  return lines.map((line, at) => {
    if (at <= last || at === signature) return line
    furniture ||= line.kind !== null && line.kind !== 'dateline' && line.kind !== 'metadata'
    if (line.kind) return line
    if (isTagRow(line.text)) return { ...line, kind: 'tags' }
    const story = furniture && isHeadlineLike(line.text) && wordCount(line.text) >= 4
    const tags = lines[at - 1]?.kind === 'tags' && isHeadlineLike(line.text)
    return tags ? { ...line, kind: 'tags' } : story ? { ...line, kind: 'related' } : line
  })
}

const FIRST_PERSON = /(?:^|\s)(?:I|My) \p{Ll}/u

/** The line with which somebody signs who spoke of himself: the only row of capitalised words below what he said. */
function signatureOf(lines: readonly MarkedLine[], last: number): number | null {
  const below = lines.flatMap(({ kind, text }, at) => (at > last && !kind && isTagRow(text) ? [at] : []))
  const [row] = below
  if (row === undefined || below.length > 1 || row - last > 3) return null
  const speaks = lines.some(({ paragraph, text }) => paragraph && !/["“”]/.test(text) && FIRST_PERSON.test(text))
  return speaks ? row : null
}

/** Two to six capitalised words without a small one: keywords set in a row. */
function isTagRow(line: string): boolean {
  return lowerWords(line, 1) === 0 && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,5}$/u.test(line)
}

const FINDERS: readonly Finder[] = [findRepeats, findNotes, findMenus, findPlaces, findDates, findLists, findTail]
