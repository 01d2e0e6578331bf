import type { PairCase } from './pair-notation.ts'
import { MANY, PLACES, ROUNDS } from './pairs-at-table.cases.ts'
import { CALLS, TIMES } from './pairs-in-time.cases.ts'
import { PLANS, VISITS_AND_MESSAGES } from './pairs-of-plans.cases.ts'

/** Every pair of records with the answer of a careful reader. */
export const PAIR_CASES: readonly PairCase[] = [
  ...CALLS,
  ...TIMES,
  ...PLACES,
  ...ROUNDS,
  ...MANY,
  ...PLANS,
  ...VISITS_AND_MESSAGES,
]
