import { blocksOf, linkGroups, linkRecordOf, reachOf, settleEntry, touchedGroups } from '../../ledger/index.ts'
import type { Entry } from '../../model/entry.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { Grouped, LedgerWriter } from '../../store/store.ts'

/** An entry that a change to the ledger wrote anew, and what it was before; null where it is new. */
export interface EntryChange {
  readonly before: Entry | null
  readonly entry: Entry
}

/** What a change came to: entries written anew, and those that ceased, with the id that theirs leads to now. */
export interface LinkChange {
  readonly changed: readonly EntryChange[]
  readonly ended: readonly { readonly id: string; readonly into: string | null }[]
}

/** Keeps new records and links them with those that are there; `gone` are those that were superseded, as they stood before. */
export async function linkRecords(
  ledger: LedgerWriter,
  records: readonly LedgerRecord[],
  gone: readonly Grouped[],
): Promise<LinkChange> {
  const added = records.map(linkRecordOf)
  const candidates = await ledger.candidates(added.flatMap(blocksOf).flatMap(reachOf))
  const groups = [...touchedGroups(added, candidates), ...gone.map(({ group }) => group)]
  const members = await ledger.groups([...new Set(groups)])
  await ledger.putRecords(records.map((record, at) => ({ record, link: added[at]!, blocks: blocksOf(added[at]!) })))
  const linking = linkGroups({ added, gone, members, judgements: [], loosened: [] })
  await ledger.regroup(linking.regrouped)
  const changed: EntryChange[] = []
  for (const { id, records: own } of linking.changed) {
    const before = await ledger.entry(id)
    const entry = await settled(
      ledger,
      id,
      own.map(({ key }) => key),
    )
    changed.push({ before: before?.entry.id === id ? before.entry : null, entry })
  }
  await ledger.putEntries(
    changed.map(({ entry }) => entry),
    linking.ended,
  )
  return { changed, ended: linking.ended }
}

async function settled(ledger: LedgerWriter, id: string, keys: readonly string[]): Promise<Entry> {
  const records = await ledger.records(keys)
  const texts = await ledger.texts([...new Set(records.map(({ text }) => text))])
  return settleEntry(id, records, new Map(texts.map(({ sha256, signature }) => [sha256, signature])))
}
