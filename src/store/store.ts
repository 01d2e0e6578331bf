import type { Entry } from '../model/entry.ts'
import type { EntryFilter, Page } from '../model/entry-filter.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { Block, LinkRecord } from '../model/link-record.ts'
import type { TextVersion } from '../model/text-version.ts'

/** An entry as a ledger holds it: when this version of it was written, and which ids it has taken over. */
export interface KeptEntry {
  readonly entry: Entry
  /** Grows with every version written: the order of the change feed. */
  readonly version: number
  readonly at: string
  /** When the next version took its place, or the entry ceased; null while it holds. */
  readonly ended: string | null
}

/** What became of one thing that was given to `parley add`. */
export interface Receipt {
  readonly name: string
  readonly bytesSha256: string
  readonly state: 'done' | 'pending' | 'quarantined' | 'rejected'
  readonly reason: string | null
}

export interface LedgerReader {
  /** Which of these bytes are in the ledger already, with the state they came to. */
  received(bytesSha256: readonly string[]): Promise<ReadonlyMap<string, Receipt['state']>>
  balance(): Promise<Readonly<Record<'received' | Receipt['state'], number>>>

  text(sha256: string): Promise<TextVersion | null>
  /** The text that holds for a document now. */
  currentText(document: string): Promise<TextVersion | null>
  texts(sha256: readonly string[]): Promise<readonly TextVersion[]>
  documents(page: Page): Promise<{ readonly texts: readonly TextVersion[]; readonly next: string | null }>

  /** By key; those that are gone (superseded) are left out unless asked for. */
  records(keys: readonly string[]): Promise<readonly LedgerRecord[]>
  recordsOfText(sha256: string): Promise<readonly LedgerRecord[]>
  /** Living records of any of the blocks, each once, with the group it is in. */
  candidates(blocks: readonly Block[]): Promise<readonly Grouped[]>
  /** All living records of these groups. */
  groups(ids: readonly string[]): Promise<readonly Grouped[]>

  /** Resolves every id ever given to the entry that holds now; null where it never was. */
  entry(id: string): Promise<KeptEntry | null>
  versions(id: string): Promise<readonly KeptEntry[]>
  /** Entries that hold these records now. */
  entriesOf(recordKeys: readonly string[]): Promise<readonly KeptEntry[]>
  find(
    filter: EntryFilter,
    page: Page,
  ): Promise<{ readonly entries: readonly KeptEntry[]; readonly next: string | null }>
  count(filter: EntryFilter): Promise<number>
  /**
   * Counts by month of the first day (2025-06), pair of states (FRA-RUS), publisher, person (the register's id, or the name
   * where it has none) and so on, most first (months in order).
   */
  countBy(
    filter: EntryFilter,
    by: 'month' | 'pair' | 'source' | 'state' | 'person' | 'mode' | 'status' | 'topic',
    limit: number,
  ): Promise<readonly { readonly key: string; readonly count: number }[]>
}

/** A record with the group of records that it is linked with, directly or through others. */
export interface Grouped {
  readonly record: LinkRecord
  readonly group: string
  /** The entry that holds it now; null before it was linked. */
  readonly entry: string | null
}

/** A change to the ledger: all of it is kept or none. */
export interface LedgerWriter extends LedgerReader {
  putReceipts(receipts: readonly Receipt[]): Promise<void>
  /** Makes each the text that holds for its document; an older text's records are superseded. Gives the keys of those. */
  putTexts(texts: readonly TextVersion[]): Promise<readonly string[]>
  putRecords(records: readonly LedgerRecord[], links: readonly LinkRecord[]): Promise<void>
  supersede(recordKeys: readonly string[]): Promise<void>
  regroup(changes: readonly { readonly record: string; readonly group: string }[]): Promise<void>
  /** Writes new versions; `ended` entries cease, their ids going on to name `into` (null: nothing is left of them). */
  putEntries(
    entries: readonly Entry[],
    ended: readonly { readonly id: string; readonly into: string | null }[],
  ): Promise<void>
}

/** Where a ledger is kept. SQLite and PostgreSQL are twins: one contract, tested on both. */
export interface Store extends LedgerReader {
  /** The file, or the address without its password. */
  readonly where: string
  /** One change at a time: a second writer waits, and says so where it waits in vain. `at` is the instant of the change. */
  write<T>(at: string, change: (ledger: LedgerWriter) => Promise<T>): Promise<T>
  close(): Promise<void>
}
