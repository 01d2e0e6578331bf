/** Letter case of a word as it stands: lower, Capitalised, ALL CAPS, miXed; `none` for numbers and marks. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'

/** A word as texts write it, shared by all tokens that are written so; what tables hold of it is kept with it. */
export interface Word {
  /** As it stands. */
  readonly text: string
  /** Lower case, diacritics folded, curly quotes made straight: the form in which tables are searched. */
  readonly norm: string
  readonly letters: LetterCase
  /** By number of the fact, once it was asked for. */
  readonly facts: unknown[]
}

/** A word, number or mark of the text; offsets in UTF-16 units of the document. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: Word
  /** Those of its word. */
  readonly text: string
  readonly norm: string
  readonly letters: LetterCase
  readonly kind: 'word' | 'number' | 'mark' | 'possessive'
  /** Whether white space precedes it. */
  readonly spaced: boolean
}

/** Tokens [from, to) of one sentence, in the block whose index is given. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly block: number
}
