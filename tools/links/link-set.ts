import { linkGroups } from '../../src/ledger/link-groups.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import { linkRecordOf } from '../../src/model/link-record-of.ts'

/** An entry as the scorer reads it. */
export interface LinkedEntry {
  readonly id: string
  readonly kind: 'contact'
  readonly records: readonly { readonly document: string; readonly contact: LedgerRecord['contact'] }[]
}

/** Links records from nothing. */
export function linkSet(records: readonly LedgerRecord[]): LinkedEntry[] {
  const byKey = new Map(records.map((record) => [record.key, record]))
  const added = records.map(linkRecordOf)
  const { changed } = linkGroups({ added, gone: [], members: [], judgements: [], loosened: [] })
  return changed.map(({ id, records: own }) => ({
    id,
    kind: 'contact',
    records: own.map(({ key }) => ({ document: byKey.get(key)!.document, contact: byKey.get(key)!.contact })),
  }))
}
