import type { ExportFormat, OutgoingEntry } from '../../src/exports/export-format.ts'
import { EXPORT_FORMATS } from '../../src/exports/formats.ts'
import { settleEntry } from '../../src/ledger/index.ts'
import { recordOf } from '../../src/ledger/record-notation.ts'
import type { TextVersion } from '../../src/model/text-version.ts'

export const CHANGED = '2025-07-01T10:20:30.456Z'

/** An entry of records written in lines (src/ledger/record-notation.ts), each of a text that is the line, as it goes out. */
export function outgoing(id: string, lines: readonly string[], about: Partial<TextVersion> = {}): OutgoingEntry {
  const records = lines.map((line) => recordOf(line))
  const texts = new Map(
    records.map(({ text, document, published }) => [text, textOf(text, document, published, about)]),
  )
  return { entry: settleEntry(id, records, new Map()), records, changed: CHANGED, texts }
}

function textOf(sha256: string, document: string, published: string | null, about: Partial<TextVersion>): TextVersion {
  return {
    ...{ sha256, document, bytesSha256: sha256, name: `${document}.txt`, url: null, title: null, source: null },
    ...{ published, publishedBasis: 'given', publishedReasons: [], language: 'en', text: document },
    ...{ furniture: [], flags: [], signature: [], coder: { name: 'parley', version: '0', tables: '0' } },
    ...about,
  }
}

export function formatNamed(name: string): ExportFormat {
  return EXPORT_FORMATS.find((format) => format.name === name)!
}

/** What a format writes of entries, and how many it leaves out. */
export function written(name: string, all: readonly OutgoingEntry[]): { text: string; leftOut: number } {
  const writing = formatNamed(name).begin('people')
  const text = all.map(writing.add).join('') + writing.end()
  return { text, leftOut: writing.leftOut() }
}
