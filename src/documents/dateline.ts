import { isAgency } from './en/agency-name.ts'
import { WEEKDAYS } from './en/calendar-words.ts'
import { dateAt, type PrintedDate } from './en/printed-dates.ts'
import { AGENCIES, NOT_PLACES } from './en/words.ts'
import { placeName } from './place-name.ts'

/** The opening words of a report that say where, when and by whom it was filed; offsets within the line. */
export interface Dateline {
  /** Where the report proper begins; the length of the line if nothing follows. */
  readonly end: number
  /** Null where only a date or an agency opens the report: (Reuters) -. */
  readonly place: { readonly start: number; readonly end: number; readonly name: string } | null
  readonly date: PrintedDate | null
  readonly agency: string | null
  /** In capitals: TEHRAN. */
  readonly capitals: boolean
  readonly closer: 'dash' | 'colon' | 'stop' | 'none'
}

const WINDOW = 160
const PLACE_WORD = /(?:St\.|(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}'’-]*)/uy
const PARTICLE = /(?:of|the|de|del|da|do|la|al|el|es|sur|and|on|in)(?= \p{Lu})/uy
const PARENTHESIS =
  /[([](?<agency>[\p{L}\d][\p{L}\d .,;:/&'’-]{1,40})[)\]]|\/ ?(?<slashed>\p{L}[\p{L} -]{1,24})\/|\/(?<tail>AA|AFP|AP)\b/uy
const BARE_AGENCY = /(?<bare>\p{Lu}[\p{Lu}-]{1,15})(?=[ :.,-]|$)/uy
// "Astana. May 30. KazTAG –": behind a place and a day, a word before a dash is who filed it.
const UNKNOWN_WIRE = /\p{Lu}[\p{L}.]{2,15}(?=\s*[-–—])/uy
const CLOSER = /[.,]?\s*(?:(?<dash>(?:[.,]?-{1,3}|[—–―]|\.-|_))(?=\s|$|[\p{Lu}"“'‘])|(?<colon>:)(?=\s|$))\s*/uy
const WEEKDAY = new RegExp(`(?:${WEEKDAYS})\\b,?`, 'iy')

/** Reads the dateline at the start of a line, by shape alone; whether it may stand there is the caller's to judge. */
export function datelineOf(line: string): Dateline | null {
  const head = line.slice(0, WINDOW)
  const enclosed = OPENING.test(head) ? bracketed(head, line.length) : null
  if (enclosed) return enclosed
  const led = ledByAgency(line)
  if (led) return led
  const found = partsOf(head)
  const closed = close(head, found.at, line.length)
  if (!closed) return null
  const dateline = {
    ...closed,
    place: placeIn(head, found),
    date: found.date,
    agency: found.agency,
    capitals: found.capitals,
  }
  const stands = isDateline(dateline) || isTownAlone(head, dateline) || isDayAlone(head.slice(found.at), dateline)
  return stands ? dateline : null
}

const LED = /^\([\p{Lu}][\p{L}\d .&-]{1,20}\)\s*[-–—]{1,2}\s+(?=\p{Lu})/u

/** "(Some Wire) - ROME, JUN 24 - ": who filed it stands in front of where and when. */
function ledByAgency(line: string): Dateline | null {
  const led = LED.exec(line.slice(0, WINDOW))?.[0]
  const behind = led ? datelineOf(line.slice(led.length, led.length + WINDOW)) : null
  if (!led || !behind?.place || !behind.date) return null
  const { place, date } = behind
  const by = led.length
  return {
    ...behind,
    end: behind.end + by,
    place: { ...place, start: place.start + by, end: place.end + by },
    date: { ...date, start: date.start + by, end: date.end + by },
    agency: led.slice(1, led.indexOf(')')),
  }
}

// "(SEOUL, Sept. 13, 2023) --", "[Riga, 4 May]"
const OPENING = /^[([](?=\p{Lu}[^()[\]]*\d[^()[\]]*[)\]])/u

/** A place and a day that stand in brackets, with what closes the dateline behind them. */
function bracketed(head: string, length: number): Dateline | null {
  const inner = head.slice(1, head.search(/[)\]]/))
  const found = partsOf(inner)
  const { place, date } = found
  if (place === 0 || !date || date.day === null || /[^\s.,]/.test(inner.slice(found.at))) return null
  const closed = close(head, inner.length + 2, length)
  if (!closed || (closed.closer === 'stop' && !found.capitals)) return null
  const named = placeIn(inner, found)!
  return {
    ...closed,
    place: { ...named, start: named.start + 1, end: named.end + 1 },
    date: { ...date, start: date.start + 1, end: date.end + 1 },
    agency: found.agency,
    capitals: found.capitals,
  }
}

/** The place, the day and the agency at the start of a line, as far as they reach. */
function partsOf(head: string): Found & { readonly capitals: boolean } {
  const first = placeEnd(head, 0)
  const named = first > 0 && !isNoPlace(head.slice(0, first)) && dateAt(head, 0) === null
  const found: Found = named ? { at: first, from: 0, place: first, date: null, agency: null } : bareStart(head)
  for (let more = true; more; ) more = advance(head, found)
  return { ...found, capitals: named && isCapitals(head.slice(0, first)) }
}

function placeIn(head: string, { from: start, place: end }: Found): Dateline['place'] {
  return end > 0 ? { start, end, name: placeName(head.slice(start, end)) } : null
}

/** "Nairobi, 16 August 2024. The ministers": a place, a whole date and a full stop. */
function isDayAlone(rest: string, { place, date, closer }: Dateline): boolean {
  return place !== null && date !== null && date.year !== null && closer === 'stop' && /^\.\s/.test(rest)
}

/** "Copenhagen — The prime minister": a town in small letters, between it and a sentence a dash that stands free. */
function isTownAlone(head: string, { place, closer, end }: Dateline): boolean {
  if (!place || closer !== 'dash' || /[\d.]/.test(place.name)) return false
  return /^\s+[-—–―]\s+$/.test(head.slice(place.end, end)) && /^[\p{Lu}"“'‘]/u.test(head.slice(end))
}

function isDateline({ closer, place, capitals, date, agency }: Dateline): boolean {
  if (!place) return closer === 'dash' && (agency !== null || (date?.year ?? null) !== null)
  if (closer === 'dash') return capitals || agency !== null || date !== null
  if (closer === 'colon') return capitals || agency !== null || (date?.year ?? null) !== null
  if (closer === 'none') return capitals || (date !== null && agency !== null)
  // Nairobi (Some Wire - 26th October, 2020) The president
  if (agency !== null && date !== null && date.year !== null) return true
  return agency !== null && AGENCIES.has(agency.toLowerCase()) && (capitals || date !== null)
}

/** Reports that open with an agency or a day and no place: (Reuters) -, June 5 (AP) -. */
function bareStart(head: string): Found {
  const date = dateAt(head, 0)
  return { at: date?.end ?? 0, from: 0, place: 0, date, agency: null }
}

interface Found {
  at: number
  from: number
  place: number
  date: PrintedDate | null
  agency: string | null
}

/** Takes one more part (a place, a date, an agency) after the words already read; false if there is none. */
function advance(head: string, found: Found): boolean {
  const separator = dashBefore(head, found) ?? /[\s,;.|/]*\(?/y
  separator.lastIndex = found.at
  const between = separator.exec(head)?.[0] ?? ''
  return takeFiled(head, found) || takeAgency(head, found) || takePart(head, found, between)
}

const FILED = /,?\s*\((?<agency>[^()]{2,60}?)\s*[-–—,|]\s*(?=\d|\p{L}+[.,]? \d)/uy

/** "NAIROBI (Some Wire / Another - 26th October, 2020)": who filed it, and when, in one parenthesis. */
function takeFiled(head: string, found: Found): boolean {
  if (found.place === 0 || found.date || found.agency) return false
  const filed = sticky(FILED, head, found.at)
  const date = filed && dateAt(head, found.at + filed[0].length)
  if (!date || head[date.end] !== ')') return false
  found.agency = filed.groups?.agency ?? null
  found.date = date
  found.at = date.end + 1
  return true
}

// "NAIROBI (HP) - August 16, 2024 - ": a whole day may stand between two dashes.
const DASH = /\s+[-–—]{1,2}\s+/y

function dashBefore(head: string, { at, date }: Found): RegExp | null {
  const dash = date ? null : sticky(DASH, head, at)
  const day = dash && dateAt(head, at + dash[0].length)
  return day && day.year !== null && sticky(CLOSER, head, day.end) ? DASH : null
}

// "19 Shawwal 1446 / 17 April 2025": the day of another calendar stands before that of this one.
const OTHER_CALENDAR =
  /(?:\d{1,2} \p{Lu}[\p{L}'’ -]{2,20}|\p{Lu}[\p{L}'’ -]{2,20} \d{1,2}),? 1[34]\d\d(?: ?(?:AH|H))?\s*(?:corresponding to\s*)?[/,–-]?\s*/uy

const HOUR =
  /,? (?:at )?\d{1,2}(?:[:.h]\d\d)?(?: ?[ap]\.?m\b\.?)?(?: (?:GMT|UTC|[A-Z]{2,4}T|local(?: time)?)\b)?(?=\s*(?:[-–—―:(]|$))/uy

function takePart(head: string, found: Found, separator: string): boolean {
  const isCounted = separator !== '' && /1[34]\d\d/.test(head)
  const other = isCounted ? (sticky(OTHER_CALENDAR, head, found.at + separator.length)?.[0] ?? '') : ''
  const between = separator + other
  const at = found.at + between.length
  if (!between) return false
  return takeDate(head, found, between, at) || takeWire(head, found, at) || takePlace(head, found, between, at)
}

function takeDate(head: string, found: Found, between: string, at: number): boolean {
  const date = found.date ? null : (dateAt(head, at) ?? yearless(head, at))
  if (!date) return false
  const end = date.end + (sticky(HOUR, head, date.end)?.[0].length ?? 0)
  const bracket = between.endsWith('(')
  if (bracket && head[end] !== ')') return false
  found.date = date
  found.at = bracket ? end + 1 : end
  return true
}

function takeWire(head: string, found: Found, at: number): boolean {
  if (found.agency) return false
  const known = sticky(BARE_AGENCY, head, at)?.[0]
  const unknown = found.place > 0 && found.date ? sticky(UNKNOWN_WIRE, head, at)?.[0] : undefined
  const wire = known && AGENCIES.has(known.toLowerCase()) ? known : unknown
  if (!wire) return false
  found.agency = wire
  found.at = at + wire.length
  return true
}

function takePlace(head: string, found: Found, between: string, at: number): boolean {
  const place = mayName(found, between) ? placeEnd(head, at) : 0
  if (!place || isNoPlace(head.slice(at, place))) return false
  if (!found.place) found.from = at
  found.place = found.at = place
  return true
}

/** A further place stands behind a comma or stroke, before the day; or the first one behind the day: 4 May 2024, Riga. */
function mayName({ date, agency, place }: Found, between: string): boolean {
  return /[,/]/.test(between) && !agency && (!date || (date.year !== null && !place))
}

function takeAgency(head: string, found: Found): boolean {
  const gap = sticky(/[\s.,]*/y, head, found.at)?.[0].length ?? 0
  const isOpened = !found.agency && /[([/]/.test(head.charAt(found.at + gap))
  const agency = isOpened ? sticky(PARENTHESIS, head, found.at + gap) : null
  const name = agency?.groups?.agency ?? agency?.groups?.slashed ?? agency?.groups?.tail
  if (!agency || !name || !(isAgency(name) || isUnknownAgency(head, found, agency.index + agency[0].length, name)))
    return false
  found.agency = name
  found.at += gap + agency[0].length
  return true
}

/** "Dec. 11" is dateAt's; a weekday alone ("PARIS, Tuesday") is kept as a date without month and day. */
function yearless(head: string, at: number): PrintedDate | null {
  const day = sticky(WEEKDAY, head, at)
  if (!day) return null
  const weekday = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(day[0].slice(0, 2).toLowerCase())
  const end = at + day[0].replace(/,$/, '').length
  return { start: at, end, year: null, month: null, day: null, weekday, ambiguous: false }
}

function close(head: string, at: number, length: number): Pick<Dateline, 'end' | 'closer'> | null {
  if (at === 0) return null
  const closer = sticky(CLOSER, head, at)
  if (closer) return { end: at + closer[0].length, closer: closer.groups?.dash ? 'dash' : 'colon' }
  const rest = sticky(/[\s.,]*/y, head, at)?.[0] ?? ''
  if (at + rest.length === length) return { end: length, closer: 'none' }
  return /\s$/.test(rest) ? { end: at + rest.length, closer: 'stop' } : null
}

function placeEnd(head: string, from: number): number {
  let at = from
  for (let count = 0; count < 5; count++) {
    const step = count ? at + (head[at] === ' ' ? 1 : 0) : at
    if (count && step === at) break
    if (count && (dateAt(head, step) || sticky(WEEKDAY, head, step))) break
    const word = sticky(PLACE_WORD, head, step) ?? (count ? sticky(PARTICLE, head, step) : null)
    if (!word || (count && AGENCIES.has(word[0].toLowerCase()) && isCapitals(word[0]))) break
    at = step + word[0].replace(/-+$/, '').length
  }
  return at > from ? at : 0
}

function isNoPlace(words: string): boolean {
  const lower = words.toLowerCase()
  const [first = ''] = lower.split(' ')
  return (NOT_PLACES.has(first) && !/^the hague\b/.test(lower)) || (dateAt(words, 0) ?? yearless(words, 0)) !== null
}

/** "GRANADA, Spain, 5 October 2023 (Name of a wire) –": between a day or a place in capitals and a dash stands who filed it; behind a whole day a full stop will do. */
function isUnknownAgency(head: string, { place, date }: Found, end: number, name: string): boolean {
  const dashed = /^\s*[-–—―]/.test(head.slice(end)) || (place > 0 && !!date?.year && /^[.:]\s/.test(head.slice(end)))
  if (date && dashed && !/\d/.test(name)) return true
  // "Bogotá, Jan. 27, 2025 (Name of a wire). Colombia agreed"
  if (date?.year && /^\.\s/.test(head.slice(end)) && NAMES.test(name)) return true
  if (!dashed || !isCapitals(head.slice(0, place))) return false
  return NAMES.test(name)
}

const NAMES = /^(?:\p{Lu}[\p{L}\d.&'’-]*)(?: \p{Lu}[\p{L}\d.&'’-]*){0,3}$/u

function isCapitals(words: string): boolean {
  return (
    /\p{Lu}{2}/u.test(words) &&
    !/\p{Ll}/u.test(words.replace(/\b(?:of|the|de|al|el|Mc)\b|(?<=-)al-|D\.C\.|['’]\p{Ll}\b/gu, ''))
  )
}

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
