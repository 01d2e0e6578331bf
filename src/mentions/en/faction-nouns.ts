import { oneOf } from '../../model/one-of.ts'
import { wordFact } from '../words.ts'
import { type Page, roleAt } from './heads/head.ts'

// People under arms, and what they form: with a name in front, or alone, they are a party without a state.
const FIGHTERS = oneOf(
  'rebels|insurgents|guerrillas|separatists|militants|paramilitaries|jihadists|islamists|mujahideen|militia|militias|fighters|secessionists',
)
const ARMED = oneOf('rebel|guerrilla|separatist|insurgent|militant|militia|paramilitary|jihadist|secessionist|armed')
const FORMED = oneOf(
  'group|groups|movement|movements|faction|factions|forces|army|coalition|alliance|front|organisation|organization|side|delegation|delegations|team|negotiators|delegates|envoys|representatives|leadership|leaders|commanders|administration|authorities',
)
export const isFighters = wordFact((norm) => FIGHTERS.test(norm))
export const isArmed = wordFact((norm) => ARMED.test(norm))
export const isFormed = wordFact((norm) => FORMED.test(norm))

/** Past the nouns for people under arms: "rebels", "rebel group", "guerrilla negotiators". */
export function peopleEnd({ tokens }: Page, at: number, limit: number): number {
  if (at >= limit) return at
  if (isFighters(tokens[at]!.word)) return at + 1
  if (!isArmed(tokens[at]!.word) || at + 1 >= limit) return at
  return isFormed(tokens[at + 1]!.word) ? at + 2 : at
}

/** Past the noun behind the name of a group that the tables know: "M23 [rebels]", "Houthi [rebel group]". */
export function factionNounEnd(page: Page, at: number, limit: number): number {
  const end = peopleEnd(page, at, limit)
  return end > at && !roleAt(page, end) ? end : at
}
