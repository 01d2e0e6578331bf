/** Letter case of a word as it stands: lower, Capitalised, ALL CAPS, miXed; `none` for numbers and marks. */
export type LetterCase = 'lower' | 'capital' | 'upper' | 'mixed' | 'none'

/** A word, number or mark of the text; offsets in UTF-16 units of the document. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As it stands. */
  readonly text: string
  /** Lower case, diacritics folded, curly quotes made straight: the form in which tables are searched. */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark' | 'possessive'
  readonly letters: LetterCase
  /** Whether white space precedes it. */
  readonly spaced: boolean
}

/** Tokens [from, to) of one sentence, in the block whose index is given. */
export interface Sentence {
  readonly from: number
  readonly to: number
  readonly block: number
}
