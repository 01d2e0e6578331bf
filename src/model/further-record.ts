import type { Act } from './act.ts'
import type { Edtf } from './edtf.ts'
import type { Figure } from './figure.ts'
import type { Mark } from './ledger-record.ts'

/** What people have decided of an act or a figure. */
export interface FurtherReview {
  /** Accepted as long as it is told as it was judged. */
  readonly verdict: 'accepted' | 'rejected' | 'unsure' | null
  /** Values put in the place of what the coder has. */
  readonly edits: readonly { readonly field: string; readonly coded: unknown; readonly decision: string }[]
  /** Ids of all decisions that hold and bear on it, the oldest first. */
  readonly decisions: readonly string[]
}

interface Further extends Mark {
  /** `a-` of an act, `f-` of a figure, and ten letters of a hash of where it stands. */
  readonly id: string
  /** Its place among those of its kind in the text, from 0. */
  readonly nth: number
  readonly document: string
  /** The text's publication date. */
  readonly published: Edtf | null
  /** Who published it, where known. */
  readonly source: string | null
  /** Register's ids and codes of states by which it is found: of those who act and are acted upon, or who claim a figure and whom it is of. */
  readonly people: readonly string[]
  readonly states: readonly string[]
  /** Only where somebody has decided something. */
  readonly review?: FurtherReview
}

/** What a text tells of beside contacts, as the ledger keeps it: with people's corrections in it. */
export interface ActRecord extends Further {
  readonly kind: 'act'
  readonly act: Act
}
export interface FigureRecord extends Further {
  readonly kind: 'figure'
  readonly figure: Figure
}
export type FurtherRecord = ActRecord | FigureRecord
export type FurtherKind = FurtherRecord['kind']

/** The act or the figure itself. */
export function toldOf(record: FurtherRecord): Act | Figure {
  return record.kind === 'act' ? record.act : record.figure
}
