import { isOneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import type { MonthDay } from '../../dates/said.ts'
import { trieOf } from '../../table-trie.ts'
import { type Finder, isCapital, yearTail } from './read.ts'

/** Holidays that fall on the same day of every year, wherever they are kept. */
const HOLIDAYS: readonly (readonly [words: string, month: number, day: number])[] = [
  ["New Year's Day", 1, 1],
  ["New Year's Eve", 12, 31],
  ['Christmas Day', 12, 25],
  ['Christmas Eve', 12, 24],
  ['Christmas', 12, 25],
  ['Boxing Day', 12, 26],
  ['Orthodox Christmas', 1, 7],
  ["Valentine's Day", 2, 14],
  ['May Day', 5, 1],
  ['Bastille Day', 7, 14],
  ['Armistice Day', 11, 11],
]
const TRIE = trieOf<MonthDay>(HOLIDAYS.map(([words, month, day]) => [words, { month, day }] as const))

/** Holidays with a day of their own: New Year's Eve, Christmas Day. */
export const holidays: Finder = (tokens, at, _floor, limit) => {
  if (!isCapital(tokens, at, limit)) return null
  const term = TRIE.longestAt(tokens, at, limit)
  if (!term) return null
  const bare = term.to - term.from === 1
  if (bare && !isOneOf(normBefore(tokens, at), 'on', 'at')) return null
  const year = yearTail(tokens, term.to, limit)
  const said = { kind: 'day', ...term.values[0]!, year: year.value, weekday: null, which: null } as const
  return { from: at, to: year.to, said, rule: 'dates/holiday' }
}

function normBefore(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.norm ?? ''
}
