import { expect, it } from 'vitest'
import { tokenise } from './tokens.ts'

/** [text, its tokens with strokes between them]. */
const TOKENS: readonly (readonly [string, string])[] = [
  ['Secretary Ma. Lourdes Cruz called.', 'Secretary|Ma.|Lourdes|Cruz|called|.'],
  ['She met President Ma. The two talked.', 'She|met|President|Ma|.|The|two|talked|.'],
  ['the U.S. envoy', 'the|U.S.|envoy'],
  ['They met in March. No. 10 agreed.', 'They|met|in|March|.|No.|10|agreed|.'],
]

it.each(TOKENS)('%s', (text, expected) => {
  expect(
    tokenise(text)
      .map((token) => token.text)
      .join('|'),
  ).toBe(expected)
})
