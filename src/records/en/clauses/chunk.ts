import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal } from '../../../model/clause.ts'
import type { VerbGroup } from './verb-groups.ts'

/** A sentence as a row of phrases. */
export type Chunk =
  | { readonly kind: 'nominal'; readonly nominal: Nominal; readonly from: number; readonly to: number }
  | { readonly kind: 'verb'; readonly group: VerbGroup; readonly from: number; readonly to: number }
  | { readonly kind: 'date'; readonly date: DateMention; readonly from: number; readonly to: number }
  | {
      readonly kind:
        | 'preposition'
        | 'conjunction'
        | 'subordinator'
        | 'relative'
        | 'comma'
        | 'stop'
        | 'quote'
        | 'neither'
        | 'other'
      readonly word: string
      readonly from: number
      readonly to: number
    }

/** What the chunks read so far say about the next: the opening phrase goes on until its first comma. */
export interface Before {
  last: Chunk | null
  opening: boolean
  /** Only dates and opening phrases so far: after a comma another may open. */
  free: boolean
  verbs: number
  /** An -ed form is the only verb so far, behind a noun phrase: "Teams [led] by A and B". */
  reduced: boolean
  /** A relative clause that a comma opened goes on. */
  relative: boolean
}
