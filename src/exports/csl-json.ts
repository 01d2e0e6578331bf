import { headline, placeWords } from '../model/contact-words.ts'
import type { TextVersion } from '../model/text-version.ts'
import { citationKey, freshTexts, reportKeys, titleOf } from './citations.ts'
import { dateInWords } from './date-in-words.ts'
import type { ExportFormat, OutgoingEntry, Writing } from './export-format.ts'

/** CSL-JSON, for Zotero and every program that cites by CSL: an item for each entry and one for each of its sources. */
export const cslJson: ExportFormat = {
  name: 'csl-json',
  about: 'citations of entries and of their sources, in CSL-JSON',
  order: 'date',
  most: null,
  wantsTexts: true,
  begin: (): Writing => {
    const cited = new Set<string>()
    let begun = false
    const add = (outgoing: OutgoingEntry) => {
      const items = [entryItem(outgoing), ...freshTexts(outgoing, cited).map(textItem)]
      const text = items.map((item) => JSON.stringify(item)).join(',\n')
      const before = begun ? ',\n' : '[\n'
      begun = true
      return before + text
    }
    return { add, end: () => (begun ? '\n]\n' : '[]\n'), leftOut: () => 0 }
  },
}

function entryItem(outgoing: OutgoingEntry): object {
  const { entry, changed } = outgoing
  const place = placeWords(entry.place)
  return {
    id: entry.id,
    type: 'event',
    title: headline(entry),
    ...(entry.date !== null && { 'event-date': cslDate(entry.date) }),
    ...(place !== '' && { 'event-place': place }),
    publisher: 'Parley ledger',
    issued: cslDate(changed.slice(0, 10)),
    note: `Entry ${entry.id}, ${entry.status}, ${dateInWords(entry.date)}; told by ${reportKeys(outgoing).join(', ')}`,
    ...(entry.topics.length > 0 && { keyword: entry.topics.join(', ') }),
  }
}

function textItem(text: TextVersion): object {
  const { url, source, published, language, sha256 } = text
  return {
    id: citationKey(text),
    type: url === null ? 'document' : 'webpage',
    title: titleOf(text),
    ...(source && { 'container-title': source, publisher: source }),
    ...(published && { issued: cslDate(published) }),
    ...(url && { URL: url }),
    ...(language && { language }),
    archive: 'Parley ledger',
    archive_location: `sha256:${sha256}`,
  }
}

const PARTS = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/

/** Days, months and years in parts, also from and to; what is less certain in words, so that no program makes it certain. */
function cslDate(edtf: string): object {
  const ends = edtf.split('/')
  if (ends.length > 2 || !ends.every((end) => PARTS.test(end))) return { literal: dateInWords(edtf) }
  return { 'date-parts': ends.map((end) => end.split('-').map(Number)) }
}
