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
  /** The place of the dateline: what "here" means. */
  readonly filedFrom?: { readonly name: string; readonly state: string | null } | null
  /** The day printed over the text itself, as over a readout; null where it was only given or inferred. */
  readonly printedDay?: string | null
}

/** All folded words of a text, and where in it each token begins and ends. */
interface Joined {
  readonly words: string
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const known = new WeakMap<readonly Token[], Joined>()

/** Folded words of tokens [from, to), for patterns; the text is joined once and stretches are cut out of it. */
export function wordsOf({ tokens }: Pick<ContactPage, 'tokens'>, from: number, to: number): string {
  if (from >= to) return ''
  let joined = known.get(tokens)
  if (!joined) {
    joined = join(tokens)
    known.set(tokens, joined)
  }
  return joined.words.slice(joined.starts[from], joined.ends[to - 1])
}

function join(tokens: readonly Token[]): Joined {
  const [starts, ends] = [new Uint32Array(tokens.length), new Uint32Array(tokens.length)]
  let words = ''
  for (let at = 0; at < tokens.length; at++) {
    const { norm, spaced } = tokens[at]!
    if (spaced) words += ' '
    starts[at] = words.length
    words += norm
    ends[at] = words.length
  }
  return { words, starts, ends }
}

/** Whether the folded words of a sentence hold a pattern; each sentence is searched once. */
export function saidIn(
  pattern: RegExp,
): (page: Pick<ContactPage, 'tokens' | 'sentences'>, sentence: number) => boolean {
  const asked = new WeakMap<readonly Sentence[], Uint8Array>()
  return (page, sentence) => {
    let answers = asked.get(page.sentences)
    if (!answers) {
      answers = new Uint8Array(page.sentences.length)
      asked.set(page.sentences, answers)
    }
    if (!answers[sentence]) {
      const { from, to } = page.sentences[sentence]!
      answers[sentence] = pattern.test(wordsOf(page, from, to)) ? SAID : UNSAID
    }
    return answers[sentence] === SAID
  }
}

const SAID = 1
const UNSAID = 2
