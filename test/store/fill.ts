import type { Store } from '../../src/store/store.ts'
import type { MadeEntry } from './made-ledger.ts'

/** Writes entries with all that they rest on, as one change. */
export async function fill(store: Store, at: string, made: readonly MadeEntry[]): Promise<void> {
  const documents = [...new Set(made.flatMap(({ documents }) => documents))]
  const groups = made.flatMap(({ entry }) => entry.records.map((record) => ({ record, group: entry.records[0]! })))
  await store.write(at, async (ledger) => {
    await ledger.putReceipts(documents.map(({ receipt }) => receipt))
    await ledger.putTexts(documents.map(({ text }) => text))
    await ledger.putRecords(documents.flatMap(({ records }) => records))
    await ledger.regroup(groups)
    await ledger.putEntries(
      made.map(({ entry }) => entry),
      [],
    )
  })
}
