import type { Block } from '../../../model/document.ts'
import type { Sentence, Token } from '../../../model/token.ts'
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

const known = new WeakMap<readonly Token[], Map<number, string>>()

/** Folded words of tokens [from, to), for patterns; each stretch is joined once. */
export function wordsOf(page: Pick<ContactPage, 'tokens'>, from: number, to: number): string {
  let stretches = known.get(page.tokens)
  if (!stretches) {
    stretches = new Map()
    known.set(page.tokens, stretches)
  }
  const key = from * 4_194_304 + to
  const joined = stretches.get(key)
  if (joined !== undefined) return joined
  const words = join(page, from, to)
  stretches.set(key, words)
  return words
}

function join(page: Pick<ContactPage, 'tokens'>, from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) {
    const token = page.tokens[at]!
    words += (at > from && token.spaced ? ' ' : '') + token.norm
  }
  return words
}
