import type { Decision, DecisionKind } from '../model/decision.ts'
import type { Entry } from '../model/entry.ts'
import type { EntryFilter, Page } from '../model/entry-filter.ts'
import type { FurtherFilter, FurtherPage } from '../model/further-filter.ts'
import type { FurtherKind, FurtherRecord } from '../model/further-record.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { Block, LinkRecord } from '../model/link-record.ts'
import type { TextVersion } from '../model/text-version.ts'
import type { AccountsReader, AccountsWriter } from './accounts/accounts.ts'
import type { Dump } from './dumping/dump.ts'
import type { CountedBy } from './reading/count-by.ts'

/** An entry as a ledger holds it: when this version of it was written, and which ids it has taken over. */
export interface KeptEntry {
  readonly entry: Entry
  /** Grows with every version written: the order of the change feed. */
  readonly version: number
  readonly at: string
  /** When the next version took its place, or the entry ceased; null while it holds. */
  readonly ended: string | null
}

/** An entry that was written anew, or that ceased: a step of the change feed. */
export interface EntryMove {
  readonly number: number
  readonly id: string
  readonly at: string
  readonly ended: boolean
  /** Of one that ceased: the id of the entry that its id names now. */
  readonly into_id: string | null
}

/** What became of one thing that was given to `parley add`. */
export interface Receipt {
  readonly name: string
  readonly bytesSha256: string
  readonly state: 'done' | 'pending' | 'quarantined' | 'rejected'
  readonly reason: string | null
}

export interface LedgerReader extends AccountsReader {
  /** Which of these bytes are in the ledger already, with the state they came to. */
  received(bytesSha256: readonly string[]): Promise<ReadonlyMap<string, Receipt['state']>>
  balance(): Promise<Readonly<Record<'received' | Receipt['state'], number>>>

