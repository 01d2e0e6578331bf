import { Fault } from '../../model/fault.ts'
import type { FurtherRecord } from '../../model/further-record.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { LedgerReader } from '../../store/store.ts'

/** A document with its text and what the ledger has of it. */
export interface ShownDocument {
  readonly text: TextVersion
  /** In the order of the text, each with the entry that holds it now. */
  readonly records: readonly { readonly record: LedgerRecord; readonly entry: string | null }[]
  /** Its acts, then its figures. */
  readonly further: readonly FurtherRecord[]
}

/** A document by its id, with the text that holds now. Fault ledger/unknown-id. */
export async function showDocument(ledger: LedgerReader, id: string): Promise<ShownDocument> {
  const text = await ledger.currentText(id)
  if (text === null)
    throw new Fault(
      'ledger/unknown-id',
      `${id}: no document of this id in the ledger. "parley ls documents" gives the ids.`,
    )
  const records = await ledger.recordsOfText(text.sha256)
  const entries = await ledger.entriesOf(records.map(({ key }) => key))
  const holders = new Map(entries.flatMap(({ entry }) => entry.records.map((key) => [key, entry.id] as const)))
  return {
    text,
    records: records.map((record) => ({ record, entry: holders.get(record.key) ?? null })),
    further: await ledger.furtherOf([text.sha256]),
  }
}
