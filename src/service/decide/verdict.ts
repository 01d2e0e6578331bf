import type { Told } from '../../model/decision.ts'

/** Who decides, and why. */
export interface Deciding {
  readonly who: string
  readonly why: string | null
}

/** A decision in the words of whoever makes it: ids of entries, keys of reports, names of sources. */
export type Verdict =
  | { readonly kind: 'accept' | 'reject' | 'unsure'; readonly id: string }
  | { readonly kind: 'edit'; readonly id: string; readonly changes: readonly string[] }
  | { readonly kind: 'edit'; readonly id: string; readonly change: Partial<Told> }
  | { readonly kind: 'merge' | 'apart'; readonly id: string; readonly other: string }
  | { readonly kind: 'split'; readonly id: string; readonly reports: readonly string[] }
  | { readonly kind: 'grade'; readonly what: string; readonly grade: string }
  | { readonly kind: 'undo'; readonly id: string }