  text(sha256: string): Promise<TextVersion | null>
  /** The text that holds for a document now. */
  currentText(document: string): Promise<TextVersion | null>
  texts(sha256: readonly string[]): Promise<readonly TextVersion[]>
  /** The signatures of texts, by hash: read without the texts themselves. */
  signatures(sha256: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>
  /** The bytes that a text was read from, where they were kept. */
  bytes(bytesSha256: string): Promise<Uint8Array | null>
  /** The texts that hold now, by the first day of publication or by when they came; those of one day by document. */
  documents(page: DocumentPage): Promise<{ readonly texts: readonly TextVersion[]; readonly next: string | null }>

  /** By key, in the order of the keys; those that are superseded are left out unless asked for (`all`: as they were last). */
  records(keys: readonly string[], which?: 'living' | 'all'): Promise<readonly LedgerRecord[]>
  /** The living ones, in the order of the text. */
  recordsOfText(sha256: string): Promise<readonly LedgerRecord[]>
  /** Living records with a block of the same pair and width as one of these that shares a day with it; each once. */
  candidates(reaches: readonly Block[]): Promise<readonly Grouped[]>
  /** All living records of these groups. */
  groups(ids: readonly string[]): Promise<readonly Grouped[]>
  /** The living ones of these records, with their groups. */
  grouped(recordKeys: readonly string[]): Promise<readonly Grouped[]>

  /** Resolves every id ever given to the entry that holds now; null where it never was. */
  entry(id: string): Promise<KeptEntry | null>
  versions(id: string): Promise<readonly KeptEntry[]>
  /** Ids of entries that ceased and that name this one now. */
  formerIds(id: string): Promise<readonly string[]>
  /** Entries that hold these records now. */
  entriesOf(recordKeys: readonly string[]): Promise<readonly KeptEntry[]>
  find(
    filter: EntryFilter,
    page: Page,
  ): Promise<{ readonly entries: readonly KeptEntry[]; readonly next: string | null }>
  count(filter: EntryFilter): Promise<number>
  /**
   * Counts by month of the first day (2025-06), pair of states (FRA-RUS; where one state is asked for, its own), publisher, person (the register's id),
   * couple of people (their ids, parted by a bar), place (its name and the code of its state, parted by a bar) and so on, most first (days, months and years in order).
   */
  countBy(
    filter: EntryFilter,
    by: CountedBy,
    limit: number,
  ): Promise<readonly { readonly key: string; readonly count: number }[]>

  /** As `countBy`, by several at once. */
  countEach(
    filter: EntryFilter,
    by: readonly CountedBy[],
    limit: number,
  ): Promise<ReadonlyMap<CountedBy, readonly { readonly key: string; readonly count: number }[]>>

  /** What became of entries after a number of the change feed, in its order; each entry once, as it stands now. */
  moves(after: number, limit: number): Promise<readonly EntryMove[]>
  /** The last number of the change feed that was given before an instant; without one, the last of all. 0 before all. */
  lastMove(before?: string): Promise<number>

  /** Acts and figures by id: those that hold, or as they were last. */
  further(ids: readonly string[]): Promise<readonly FurtherRecord[]>
  /** The acts and figures that hold of these texts, acts first, in the order of the text. */
  furtherOf(texts: readonly string[]): Promise<readonly FurtherRecord[]>
  findFurther(
    filter: FurtherFilter,
    page: FurtherPage,
  ): Promise<{ readonly records: readonly FurtherRecord[]; readonly next: string | null }>
  countFurther(filter: FurtherFilter): Promise<number>
  /** The publishers who tell of any. */
  furtherSources(kind: FurtherKind): Promise<readonly string[]>

  /** By id; null where there is none. */
  decision(id: string): Promise<Decision | null>
  /** All that were ever made, in the order in which they came, a page at a time. */
  decisions(page: DecisionPage): Promise<{ readonly decisions: readonly Decision[]; readonly next: string | null }>
  /** Those about words of these texts, with all that take them back, and those that they were carried over from; the oldest first. */
  decisionsOn(texts: readonly string[]): Promise<readonly Decision[]>
  /** Those that take any of these back, with all that take such a one back; the oldest first. */
  decisionsUndoing(ids: readonly string[]): Promise<readonly Decision[]>
  /** Those of a kind, with all that take them back; the oldest first. */
  decisionsOfKind(kind: DecisionKind): Promise<readonly Decision[]>
}

/** One page of the decisions: in the order in which they came, unless the latest are to come first. */
export interface DecisionPage {
  readonly order?: 'changed' | '-changed'
  readonly limit: number
  readonly after?: string
}

/** A record with the group of records that it is linked with, directly or through others. */
export interface Grouped {
  readonly record: LinkRecord
  readonly group: string
  /** The entry that holds it now; null before it was linked. */
  readonly entry: string | null
}

/** A record as it is given to be kept: with its group, and where its like will look for it. */
export interface KeptRecord {
  readonly record: LedgerRecord
  readonly group: string
  readonly blocks: readonly Block[]
  /** The id of the entry that `putEntries` is given with it in the same change, where that is known. */
  readonly entry?: string
}

/** One page of the documents. */
export interface DocumentPage extends Page {
  readonly order: 'date' | '-date' | 'changed' | '-changed'
}

/** A change to the ledger: all of it is kept or none. */
export interface LedgerWriter extends LedgerReader, AccountsWriter {
  putReceipts(receipts: readonly Receipt[]): Promise<void>
  /** Makes each the text that holds for its document; an older text's records are superseded. Gives the keys of those. */
  putTexts(texts: readonly TextVersion[]): Promise<readonly string[]>
  /** Bytes whose text is not simply their decoding (HTML), so that a newer reader can read them again. */
  putBytes(bytes: readonly { readonly bytesSha256: string; readonly bytes: Uint8Array }[]): Promise<void>
  /** A record that is there already, word for word, stays; one that differs supersedes the one of its key. Either has the group that is given. Their texts must be there. */
  putRecords(records: readonly KeptRecord[]): Promise<void>
  supersede(recordKeys: readonly string[]): Promise<void>
  regroup(changes: readonly { readonly record: string; readonly group: string }[]): Promise<void>
  /** Writes new versions of those that differ from what is kept; `ended` entries cease, their ids going on to name `into` (null: nothing is left of them). */
  putEntries(
    entries: readonly Entry[],
    ended: readonly { readonly id: string; readonly into: string | null }[],
  ): Promise<void>
  /** Makes these the acts and figures that hold for documents; what held for them before and is not among these ends. */
  putFurther(documents: readonly string[], records: readonly FurtherRecord[]): Promise<void>
  /** Adds those that are not there yet, and gives them; none is ever changed or removed. */
  putDecisions(decisions: readonly Decision[]): Promise<readonly Decision[]>
}

/** Where a ledger is kept. SQLite and PostgreSQL are twins: one contract, tested on both. */
export interface Store extends LedgerReader {
  /** The file, or the address without its password. */
  readonly where: string
  /** Another one after anything in the ledger was written, by whichever program. */
  mark(): Promise<string>
  /** Everything in it as it stands at one moment: `restoreStore` makes the same ledger of it, in either database. */
  dump(): Dump
  /** Copies all of it, as it stands at one moment, into a new file that is a ledger too. Faults: ledger/exists, output/unwritable. */
  backup(file: string): Promise<void>
  /** One change at a time: a second writer waits, and says so where it waits in vain. `at` is the instant of the change. */
  write<T>(at: string, change: (ledger: LedgerWriter) => Promise<T>): Promise<T>
  close(): Promise<void>
}
