import type { Entry } from '../../model/entry.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { TextVersion } from '../../model/text-version.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import { entryChanges } from './changes.ts'
import { knownEntry } from './known-entry.ts'

/** A record of an entry with the document that it is from. */
export interface ShownRecord {
  readonly record: LedgerRecord
  readonly title: string | null
  readonly url: string | null
  readonly publishedBasis: TextVersion['publishedBasis']
  /** The path or line that the document came from. */
  readonly name: string | null
}

/** When a version of an entry was written, and what it changed. */
export interface ShownVersion {
  readonly version: number
  readonly at: string
  readonly changes: readonly string[]
}

/** All that there is to say of an entry. */
export interface ShownEntry {
  readonly kept: KeptEntry
  readonly records: readonly ShownRecord[]
  readonly formerIds: readonly string[]
  readonly versions: readonly ShownVersion[]
}

/** Gathers all about an entry. Fault ledger/unknown-id. */
export async function showEntry(ledger: LedgerReader, id: string): Promise<ShownEntry> {
  const kept = await knownEntry(ledger, id)
  const versions = await ledger.versions(kept.entry.id)
  const entries = versions.map(({ entry }) => entry)
  const told = await ledger.records([...new Set(entries.flatMap((entry) => entry.records))], 'all')
  const documents = new Map(told.map(({ key, document }) => [key, document]))
  const documentOf = (key: string) => documents.get(key) ?? key
  return {
    kept,
    records: await shownRecords(ledger, kept.entry),
    formerIds: await ledger.formerIds(kept.entry.id),
    versions: versions.map(({ version, at, entry }, nth) => ({
      version,
      at,
      changes: nth === 0 ? ['first written'] : entryChanges(entries[nth - 1]!, entry, documentOf),
    })),
  }
}

/** The records of an entry, in its order, each with its document. */
export async function shownRecords(ledger: LedgerReader, { records: keys }: Entry): Promise<ShownRecord[]> {
  const records = await ledger.records(keys, 'all')
  const texts = await ledger.texts([...new Set(records.map(({ text }) => text))])
  const byHash = new Map(texts.map((text) => [text.sha256, text]))
  return records.map((record) => {
    const text = byHash.get(record.text)
    const { title = null, url = null, publishedBasis = null, name = null } = text ?? {}
    return { record, title, url, publishedBasis, name }
  })
}
