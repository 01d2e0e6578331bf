import { expect, it } from 'vitest'
import { homeState } from './home-state.ts'

/** [place of the dateline, source, home]. */
const HOMES: readonly (readonly [string | null, string | null, string | null])[] = [
  ['Valletta', null, 'MLT'],
  ['Tunis, Tunisia', 'Ministry of Foreign Affairs of Malta', 'MLT'],
  ['Tunis, Tunisia', 'Permanent Delegation to the United Nations', 'TUN'],
  [null, 'Ministry of Foreign Affairs of the Republic of Nauru', 'NRU'],
  [null, 'Embassy of Norway in Malta', 'NOR'],
  [null, 'Times of India', null],
  [null, 'Office of the Spokesperson', null],
  [null, null, null],
]

it.each(HOMES)('dateline %s, source %s: %s', (name, source, home) => {
  const datelinePlace = name === null ? null : { start: 0, end: name.length, name }
  expect(homeState({ datelinePlace, source })).toBe(home)
})
