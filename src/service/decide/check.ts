import type { Told } from '../../model/decision.ts'

/** One thing that people have judged, and how the coder of today stands to it. */
export interface Check {
  readonly document: string
  readonly what: Told
  /** In words: `date 2025-06-05`. */
  readonly judged: string
  /** What the coder has in its place; null where it has what was judged right. */
  readonly instead: string | null
  /** Whether it was right when it was judged, or is in the ledger. */
  readonly was: boolean
}
