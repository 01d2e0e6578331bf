import type { DateLine } from './date-lines.ts'
import { SECTIONS } from './en/words.ts'
import { labelOf } from './line-shape.ts'

const BULLET = /^(?:[-•*–—·▪‣◦●■□]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+)(?=\S)/
const CLOCK =
  /^\d{1,2}(?::|h|\.(?=\d\d\s+(?!million|billion|trillion|per|km|metre|meter|ton)))[0-5]\d(?!\d)(?:\s?(?:[ap]\.?m\.?|hrs?|h)(?!\p{L}))?(?:\s?[-–—]\s?\d{1,2}[:.h][0-5]\d(?:\s?[ap]\.?m\.?)?)?(?:\s*[-–—:|,])?\s+(?=\p{L})/iu
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:[a-z]{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}`
const PAIR = new RegExp(String.raw`^${NAME}(?: \([^()]{2,40}\))? / ${NAME}(?: \([^()]{2,40}\))?[.;,]?$`, 'u')

/** The bullet, number or hour before a point of a list or agenda, with the space after it; empty if there is none. */
export function listMarkOf(line: string): string {
  return BULLET.exec(line)?.[0] ?? (/^\d/.test(line) ? CLOCK.exec(line)?.[0] : null) ?? ''
}

/** A row of a table of meetings: "Alexander Stubb / William Ruto (Kenya)". */
export function isPairRow(line: string): boolean {
  if (line.length > 160 || !line.includes(' / ') || !PAIR.test(line)) return false
  return line.includes('(') || !line.split(' / ').some((side) => SECTIONS.has(labelOf(side)))
}

/** Whether a line of date holds that date alone, as headings of diaries do: "MONDAY, 3 JUNE", "17 May:". */
export function isDayAlone(line: string, { dates, bare, byline }: DateLine): boolean {
  const [date] = dates
  if (!date || dates.length > 1 || !bare || byline || date.updated) return false
  return date.start === 0 && /^\s*[:–—-]?$/.test(line.slice(date.end))
}
