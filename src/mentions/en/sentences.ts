import type { Block } from '../../model/document.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'

const ENDS = new Set(['.', '!', '?', '...', '…'])
const CLOSERS = new Set(['"', "'", ')', ']'])
const NOT_STARTERS = /^\p{Ll}/u
// Words that seldom stand inside a name, so that "the U.S. He" is two sentences.
const STARTERS = new Set(
  'the he she they it in on at after before during his her their its this that these those both earlier later meanwhile but and however we i'.split(
    ' ',
  ),
)

// Readers of sentences look back and ahead in them: one that no full stop ends is cut, so that time stays in line with length.
const LONGEST = 500

/** Cuts each block's tokens into sentences; a block's end is always a sentence's end. No sentence is longer than 500 tokens and what closes it. */
export function cutSentences(tokens: readonly Token[], blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  let at = 0
  blocks.forEach((block, index) => {
    while (at < tokens.length && tokens[at]!.start < block.start) at++
    let from = at
    while (at < tokens.length && tokens[at]!.start < block.end) {
      at++
      const ended = endsAt(tokens, at, block.end)
      if (!ended && at - from < LONGEST) continue
      while (
        ended &&
        at < tokens.length &&
        tokens[at]!.end <= block.end &&
        CLOSERS.has(tokens[at]!.norm) &&
        !tokens[at]!.spaced
      )
        at++
      sentences.push({ from, to: at, block: index })
      from = at
    }
    if (from < at) sentences.push({ from, to: at, block: index })
  })
  return sentences
}

/** Whether a sentence ends before token `at`. */
function endsAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const last = tokens[at - 1]!
  const abbreviation = last.kind === 'word' && last.text.endsWith('.')
  if (!abbreviation && !(last.kind === 'mark' && ENDS.has(last.norm))) return false
  let next = at
  while (next < tokens.length && CLOSERS.has(tokens[next]!.norm) && !tokens[next]!.spaced) next++
  const follower = tokens[next]
  if (!follower || follower.start >= limit) return true
  if (!follower.spaced) return false
  if (abbreviation)
    return (
      (last.letters === 'upper' || isOneOf(last.text, 'a.m.', 'p.m.')) &&
      follower.letters === 'capital' &&
      STARTERS.has(follower.norm)
    )
  return !NOT_STARTERS.test(follower.text)
}

/** The index of the sentence that holds a token; -1 where none does. */
export function sentenceWith(sentences: readonly Sentence[], token: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.to <= token) low = middle + 1
    else high = middle
  }
  const sentence = sentences[low]
  return sentence && sentence.from <= token ? low : -1
}
