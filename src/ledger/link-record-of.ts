import type { LedgerRecord } from '../model/ledger-record.ts'
import type { LinkRecord } from '../model/link-record.ts'

/** What linking looks at in a record. */
export function linkRecordOf({ key, document, text, published, contact }: LedgerRecord): LinkRecord {
  const { mode, status, date, place, parties, topics, title, closed, basis } = contact
  const dateBasis = basis.date?.kind ?? null
  return { key, document, text, published, mode, status, date, place, parties, topics, title, closed, dateBasis }
}
