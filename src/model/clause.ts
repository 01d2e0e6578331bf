import type { Mention } from './mention.ts'

/** Parties named together, a contact noun with what belongs to it, or any other noun phrase. Tokens [from, to). */
export interface Nominal {
  readonly from: number
  readonly to: number
  readonly kind: 'parties' | 'contact' | 'thing'
  /** For parties: those named, in their order. For a contact noun: those named before it [Trump's meeting, Russia-Ukraine talks]. */
  readonly mentions: readonly Mention[]
  /** Folded words of a contact noun or thing, its modifiers included. */
  readonly words: string
  /** Index of the head noun. */
  readonly head: number
  /** What follows a contact noun with a preposition: with X, between X and Y, in Doha. */
  readonly args: Argument[]
  /** Reduced clauses after it: talks [hosted by Oman]. */
  readonly reduced: Predicate[]
}

/** A noun phrase with the preposition that ties it to its verb or noun; `object` where it has none. */
export interface Argument {
  readonly relation: string
  readonly nominal: Nominal
}

/** How a clause hangs on another. */
export type Link = 'main' | 'relative' | 'that' | 'infinitive' | 'participle' | 'gerund' | 'reduced' | 'subordinate'

/** A verb group with its subject and what belongs to it. Tokens [from, to) are those of the group. */
export interface Predicate {
  readonly from: number
  readonly to: number
  readonly lemma: string
  /** A particle that belongs to the verb: call [off], sit [down]. */
  readonly particle: string | null
  /** Verbs that govern the last one, outermost first: was due to, refused to, hopes to. */
  readonly chain: readonly string[]
  readonly tense: 'past' | 'present' | 'future'
  readonly modal: string | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
  readonly link: Link
  /** The conjunction or preposition that opens its clause: after, before, when, if, with. */
  readonly opener: string | null
  readonly parent: Predicate | null
  readonly subject: Nominal | null
  readonly args: Argument[]
  /** Where the clause begins and ends, in tokens; dates and places between belong to it. */
  readonly span: { from: number; to: number }
  /** Places and dates with which it goes on behind what is put in between: "met X, who is ill, [in Paris on Monday]". */
  readonly resumed: { readonly from: number; readonly to: number } | null
  readonly sentence: number
  readonly quoted: boolean
  /** The predicate whose verb is understood here: "met A on Monday and [B on Tuesday]". */
  readonly gapOf: Predicate | null
}
