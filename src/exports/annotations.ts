import type { Evidence } from '../model/contact.ts'
import { headline } from '../model/contact-words.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { TextVersion } from '../model/text-version.ts'
import { type ExportFormat, type OutgoingEntry, oneByOne } from './export-format.ts'

const AROUND = 32
const NEAR = 200

/** W3C Web Annotation: a page of annotations, one for each report of an entry, on the words that tell of it. */
export const annotations: ExportFormat = {
  name: 'annotations',
  about: 'the words behind each entry, as W3C Web Annotations (JSON-LD)',
  order: 'date',
  most: null,
  leavesOut: 'whose texts the ledger does not have',
  wantsTexts: true,
  begin: oneByOne(
    '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:parley:annotations","type":"AnnotationPage","items":[\n',
    (outgoing) => {
      const items = outgoing.records.flatMap((record) => annotationOf(outgoing, record))
      return items.length === 0 ? null : items.map((item) => JSON.stringify(item)).join(',\n')
    },
    { between: ',\n', after: '\n]}\n' },
  ),
}

function annotationOf({ entry, changed, texts }: OutgoingEntry, record: LedgerRecord): object[] {
  const text = texts?.get(record.text)
  if (text === undefined) return []
  const { contact } = record
  const tags = [contact.mode, contact.status, ...contact.topics]
  return [
    {
      id: `urn:parley:record:${record.key}`,
      type: 'Annotation',
      motivation: 'describing',
      modified: new Date(changed).toISOString(),
      body: [
        { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: words(record) },
        ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
        { type: 'SpecificResource', purpose: 'linking', source: `urn:parley:${entry.id}` },
      ],
      target: contact.evidence.flatMap((evidence) => targetsOf(text, evidence)),
    },
  ]
}

function words({ contact }: LedgerRecord): string {
  return `${contact.date ?? 'no date'} · ${headline(contact)}`
}

/** Where the words stand in the frozen text, counted in code points; and in the page that it came from, by the words alone. */
function targetsOf({ sha256, text, language, url }: TextVersion, { start, end }: Evidence): object[] {
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: lastLetters(text.slice(Math.max(0, start - NEAR), start)),
    suffix: firstLetters(text.slice(end, end + NEAR)),
  }
  const position = {
    type: 'TextPositionSelector',
    start: codePointsBefore(text, start),
    end: codePointsBefore(text, end),
  }
  const frozen = { id: `urn:sha256:${sha256}`, type: 'Text', format: 'text/plain', ...(language && { language }) }
  return [
    { type: 'SpecificResource', source: frozen, selector: [position, quote] },
    ...(url === null ? [] : [{ type: 'SpecificResource', source: url, selector: quote }]),
  ]
}

/** The number of code points before an offset in UTF-16 units: a letter beyond the first plane is one, not two. */
export function codePointsBefore(text: string, at: number): number {
  let count = at
  for (let unit = 1; unit < at; unit++) if (isPair(text, unit)) count -= 1
  return count
}

function isPair(text: string, at: number): boolean {
  const [high, low] = [text.charCodeAt(at - 1), text.charCodeAt(at)]
  return high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000
}

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' })

function lastLetters(text: string): string {
  return [...LETTERS.segment(text)]
    .slice(-AROUND)
    .map(({ segment }) => segment)
    .join('')
}

function firstLetters(text: string): string {
  return [...LETTERS.segment(text)]
    .slice(0, AROUND)
    .map(({ segment }) => segment)
    .join('')
}
