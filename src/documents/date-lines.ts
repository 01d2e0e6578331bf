import { LABEL } from './en/date-labels.ts'
import { UNNAMED_AUTHORS } from './en/filed-by.ts'
import { type PrintedDate, printedDates, weekdayOn } from './en/printed-dates.ts'
import { AGENCIES, NOT_PLACES, SECTIONS } from './en/words.ts'
import { wordCount } from './line-shape.ts'
import { placeName } from './place-name.ts'

/** A line that says little else than when the document was published. */
export interface DateLine {
  readonly dates: readonly HeaderDate[]
  /** Whether a name or "By" stands with the date. */
  readonly byline: boolean
  /** The single place beside the date ("June 15, 2025, Tehran"); offsets within the line. */
  readonly place: { readonly start: number; readonly end: number; readonly name: string } | null
  /** Whether the line holds a date and nothing else. */
  readonly bare: boolean
}

export interface HeaderDate extends PrintedDate {
  readonly updated: boolean
  /** Whether a label or an hour stands with it. */
  readonly marked: boolean
}

const LONGEST = 150
const CLOCK = /\b\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{1,2} ?h ?\d\d\b/gi
const ZONE =
  /\b(?:gmt|utc|cet|cest|eet|eest|est|edt|pst|pdt|et|bst|msk|ist|trt|local(?: time)?|[a-z]+ time)\b(?:\s?[+-]\d{1,2}(?::\d\d)?)?|(?<=\s)[+-]\d{1,2}(?::\d\d)?/gi
