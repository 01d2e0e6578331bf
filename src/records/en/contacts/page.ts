import type { Block } from '../../../model/document.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Layers } from '../clauses/layers.ts'
import type { ClauseReading } from '../clauses/read-clauses.ts'

/** All that the finding of contacts reads of a document. */
export interface ContactPage extends Layers {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly blocks: readonly Block[]
  readonly readings: readonly ClauseReading[]
  /** EDTF: a day, or what is known of it. */
  readonly published: string | null
  /** The day printed over the text itself, as over a readout; null where it was only given or inferred. */
  readonly printedDay?: string | null
}

/** Folded words of tokens [from, to), for patterns. */
export function wordsOf(page: Pick<ContactPage, 'tokens'>, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) {
    const token = page.tokens[at]!
    words += (at > from && token.spaced ? ' ' : '') + token.norm
  }
  return words
}
