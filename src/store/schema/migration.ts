import type { Kysely } from 'kysely'

/** In what the two databases write their tables differently. */
export interface Flavour {
  readonly types: Readonly<Record<'text' | 'number' | 'bytes', string>>
  /** Added to tables of which a row is little more than its key. */
  readonly narrow: string
  /** The function that joins texts. */
  readonly joined: string
  /** What makes the full-text index. */
  readonly wordIndex: readonly string[]
}

/** The columns of a table (`text`, `number` or `bytes`, with `?` where there may be none) and those that are its key. */
export interface TableShape {
  readonly columns: Readonly<Record<string, string>>
  readonly key: readonly string[]
}

/** A step from the version before to this one. A ledger once written is only ever carried forward. */
export interface Migration {
  readonly version: number
  /** Every table as it is from this version on: what a dump of it holds. */
  readonly tables: Readonly<Record<string, TableShape>>
  run(db: Kysely<never>, flavour: Flavour): Promise<void>
}
