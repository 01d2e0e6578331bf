import type { KeptRecord, Store } from '../../src/store/store.ts'
import type { MadeEntry } from './made-ledger.ts'

/** The records of entries, each in the group of the first of its entry. */
export function groupedRecords(made: readonly MadeEntry[]): KeptRecord[] {
  const groupOf = new Map(made.flatMap(({ entry }) => entry.records.map((key) => [key, entry.records[0]!])))
  const documents = new Set(made.flatMap(({ documents }) => documents))
  return [...documents].flatMap(({ records }) =>
    records.map((kept) => ({ ...kept, group: groupOf.get(kept.record.key) ?? kept.group })),
  )
}

/** Writes entries with all that they rest on, as one change. */
export async function fill(store: Store, at: string, made: readonly MadeEntry[]): Promise<void> {
  const documents = [...new Set(made.flatMap(({ documents }) => documents))]
  await store.write(at, async (ledger) => {
    await ledger.putReceipts(documents.map(({ receipt }) => receipt))
    await ledger.putTexts(documents.map(({ text }) => text))
    await ledger.putRecords(groupedRecords(made))
    await ledger.putEntries(
      made.map(({ entry }) => entry),
      [],
    )
  })
}
