import { describe, expect, it } from 'vitest'
import { TOPICS } from '../../model/code-lists.ts'
import { modeSchema } from '../../model/contact.ts'
import { settlePlaces } from './settle-places.ts'
import { settleDay, settleInstant, settleWords, someOf } from './settle-words.ts'

describe('settleWords', () => {
  it.each([
    [
      ['Ukraine War', 'nato'],
      ['ukraine_war', 'nato'],
    ],
    [
      ['gaza,syria', 'iran-nuclear'],
      ['gaza', 'syria', 'iran_nuclear'],
    ],
    [[' , gaza '], ['gaza']],
  ])('%j', (said, words) => {
    expect(settleWords(said, '--topic', TOPICS)).toEqual(words)
  })

  it('names what there is instead', () => {
    expect(() => settleWords(['phone'], '--mode', modeSchema.options)).toThrow(
      '--mode phone: no such word. It is one of call',
    )
    expect(() => settleWords(['iran'], '--topic', TOPICS)).toThrow('no such word. It is one of iran_nuclear, iran_war')
    expect(() => settleWords(['calls'], '--mode', modeSchema.options)).toThrow('did you mean call?')
  })
})

describe('settleDay', () => {
  it.each([
    ['2025-06-03', '2025-06-03', '2025-06-03'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-06-03/2025-06-09', '2025-06-03', '2025-06-09'],
  ])('%s', (said, first, last) => {
    expect([settleDay(said, '--since'), settleDay(said, '--until')]).toEqual([first, last])
  })

  it.each(['', 'Tuesday', '2025-02-30', '../2025', '20250603'])('%s is none', (said) => {
    expect(() => settleDay(said, '--since')).toThrow(/no day, month or year/)
  })
})

describe('settleInstant', () => {
  it.each([
    ['2025-06-03', '2025-06-03T23:59:59.999Z'],
    ['2025-06', '2025-06-30T23:59:59.999Z'],
    ['2025-06-03T12:00:00+02:00', '2025-06-03T10:00:00.000Z'],
  ])('%s', (said, instant) => expect(settleInstant(said)).toBe(instant))

  it.each(['', 'now', '2025-02-30', '2025-06-03T99:00:00Z'])('%s is none', (said) => {
    expect(() => settleInstant(said)).toThrow(/no day or instant/)
  })
})

describe('settlePlaces', () => {
  it.each([
    ['Kyiv', ['kyiv', 'kiev']],
    ['Kiev', ['kyiv', 'kiev']],
    ['Türkiye', ['TUR']],
    ['tur', ['TUR']],
    ['the White House', ['white house']],
    ['Nowhere Hall', ['nowhere hall']],
  ])('%s', (said, places) => expect(settlePlaces([said])).toEqual(expect.arrayContaining(places)))
})

describe('someOf', () => {
  it('names a dozen and counts the rest', () => {
    const words = Array.from({ length: 14 }, (_, nth) => `w${nth}`)
    expect(someOf(words)).toMatch(/^w0, .*, w11 and 2 more$/)
    expect(someOf(words.slice(0, 2))).toBe('w0, w1')
  })
})
