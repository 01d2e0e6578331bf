import type { Entry } from '../model/entry.ts'
import type { EntryOrder } from '../model/entry-filter.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import type { TextVersion } from '../model/text-version.ts'

/**
 * An entry as it goes out: with its records, in the order of `entry.records`, and the instant of its last change (ISO 8601);
 * with the texts of its records, by their hash, where the format asks for them.
 */
export interface OutgoingEntry {
  readonly entry: Entry
  readonly records: readonly LedgerRecord[]
  readonly changed: string
  readonly texts?: ReadonlyMap<string, TextVersion>
}

/** A piece of writing under way: what each entry adds to it, and its end. Joined, the pieces are the whole file. */
export interface Writing<Piece extends string | Uint8Array = string> {
  readonly add: (outgoing: OutgoingEntry) => Piece
  readonly end: () => Piece
  /** How many entries the format has no place for: [a calendar: those without a day]. */
  readonly leftOut: () => number
}

/** What stands at the ends of the lines of a network. */
export type Nodes = 'people' | 'states'

/** A way to write entries. Pure: the same entries give the same bytes. */
export interface ExportFormat<Piece extends string | Uint8Array = string> {
  readonly name: string
  /** In words, for help and messages. */
  readonly about: string
  /** Why it may leave entries out, in words that follow a number: ["without a day"]. */
  readonly leavesOut?: string
  /** What is written where nothing else is asked for. */
  readonly order: EntryOrder
  readonly most: number | null
  /** Whether it needs the texts of the records. */
  readonly wantsTexts?: boolean
  readonly begin: (nodes: Nodes) => Writing<Piece>
}

/** Writes a stretch of text for each entry, parted by `between`; nothing depends on what other entries say. */
export function oneByOne(
  before: string,
  write: (outgoing: OutgoingEntry) => string | null,
  { between = '', after = '' } = {},
): () => Writing {
  return () => {
    const state = { begun: false, written: 0, leftOut: 0 }
    const opening = () => {
      const text = state.begun ? '' : before
      state.begun = true
      return text
    }
    const add = (outgoing: OutgoingEntry) => {
      const text = write(outgoing)
      if (text === null) state.leftOut += 1
      else state.written += 1
      return text === null ? opening() : `${opening()}${state.written > 1 ? between : ''}${text}`
    }
    return { add, end: () => opening() + after, leftOut: () => state.leftOut }
  }
}
