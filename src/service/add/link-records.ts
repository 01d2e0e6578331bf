import { blocksOf, linkGroups, reachesOf, settleEntry, touchedGroups } from '../../ledger/index.ts'
import type { Entry } from '../../model/entry.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import { linkRecordOf } from '../../model/link-record-of.ts'
import type { Grouped, LedgerWriter } from '../../store/store.ts'
import { withHeirs } from './heirs.ts'

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
  const candidates = await ledger.candidates(reachesOf(added))
  const groups = [...touchedGroups(added, candidates), ...gone.map(({ group }) => group)]
  const members = await ledger.groups([...new Set(groups)])
  const linking = linkGroups({ added, gone, members, judgements: [], loosened: [] })
  const groupOf = new Map(linking.regrouped.map(({ record, group }) => [record, group]))
  const entryOf = new Map(linking.changed.flatMap(({ id, records }) => records.map(({ key }) => [key, id])))
  await ledger.putRecords(
    records.map((record, at) => ({
      record,
      group: groupOf.get(record.key)!,
      blocks: blocksOf(added[at]!),
      entry: entryOf.get(record.key)!,
    })),
  )
  const fresh = new Set(records.map(({ key }) => key))
  await ledger.regroup(linking.regrouped.filter(({ record }) => !fresh.has(record)))
  const ended = withHeirs(linking, added, gone)
  const changed = await settled(ledger, linking.changed, records, [...members, ...gone])
  await ledger.putEntries(
    changed.map(({ entry }) => entry),
    ended,
  )
  return { changed, ended }
}

type Parts = readonly { readonly id: string; readonly records: readonly { readonly key: string }[] }[]

/** Settles what entries hold, from their records: the new ones at hand, the others read all at once. */
async function settled(
  ledger: LedgerWriter,
  parts: Parts,
  fresh: readonly LedgerRecord[],
  members: readonly Grouped[],
): Promise<EntryChange[]> {
  const keys = parts.flatMap(({ records }) => records.map(({ key }) => key))
  const known = new Map(fresh.map((record) => [record.key, record]))
  for (const record of await ledger.records(keys.filter((key) => !known.has(key)))) known.set(record.key, record)
  const before = await entriesBefore(ledger, parts, members)
  const signatures = await signaturesOf(ledger, parts, known)
  return parts.map(({ id, records }) => {
    const own = records.flatMap(({ key }) => known.get(key) ?? [])
    return { before: before.get(id) ?? null, entry: settleEntry(id, own, signatures) }
  })
}

async function entriesBefore(
  ledger: LedgerWriter,
  parts: Parts,
  members: readonly Grouped[],
): Promise<ReadonlyMap<string, Entry>> {
  const ids = new Set(parts.map(({ id }) => id))
  const holding = members.filter(({ entry }) => entry !== null && ids.has(entry))
  const kept = await ledger.entriesOf(holding.map(({ record }) => record.key))
  return new Map(kept.map(({ entry }) => [entry.id, entry]))
}

/** Signatures of the texts of entries that more than one text tells of: by them copies are known. */
async function signaturesOf(ledger: LedgerWriter, parts: Parts, known: ReadonlyMap<string, LedgerRecord>) {
  const hashes = parts.flatMap(({ records }) => {
    const own = new Set(records.flatMap(({ key }) => known.get(key)?.text ?? []))
    return own.size > 1 ? [...own] : []
  })
  return ledger.signatures([...new Set(hashes)])
}
