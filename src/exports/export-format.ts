import type { Entry } from '../model/entry.ts'
import type { EntryOrder } from '../model/entry-filter.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'

/** An entry as it goes out: with its records, in the order of `entry.records`, and the instant of its last change (ISO 8601). */
export interface OutgoingEntry {
  readonly entry: Entry
  readonly records: readonly LedgerRecord[]
  readonly changed: string
}

/** A piece of writing under way: what each entry adds to it, and its end. Joined, the texts are the whole file. */
export interface Writing {
  readonly add: (outgoing: OutgoingEntry) => string
  readonly end: () => string
  /** How many entries the format has no place for: [a calendar: those without a day]. */
  readonly leftOut: () => number
}

/** What stands at the ends of the lines of a network. */
export type Nodes = 'people' | 'states'

/** A way to write entries. Pure: the same entries give the same bytes. */
export interface ExportFormat {
  readonly name: string
  /** In words, for help and messages. */
  readonly about: string
  /** Why it may leave entries out, in words that follow a number: ["without a day"]. */
  readonly leavesOut?: string
  /** What is written where nothing else is asked for. */
  readonly order: EntryOrder
  readonly most: number | null
  readonly begin: (nodes: Nodes) => Writing
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
