import type { Contact } from '../model/contact.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { LinkRecord } from '../model/link-record.ts'
import { linkRecordOf } from '../model/link-record-of.ts'
import type { RecordRow } from './tables.ts'

/** The columns from which a record's link is read. */
export type LinkColumns = Pick<RecordRow, 'key' | 'published' | 'link'> & { readonly text_sha256: string }
type RecordColumns = Pick<RecordRow, 'key' | 'published' | 'link' | 'starts' | 'ends' | 'kind' | 'body'>

/** A record as its columns hold it: what linking reads by itself, for it is read most. */
export function columnsOf(record: LedgerRecord): RecordColumns {
  const { key, start, end, kind, published, source, contact } = record
  const { id, nondisclosure, initiator, outcomes, attribution, evidence, evidence_by_field, basis } = contact
  const told = { nondisclosure, initiator, outcomes, attribution, evidence, evidence_by_field, basis }
  // What is undefined JSON leaves out: the other columns hold it.
  const link = { ...linkRecordOf(record), key: undefined, text: undefined, published: undefined }
  return {
    ...{ key, starts: start, ends: end, kind, published },
    link: JSON.stringify(link),
    body: JSON.stringify({ source, id, ...told }),
  }
}

export function linkOf({ key, text_sha256, published, link }: LinkColumns): LinkRecord {
  return { key, text: text_sha256, published, ...JSON.parse(link) }
}

/** The quotes of a record, from the column of its grounds. */
export function quotesIn(body: string): readonly string[] {
  return (JSON.parse(body) as Pick<Contact, 'evidence'>).evidence.map(({ quote }) => quote)
}

export function ledgerRecordOf(row: RecordColumns & LinkColumns): LedgerRecord {
  const { document, table, mode, status, date, place, parties, topics, title, closed } = linkOf(row)
  const { source, id, ...grounds } = JSON.parse(row.body)
  return {
    ...{ key: row.key, text: row.text_sha256, start: row.starts, end: row.ends, kind: row.kind },
    ...{ document, ...(table !== undefined && { table }), published: row.published, source },
    contact: { id, mode, status, date, place, parties, topics, title, closed, ...grounds },
  } as LedgerRecord
}
