import type { Status } from '../model/contact.ts'
import { headline, placeWords } from '../model/contact-words.ts'
import { addDays } from '../model/edtf.ts'
import { certainDays } from './certain-days.ts'
import { details } from './details.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'

const STATUS: Readonly<Record<Status, string>> = {
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  held: 'CONFIRMED',
  ongoing: 'CONFIRMED',
  cancelled: 'CANCELLED',
  denied: 'CANCELLED',
}
const LINE = 74

/** iCalendar (RFC 5545): all-day events. What has no certain day has no place in a calendar, and gets no made-up one. */
export const ics: ExportFormat = {
  name: 'ics',
  about: 'a calendar of all-day events',
  leavesOut: 'without a certain day',
  order: 'date',
  most: null,
  begin: oneByOne(
    lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Parley//Ledger//EN', 'CALSCALE:GREGORIAN']),
    event,
    {
      after: lines(['END:VCALENDAR']),
    },
  ),
}

function event(outgoing: OutgoingEntry): string | null {
  const { entry, changed } = outgoing
  const days = certainDays(entry)
  if (days === null) return null
  return lines([
    'BEGIN:VEVENT',
    `UID:${entry.id}@parley`,
    `DTSTAMP:${instant(changed)}`,
    `LAST-MODIFIED:${instant(changed)}`,
    `DTSTART;VALUE=DATE:${compact(days[0])}`,
    `DTEND;VALUE=DATE:${compact(addDays(days[1], 1))}`,
    `STATUS:${STATUS[entry.status]}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(headline(entry))}`,
    ...(entry.place ? [`LOCATION:${escaped(placeWords(entry.place))}`] : []),
    ...(entry.topics.length > 0 ? [`CATEGORIES:${entry.topics.map(escaped).join(',')}`] : []),
    `DESCRIPTION:${escaped(details(outgoing).join('\n'))}`,
    'END:VEVENT',
  ])
}

function compact(day: string): string {
  return day.replaceAll('-', '')
}

function instant(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

function escaped(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\r?\n|\r/g, '\\n')
}

/** Lines ended with CR LF, folded so that none is longer than 75 octets. */
function lines(all: readonly string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join('')
}

function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > LINE) {
      pieces.push(piece)
      piece = ''
      octets = 0
    }
    piece += letter
    octets += size
  }
  return [...pieces, piece].join('\r\n ')
}
