import { expect, it } from 'vitest'
import { sentenceWith } from './sentences.ts'

const SENTENCES = [
  { from: 0, to: 3, block: 0 },
  { from: 5, to: 9, block: 1 },
]

it.each([
  [0, 0],
  [2, 0],
  [3, -1],
  [5, 1],
  [8, 1],
  [9, -1],
])('token %i is in sentence %i', (token, sentence) => expect(sentenceWith(SENTENCES, token)).toBe(sentence))
