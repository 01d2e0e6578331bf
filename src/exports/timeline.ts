import { headline } from '../model/contact-words.ts'
import { dateInWords } from './date-in-words.ts'
import { daysMeant } from './days-meant.ts'
import { details } from './details.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'
import { xmlText } from './xml.ts'

/** TimelineJS 3: a slide for each entry; what its date may mean is its stretch, and its words say how certain that is. */
export const timeline: ExportFormat = {
  name: 'timeline',
  about: 'a timeline, as JSON for TimelineJS',
  leavesOut: 'without a date',
  order: 'date',
  most: null,
  begin: oneByOne('{"title":{"text":{"headline":"Contacts"}},"events":[\n', slide, { between: ',\n', after: '\n]}\n' }),
}

function slide(outgoing: OutgoingEntry): string | null {
  const { entry } = outgoing
  const [first, last] = daysMeant(entry.date)
  const from = first ?? last
  if (from === null) return null
  return JSON.stringify({
    unique_id: entry.id,
    start_date: dateParts(from),
    ...(last !== null && last !== from && { end_date: dateParts(last) }),
    display_date: dateInWords(entry.date),
    group: entry.status,
    // TimelineJS takes both for HTML.
    text: {
      headline: xmlText(headline(entry)),
      text: details(outgoing)
        .map((line) => `<p>${xmlText(line)}</p>`)
        .join(''),
    },
    autolink: false,
  })
}

function dateParts(day: string): object {
  const [year, month, date] = day.split('-').map(Number)
  return { year, month, day: date }
}
