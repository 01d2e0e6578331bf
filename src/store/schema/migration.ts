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

/** A step from the version before to this one. A ledger once written is only ever carried forward. */
export interface Migration {
  readonly version: number
  run(db: Kysely<never>, flavour: Flavour): Promise<void>
}
