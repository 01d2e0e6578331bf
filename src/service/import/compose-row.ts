import { createHash } from 'node:crypto'
import { CODER } from '../../coder/coder.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { Told } from '../add/keep-told.ts'
import type { CodedRow } from './code-row.ts'
import type { ImportMap } from './import-map.ts'

/** What stands as the coder of a row: the map, by a hash of what it says. */
export const IMPORT = 'parley import'

/** Where a row stands: in which table, under which number, of whom. */
export interface RowPlace {
  readonly table: string
  /** How messages name it: contacts.csv row 17. */
  readonly name: string
  readonly number: number
  /** The map, by its hash. */
  readonly map: string
  readonly rows: ImportMap['rows']
}

/** A map by a hash of all that it says: another map makes other records of the same rows. */
export function mapHash({ columns, always, words, dates, rows }: ImportMap): string {
  const said = [[...columns], [...always], [...words].map(([kind, each]) => [kind, [...each]]), dates, rows]
  return sha256(JSON.stringify(said)).slice(0, 16)
}

/** A row as the ledger keeps it: a document of its own, with one record of which all of it is the evidence. */
export function composeRow(row: CodedRow, { table, name, map, rows }: RowPlace): Told {
  const { text, contact, published, url } = row
  const hash = sha256(text)
  const document = `${table}-${row.id ?? hash.slice(0, 10)}`
  const source = row.source ?? table
  const [start, end] = [0, text.length]
  const record: LedgerRecord = {
    ...{ key: `${hash.slice(0, 12)}.${start}-${end}`, text: hash, start, end, kind: 'contact' },
    ...{ document, published, source, contact, ...(rows === 'contacts' && { table }) },
  }
  const version: TextVersion = {
    ...{ sha256: hash, document, bytesSha256: sha256(JSON.stringify([document, text, map])), name, url, source, text },
    ...{ published, publishedBasis: published === null ? null : 'given', publishedReasons: [], language: null },
    // Rows of one table are alike in their names of columns: that makes no copies of them.
    ...{ title: contact.title, furniture: [], flags: [], signature: [] },
    coder: { name: IMPORT, version: CODER.version, tables: map },
  }
  return {
    text: version,
    records: [record],
    further: { sha256: hash, document, published, source, acts: [], figures: [] },
  }
}

function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex')
}
