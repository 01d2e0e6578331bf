import {
  blocksOf,
  type Linking,
  linkGroups,
  type Rulings,
  reachesOf,
  settleEntry,
  touchedGroups,
} from '../../ledger/index.ts'
import type { Entry } from '../../model/entry.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LinkRecord } from '../../model/link-record.ts'
import { linkRecordOf } from '../../model/link-record-of.ts'
import type { Grouped, LedgerWriter } from '../../store/store.ts'
import { withHeirs } from './heirs.ts'
import { KnownRulings } from './known-rulings.ts'

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

/**
 * Keeps new records and links them with those that are there; `gone` are those that were superseded, as they stood before.
 * Texts of which people have decided anything, and those in `again`, are linked anew with all that they tell.
 */
export async function linkRecords(
  ledger: LedgerWriter,
  records: readonly LedgerRecord[],
  gone: readonly Grouped[],
  again: readonly string[] = [],
): Promise<LinkChange> {
  const known = new KnownRulings(ledger, records)
  const decided = await known.learn([...records, ...gone.map(({ record }) => record)].map(({ text }) => text))
  await known.learn(again)
  const retold = await retoldRecords(known, [...decided, ...again], records)
  const all = [...records, ...retold]
  const told = all.filter(({ key }) => !known.now.isRejected(key))
  const links = new Map(told.map((record) => [record.key, known.now.asLinked(linkRecordOf(record))]))
  const added = [...links.values()]
  const lost = [...gone, ...(await ledger.grouped(retold.map(({ key }) => key)))]
  const members = await membersOf(ledger, known, added, lost)
  const linking = linkGroups({ added, gone: lost, members, judgements: known.now.judgements, loosened: [] })
  await keepLinked(ledger, all, links, linking)
  const ended = withHeirs(linking, added, lost)
  const changed = await settled(ledger, linking.changed, told, [...members, ...lost], known.now)
  await ledger.putEntries(
    changed.map(({ entry }) => entry),
    ended,
  )
  return { changed, ended }
}

/** What is kept of texts already, but for what comes anew. */
async function retoldRecords(
  known: KnownRulings,
  texts: readonly string[],
  records: readonly LedgerRecord[],
): Promise<LedgerRecord[]> {
  const fresh = new Set(records.map(({ key }) => key))
  const retold: LedgerRecord[] = []
  for (const text of new Set(texts)) retold.push(...(await known.living(text)))
  return retold.filter(({ key }) => !fresh.has(key))
}

/** All that is linked, or may be, with records that come anew: also by what people have decided. */
async function membersOf(
  ledger: LedgerWriter,
  known: KnownRulings,
  added: readonly LinkRecord[],
  lost: readonly Grouped[],
): Promise<Grouped[]> {
  const found = await ledger.candidates(reachesOf(added))
  await known.learn(found.map(({ record }) => record.text))
  const asLinked = (one: Grouped): Grouped => ({ ...one, record: known.now.asLinked(one.record) })
  const own = new Set(added.map(({ key }) => key))
  const judged = known.now.judgements.filter(({ a, b }) => own.has(a) || own.has(b)).flatMap(({ a, b }) => [a, b])
  const partners = judged.length === 0 ? [] : await ledger.grouped([...new Set(judged)])
  const groups = [...touchedGroups(added, found.map(asLinked)), ...[...lost, ...partners].map(({ group }) => group)]
  const members = await ledger.groups([...new Set(groups)])
  await known.learn(members.map(({ record }) => record.text))
  return members.filter(({ record }) => !known.now.isRejected(record.key)).map(asLinked)
}

/** Keeps records with their groups; one that was rejected is a group by itself, and filed where nothing looks for it. */
async function keepLinked(
  ledger: LedgerWriter,
  records: readonly LedgerRecord[],
  links: ReadonlyMap<string, LinkRecord>,
  { regrouped, changed }: Linking,
): Promise<void> {
  const groupOf = new Map(regrouped.map(({ record, group }) => [record, group]))
  const entryOf = new Map(changed.flatMap(({ id, records }) => records.map(({ key }) => [key, id])))
  await ledger.putRecords(
    records.map((record) => {
      const [link, entry] = [links.get(record.key), entryOf.get(record.key)]
      const blocks = link === undefined ? [] : blocksOf(link)
      return { record, group: groupOf.get(record.key) ?? record.key, blocks, ...(entry !== undefined && { entry }) }
    }),
  )
  const put = new Set(records.map(({ key }) => key))
  await ledger.regroup(regrouped.filter(({ record }) => !put.has(record)))
}

type Parts = readonly { readonly id: string; readonly records: readonly { readonly key: string }[] }[]

/** Settles what entries hold, from their records: the new ones at hand, the others read all at once. */
async function settled(
  ledger: LedgerWriter,
  parts: Parts,
  fresh: readonly LedgerRecord[],
  members: readonly Grouped[],
  rulings: Rulings,
): Promise<EntryChange[]> {
  const keys = parts.flatMap(({ records }) => records.map(({ key }) => key))
  const known = new Map(fresh.map((record) => [record.key, record]))
  for (const record of await ledger.records(keys.filter((key) => !known.has(key)))) known.set(record.key, record)
  const before = await entriesBefore(ledger, parts, members)
  const signatures = await signaturesOf(ledger, parts, known)
  return parts.map(({ id, records }) => {
    const own = records.flatMap(({ key }) => known.get(key) ?? [])
    return { before: before.get(id) ?? null, entry: settleEntry(id, own, signatures, rulings) }
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
