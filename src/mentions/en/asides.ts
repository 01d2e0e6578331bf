import { oneOf } from '../../model/one-of.ts'
import type { Sentence } from '../../model/token.ts'
import type { Tag, TagPage } from './tag.ts'
import * as closed from './words/closed.ts'
import { BASE, ING, PARTICIPLE, verbBitsOf } from './words/verbs.ts'

const LONGEST = 6

// Before a verb in -ing only a time stands apart: "are in talks aiming at" are in talks.
const AT_THE_TIME = oneOf(
  'this|the|that|these|very|same|hour|hours|minute|minutes|moment|time|times|present|meantime|meanwhile|now|morning|afternoon|evening|day|days|week|writing|of|as',
)

/** Where the verb stands after an auxiliary and a phrase put in between: "will [on Friday] meet", "has [in the meantime] spoken", "is [at this hour] meeting"; null where none does. */
export function afterAside(page: TagPage, auxiliary: Tag, from: number, sentence: Sentence): number | null {
  const { tokens } = page
  const forms = auxiliary === 'modal' ? BASE : auxiliary === 'have' ? PARTICIPLE : auxiliary === 'be' ? ING : 0
  const comma = tokens[from]?.norm === ','
  const start = comma ? from + 1 : from
  if (!forms || start >= sentence.to || !closed.PREPOSITIONS.has(tokens[start]!.norm)) return null
  for (let at = start + 1; at < Math.min(sentence.to, start + LONGEST); at++) {
    if (comma && tokens[at]!.norm === ',') return isVerbThere(page, at + 1, forms, sentence) ? at + 1 : null
    if (!comma && isVerbThere(page, at, forms, sentence) && !isVerbThere(page, at + 1, forms, sentence)) return at
    if (!canStandBetween(page, at) || (forms === ING && !AT_THE_TIME.test(tokens[at]!.norm))) return null
  }
  return null
}

function isVerbThere({ tokens, mentionAt }: TagPage, at: number, forms: number, sentence: Sentence): boolean {
  const token = at < sentence.to ? tokens[at]! : null
  if (!token || mentionAt[at] || token.letters !== 'lower') return false
  const before = tokens[at - 1]!.norm
  if (closed.POINTERS.has(before) || closed.PREPOSITIONS.has(before)) return false
  const be = forms === BASE ? token.norm === 'be' : forms === PARTICIPLE && token.norm === 'been'
  return be || (verbBitsOf(token.word) & forms) !== 0
}

function canStandBetween({ tokens, mentionAt }: TagPage, at: number): boolean {
  const { kind, norm } = tokens[at]!
  if (mentionAt[at]) return false
  if (kind === 'mark') return norm === '-' || norm === '.'
  return !closed.AUXILIARIES.has(norm) && !closed.SUBORDINATORS.has(norm) && !closed.RELATIVES.has(norm)
}
