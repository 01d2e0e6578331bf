import type { Act, ActMode, ActType } from '../model/act.ts'
import { ACT_CODES, CONTACT_SCORES } from './act-codes.generated.ts'

/** What an act is in CAMEO, with its score on the Goldstein scale and its quad code in PLOVER (data/acts.yaml). */
export interface ActCode {
  readonly type: ActType
  readonly mode: ActMode | null
  /** Beginnings of the words that name the act, of which it needs one; empty for all. */
  readonly words: readonly string[]
  readonly cameo: string
  readonly name: string
  readonly goldstein: number
  readonly quad: 1 | 2 | 3 | 4
  readonly source: string
}

const CODES: readonly ActCode[] = ACT_CODES

/** The code of an act by its type, its mode and the words that name it: [REJECT, "vetoed" → 129 Veto, −5]. */
export function actCode({ type, mode }: Pick<Act, 'type' | 'mode'>, words: string): ActCode {
  const said = words.toLowerCase().split(/[^\p{L}]+/u)
  const fits = (row: ActCode) =>
    row.type === type &&
    (row.mode === null || row.mode === mode) &&
    (row.words.length === 0 || row.words.some((begin) => said.some((word) => word.startsWith(begin))))
  // The table has a row for every type, whatever its mode and words.
  return CODES.find(fits)!
}

/** The score of a code of contacts on the Goldstein scale. */
export function contactScore(cameo: string): number {
  return CONTACT_SCORES.get(cameo) ?? 0
}
