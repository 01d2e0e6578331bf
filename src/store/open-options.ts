import type { Dump } from './dumping/dump.ts'

/** How a ledger is to be opened. */
export interface OpenOptions {
  /** Whether to make it where there is none. */
  readonly create: boolean
  /** How many seconds a change waits for another writer. */
  readonly wait: number
  /** Whether entries are to be counted in memory: for whoever asks again and again. */
  readonly counting?: boolean | undefined
  /** Told where a ledger of an older version was carried forward. */
  readonly onMigrated?: ((from: number, to: number) => void) | undefined
  /** What a new ledger is filled with as it is made; where there is one already, it is refused. */
  readonly dump?: Dump | undefined
}
