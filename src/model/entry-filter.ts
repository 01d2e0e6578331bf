import type { Topic } from './codes.ts'
import type { Mode, Status } from './contact.ts'
import type { Level } from './level.ts'

/** A side that an entry must have: all that is given must fit one of its parties. */
export interface Side {
  /** A register's id: `hakan-fidan`. */
  readonly person?: string
  /** Folded words that all stand in the party's name. */
  readonly name?: readonly string[]
  readonly state?: string
}

/** How far people have come with an entry. */
export type ReviewState = 'accepted' | 'unsure' | 'open'

/** How entries may be ordered; by day, equals go by id; by number, as they came. */
export type EntryOrder = 'date' | '-date' | 'changed' | '-changed' | 'reports' | '-reports' | '-doubt'

/** What none of the entries may have: not one of these. */
export interface Without {
  readonly people?: readonly string[]
  readonly states?: readonly string[]
  /** Two states by code, in the order of the alphabet: FRA-RUS. */
  readonly pairs?: readonly string[]
  readonly topics?: readonly Topic[]
  readonly sources?: readonly string[]
  readonly modes?: readonly Mode[]
  readonly statuses?: readonly Status[]
  readonly levels?: readonly Level[]
  readonly places?: readonly string[]
  /** Of the first day. */
  readonly years?: readonly string[]
  readonly reviewed?: readonly ReviewState[]
}

/** Which entries are asked for: one model for the command line, the API and the page. All conditions must hold. */
export interface EntryFilter {
  /** Each must be matched by a party of its own. */
  readonly sides?: readonly Side[]
  readonly modes?: readonly Mode[]
  readonly statuses?: readonly Status[]
  readonly levels?: readonly Level[]
  /** Any of them. */
  readonly topics?: readonly Topic[]
  /** Any of them: a folded name that the place may be written by (kyiv, kiev), or the code of its state. */
  readonly places?: readonly string[]
  /** First and last day (inclusive): an entry fits whose date shares a day with them. */
  readonly since?: string
  readonly until?: string
  /** Words looked for in names, places, titles and quotes. */
  readonly text?: string
  /** Any of these publishers tells of it. */
  readonly sources?: readonly string[]
  /** Plans whose last day lies before this one and of which nothing was heard since. */
  readonly overdueOn?: string
  /** Only entries whose records disagree. */
  readonly disputed?: boolean
  /** Accepted in full, left open by somebody, or neither. */
  readonly reviewed?: readonly ReviewState[]
  /** Only those that a person had better look at, and that nobody has judged yet. */
  readonly inDoubt?: boolean
  readonly without?: Without
  /** Only these. */
  readonly ids?: readonly string[]
  /** What the ledger knew at this instant (ISO 8601). */
  readonly asOf?: string
}

/** One page of what was asked for. */
export interface Page {
  readonly order: EntryOrder
  readonly limit: number
  /** What the page before gave as `next`. */
  readonly after?: string
}
