import { describe, expect, it } from 'vitest'
import { tokenise } from '../tokens.ts'
import { findMentions } from './find-mentions.ts'
import { findTerms } from './lexicon.ts'
import { tagTokens } from './tags.ts'

/** The words of a sentence that are taken for verbs and auxiliaries. */
function verbsOf(text: string): string[] {
  const tokens = tokenise(text, 0, text.length)
  const sentence = { from: 0, to: tokens.length, block: 0 }
  const mentionAt = findMentions(
    tokens,
    [sentence],
    findTerms(tokens),
    () => false,
    () => false,
  )
  const tags = tagTokens(tokens, [sentence], mentionAt, () => false)
  return tokens.filter((_, at) => /^(verb|be|have|do|modal|to)$/.test(tags[at]!)).map((token) => token.norm)
}

const sentences: [text: string, ...verbs: string[]][] = [
  ['The talks focus on Syria.', 'focus'],
  ['The ministry plans to host talks.', 'plans', 'to', 'host'],
  ['They discussed possible steps to reduce tensions.', 'discussed', 'to', 'reduce'],
  ['Officials did not disclose further details.', 'did', 'disclose'],
  ['They want a just and lasting peace.', 'want'],
  ['A follow-up summit was held in Cairo.', 'was', 'held'],
  ['The visiting minister praised ongoing efforts.', 'praised'],
  ['NATO aid to Kyiv will continue.', 'will', 'continue'],
  ['The visit coincided with the summit.', 'coincided'],
  ['The envoy has since launched talks.', 'has', 'launched'],
  ['He would like to see results.', 'would', 'like', 'to', 'see'],
  ['They came face to face in Doha.', 'came'],
  ['He was hosted to lunch in Lisbon.', 'was', 'hosted'],
  ['More than 300 officials attended.', 'attended'],
  ['According to the ministry, talks resumed.', 'resumed'],
  ['They cancelled the planned call.', 'cancelled'],
  ['Türkiye co-hosted the summit.', 'hosted'],
  ['Talks on embassy staffing in Istanbul ended.', 'ended'],
  ['Officials speaking in Doha said so.', 'speaking', 'said'],
]

describe('verbs among other words', () => {
  it.each(sentences.map(([text, ...verbs]) => ({ text, verbs })))('$text', ({ text, verbs }) => {
    expect(verbsOf(text)).toEqual(verbs)
  })
})
