import type { Told, ToldAct, ToldFigure } from '../../model/decision.ts'

/** A contact, an act or a figure as it is told. */
export type Matter =
  | { readonly kind: 'contact'; readonly told: Told }
  | { readonly kind: 'act'; readonly told: ToldAct }
  | { readonly kind: 'figure'; readonly told: ToldFigure }

/** One thing that people have judged, and how the coder of today stands to it. */
export interface Check {
  readonly document: string
  readonly what: Matter
  /** In words: `date 2025-06-05`. */
  readonly judged: string
  /** What the coder has in its place; null where it has what was judged right. */
  readonly instead: string | null
  /** Whether it was right when it was judged, or is in the ledger. */
  readonly was: boolean
}

/** What somebody has judged of one thing, and what the coder makes of it now and made of it in the ledger. */
export interface Judgement {
  readonly document: string
  readonly what: Matter
  readonly verdict: 'accept' | 'reject' | 'unsure' | null
  /** The fields that are to be as they were judged: of what was accepted all, else those that were corrected. */
  readonly fields: readonly string[]
  readonly edited: object
  /** Where it differs from what was judged; null where it is not told at all. */
  readonly now: Differing | null
  readonly before: Differing | null
}

interface Differing {
  readonly fields: readonly string[]
  /** A field as it is told, in words. */
  readonly words: (field: string) => string
}

/** What a judgement holds the coder to. `words`: a field as it was judged. */
export function checksOn(judgement: Judgement, words: (field: string) => string): Check[] {
  const { document, what, verdict, fields, edited, now, before } = judgement
  const about = { document, what }
  if (verdict === 'reject')
    return [{ ...about, judged: `no ${what.kind}`, instead: now && 'told of', was: before === null }]
  if (verdict === 'unsure' || fields.length === 0) return []
  if (now === null) return [{ ...about, judged: 'told of', instead: 'not told of', was: true }]
  return fields.map((field) => ({
    ...about,
    judged: `${field} ${words(field)}`,
    instead: now.fields.includes(field) ? now.words(field) : null,
    was: !(field in edited) || (before !== null && !before.fields.includes(field)),
  }))
}
