import type { Entry } from '../model/entry.ts'
import type { EntryOrder } from '../model/entry-filter.ts'
import type { ActRecord } from '../model/further-record.ts'
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

/** An act as it goes out, with the texts of its document by hash. */
export interface OutgoingAct {
  readonly record: ActRecord
  readonly texts: ReadonlyMap<string, TextVersion>
}

/** A piece of writing under way: what each entry adds to it, and its end. Joined, the pieces are the whole file. */
export interface Writing<Piece extends string | Uint8Array = string> {
  readonly add: (outgoing: OutgoingEntry) => Piece
  /** What an act adds, after all entries; only of formats that have a place for acts. */
  readonly addAct?: (outgoing: OutgoingAct) => Piece
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
  /** Whether it has a place for acts. */
  readonly takesActs?: boolean
  readonly begin: (nodes: Nodes) => Writing<Piece>
}

/** The same with a stretch of text for each act behind the entries; null for what the format has no place for. */
export function withActs(begin: () => Writing, write: (outgoing: OutgoingAct) => string | null): () => Writing {
  return () => {
    const writing = begin()
    let leftOut = 0
    const addAct = (outgoing: OutgoingAct) => {
      const text = write(outgoing)
      if (text === null) leftOut += 1
      return text ?? ''
    }
    return { ...writing, addAct, leftOut: () => writing.leftOut() + leftOut }
  }
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
