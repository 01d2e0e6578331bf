import { expect, it } from 'vitest'
import { wordFact, wordOf } from './words.ts'

it('is one object for all tokens written alike', () => {
  expect(wordOf('Ankara')).toBe(wordOf('Ankara'))
  expect(wordOf('ANKARA')).toMatchObject({ text: 'ANKARA', norm: 'ankara', letters: 'upper' })
})

it('is asked once for each fact', () => {
  const asked: string[] = []
  const length = wordFact((norm) => {
    asked.push(norm)
    return norm.length
  })
  const isShort = wordFact((norm) => (norm.length < 4 ? true : null))
  expect([wordOf('Doha'), wordOf('Doha'), wordOf('in')].map(length)).toEqual([4, 4, 2])
  expect([wordOf('Doha'), wordOf('in')].map(isShort)).toEqual([null, true])
  expect(asked).toEqual(['doha', 'in'])
})