// What else may stand with a date in small letters: the editor's name, the site, the words of another language.
const BESIDE =
  /\{\{[^{}]*\}\}|\b(?:web )?editors?: ?\p{L}+|\b(?:source|author) ?: ?[\p{L}\d .'’&-]{1,50}$|(?<![\p{L}\d.])[a-z][a-z\d-]+(?:\.[a-z]+){1,3}(?=\s*[|,–—-])|(?<!\p{L})(?:publié|mise?(?= à jour)|à jour|le|à|publicado|actualizado|el|em|às|yayınlanma|güncelleme|veröffentlicht|aktualisiert|am|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)-feira)(?!\p{L})/giu
const UPDATED =
  /(?:updat|modif|correct|amend|edit|mise? à jour|a(?:ct)?uali[sz]|güncell|aktualis|aggiorn)[a-zÀ-ɏ]*[\s:]*(?:on|at)?[\s:]*(?:[^a-zÀ-ɏ]{0,14}(?:gmt|utc|cet|[ap]\.?m\.?)?[^a-zÀ-ɏ\d]{0,6}(?:\+\d)?[\s,]*)?$/i

/** Reads a header or footer line that is made up of a date and of labels, times, names; null for anything else. */
export function dateLineOf(line: string): DateLine | null {
  if (line.length > LONGEST) return null
  const numbered = numberedDate(line)
  if (numbered)
    return { dates: [{ ...numbered, updated: false, marked: true }], byline: false, place: null, bare: true }
  const printed = printedDates(line)
  const dates = startOfRange(line, printed) ?? printed
  const [first] = dates
  if (!first || !isHeaderDate(line, first)) return null
  const rest = restOf(line, printed)
  if (!isLabelling(rest)) return null
  const marked = rest !== unlabelled(line, printed)
  const named = dates.map((date) => ({
    ...inHouseOrder(date, line),
    updated: UPDATED.test(line.slice(0, date.start)),
    marked,
  }))
  const byline = /^(?:by\b|.*\b(?:reporter|correspondent|staff|desk)\b)/i.test(line)
  return {
    dates: named,
    byline,
    place: placeBefore(line, first) ?? placeBeside(line, dates),
    bare: !/\p{L}/u.test(rest),
  }
}

// Whoever writes 12h48 or goes by these clocks writes the day before the month.
const DAY_FIRST = /\d ?h ?\d\d\b|\b(?:ist|pkt|bst|cest?|eest|msk|trt|sast|wat)\b/i
const MONTH_FIRST = /\b(?:e[sd]t|p[sd]t|c[sd]t|et)\b/i

/** 03/09/2024 and 03-09-2024 as a house writes them whose clock stands beside. */
function inHouseOrder(date: PrintedDate, line: string): PrintedDate {
  if (!date.ambiguous) return date
  if (DAY_FIRST.test(line)) return { ...date, ambiguous: false }
  return MONTH_FIRST.test(line) ? { ...date, month: date.day, day: date.month, ambiguous: false } : date
}

/** A release's number that ends in its day: 441-17-03-2025. */
function numberedDate(line: string): PrintedDate | null {
  const found = /^\d{1,5}-(?=\d\d-\d\d-\d{4}$)/.exec(line.trim())
  if (!found) return null
  const [day = 0, month = 0, year = 0] = line.trim().slice(found[0].length).split('-').map(Number)
  const [date] = printedDates(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)
  return date ? { ...date, start: found[0].length, end: line.trim().length } : null
}

/** "26 May – 1 June 2025": a programme of these days is published before their first. */
function startOfRange(line: string, [first, second]: readonly PrintedDate[]): readonly PrintedDate[] | null {
  if (!first || !second || !/^\s*(?:[–—-]|to|until)\s*$/.test(line.slice(first.end, second.start))) return null
  return [{ ...first, year: first.year ?? second.year }]
}

/** "met on June 3" is a sentence's date; "Published on June 3" a header's. */
function isHeaderDate(line: string, date: PrintedDate): boolean {
  const before = line.slice(0, date.start)
  if (/^\W*(?:first |originally )?(?:published|printed) in [^.]{1,60} of $/i.test(before)) return true
  return !/(?<!(?:published|posted|updated|issued|released|modified|ago|submitted|uploaded|created|edited|edition|issue|publication|release|bulletin|briefing|digest|statement|communique|communiqué|readout|as|\d) )\b(?:on|of|since|until|from|before|after)\s$/i.test(
    before,
  )
}

/** What stands beside the dates. */
function unlabelled(line: string, dates: readonly PrintedDate[]): string {
  let rest = ''
  let at = 0
  for (const date of dates) {
    rest += `${line.slice(at, date.start)} | `
    at = date.end
  }
  return rest + line.slice(at)
}

/** The same without hours and labels. */
function restOf(line: string, dates: readonly PrintedDate[]): string {
  const rest = unlabelled(line, dates).replace(CLOCK, ' ').replace(ZONE, ' ')
  // Mostly a date stands alone; these patterns take longer to compile than a document takes to code.
  if (!/\p{L}/u.test(rest) && !rest.includes('{')) return rest
  return [BESIDE, UNNAMED_AUTHORS, LABEL].reduce((text, words) => text.replace(words, ' '), rest)
}

/** What is left beside the dates must be names and labels: capitalised, few, no sentence. */
function isLabelling(rest: string): boolean {
  if (/\S[.!?]["”’)]?\s+\p{Lu}\p{Ll}/u.test(rest) || /[“"”?!]/.test(rest)) return false
  return wordCount(rest) <= 8 && !/(?<![\p{L}@#’'-])\p{Ll}{2,}/u.test(rest)
}

/** ISTANBUL Jul 25, 2025; Amman, 12 May 2025: one name before the date that is no agency, section or label. */
function placeBefore(line: string, { start }: PrintedDate): DateLine['place'] {
  const name = /^(?<name>\p{Lu}{3,}(?: \p{Lu}{3,})?|\p{Lu}\p{Ll}+)(?:, |\s+[|–—-]? ?)$/u.exec(line.slice(0, start))
    ?.groups?.name
  if (!name) return null
  const lower = name.toLowerCase()
  if (SECTIONS.has(lower) || AGENCIES.has(lower) || NOT_PLACES.has(lower.split(' ')[0] ?? '')) return null
  return { start: 0, end: name.length, name: placeName(name) }
}

function placeBeside(line: string, dates: readonly PrintedDate[]): DateLine['place'] {
  const from = dates.at(-1)?.end ?? 0
  const tail = line.slice(from)
  const found =
    /(?:^,? |\s{2,}|\| )(?<name>\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}\p{Ll}[\p{L}'’-]*)?(?:, \p{Lu}\p{Ll}[\p{L}'’-]+)?)(?=\s{2,}|$| \|)/u.exec(
      tail,
    )
  const name = found?.groups?.name
  if (!found || !name || SECTIONS.has(name.toLowerCase())) return null
  const start = from + found.index + found[0].length - name.length
  return { start, end: start + name.length, name }
}

/** Whether a fully printed date carries a weekday that it did not fall on. */
export function contradictsWeekday(date: PrintedDate): boolean {
  const { year, month, day, weekday, ambiguous } = date
  if (year === null || month === null || day === null || weekday === null || ambiguous) return false
  return weekdayOn(year, month, day) !== weekday
}
