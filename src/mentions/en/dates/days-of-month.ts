import type { Token } from '../../../model/token.ts'
import type { Which } from '../../dates/said.ts'
import { FUNCTION_WORDS, POINTERS } from '../words/closed.ts'
import { PAST, verbBitsOf } from '../words/verbs.ts'
import { endsClause } from './distances.ts'
import { dayAt, type Finder, word } from './read.ts'
import { WHICH } from './words.ts'

/** Days of a month that is not named: on the 13th, on the 3rd of this month. */
export const daysOfMonth: Finder = (tokens, at, floor, limit) => {
  const day = dayAt(tokens, at, limit)
  if (day === null || !/[a-z]$/.test(tokens[at]!.norm) || at <= floor || tokens[at - 1]!.norm !== 'the') return null
  const behind = ofMonth(tokens, at + 1, limit)
  const on = at - 2 >= floor && /^(on|until|till|since|by)$/.test(tokens[at - 2]!.norm)
  if (!behind && !(on && standsAlone(tokens, at + 1, limit))) return null
  const said = { kind: 'day-of-month', day, which: behind?.which ?? null } as const
  return { from: at - 1, to: behind?.to ?? at + 1, said, rule: 'dates/day-of-month' }
}

/** "on the 10th he left", "on the 10th landed X", but not "on the 10th floor". */
export function standsAlone(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at]
  if (endsClause(tokens, at, limit) || !next) return true
  return (
    next.kind === 'word' &&
    next.norm !== 'of' &&
    (next.letters === 'capital' ||
      POINTERS.has(next.norm) ||
      FUNCTION_WORDS.has(next.norm) ||
      (verbBitsOf(next.word) & PAST) !== 0)
  )
}

function ofMonth(tokens: readonly Token[], at: number, limit: number): { which: Which; to: number } | null {
  if (word(tokens, at, limit) !== 'of') return null
  const qualifier = word(tokens, at + 1, limit) === 'the' ? at + 2 : at + 1
  const which = word(tokens, qualifier, limit) === 'month' ? 'that' : WHICH.get(word(tokens, qualifier, limit))
  const month = which && word(tokens, qualifier, limit) === 'month' ? qualifier : qualifier + 1
  return which && word(tokens, month, limit) === 'month' ? { which, to: month + 1 } : null
}
