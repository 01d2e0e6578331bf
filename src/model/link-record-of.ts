import type { LedgerRecord } from './ledger-record.ts'
import type { LinkRecord } from './link-record.ts'

const known = new WeakMap<LedgerRecord, LinkRecord>()

/** What linking looks at in a record: made once for each. */
export function linkRecordOf(record: LedgerRecord): LinkRecord {
  let link = known.get(record)
  if (link === undefined) {
    const { key, document, text, table, published, contact } = record
    const { mode, status, date, place, parties, topics, title, closed, basis } = contact
    const dateBasis = basis.date?.kind ?? null
    const modeOpen = basis.mode?.kind === 'inferred'
    link = {
      key,
      document,
      text,
      ...(table !== undefined && { table }),
      published,
      mode,
      modeOpen,
      status,
      date,
      place,
      parties,
      topics,
      title,
      closed,
      dateBasis,
    }
    known.set(record, link)
  }
  return link
}
