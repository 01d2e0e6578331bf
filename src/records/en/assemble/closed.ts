import { wordsOf } from '../contacts/page.ts'
import type { Assembly, Reading, TokenSpan } from './reading.ts'

// Doors, press and statements: what kept the contact from the public, in folded words as tokens stand.
const CLOSED =
  /\b(behind closed doors|closed[- ]door|closed to (the )?(press|media|public|journalists|reporters)|(without|no) (the )?(press|media|journalists|reporters|cameras)( present| in attendance)?\b|without (a|any) (joint )?(statement|press conference)|no (joint )?(statement|communique|readout|press conference)( was| were)? (issued|released|made|given|held|published)|(made|issued|gave|released) no (public |joint )?(statement|comment)s?|did not (make|issue|give|release) (a|any) (joint )?statements?|secret (meetings?|talks|negotiations|visit|call|session)|(met|held|meeting|talks) in secret|secretly (met|held|hosted|received))\b/

/** Whether a contact is said to have been behind closed doors or without a statement. */
export function readClosed({ page, record, topics }: Assembly): Reading<true> | null {
  const own = new Set(record.mentions.map(({ sentence }) => sentence))
  for (const stretch of topics.stretches) {
    if (!hasCue(page.tokens, stretch)) continue
    const told = own.has(stretch.sentence) ? stretch : null
    const words = wordsOf(page, stretch.from, stretch.to)
    const found = CLOSED.exec(words)
    if (!found || (!told && !/\b(meeting|talks|call|session|it|they|two|sides)\b/.test(words))) continue
    return { value: true, words: [spanOf(page.tokens, stretch, found)], kind: 'said', rule: 'closed/words' }
  }
  return null
}

const CUES = new Set(
  'closed press media journalists reporters cameras statement statements communique readout comment comments secret secretly'.split(
    ' ',
  ),
)

/** Whether a stretch has a word without which it cannot say so. */
function hasCue(tokens: Assembly['page']['tokens'], { from, to }: TokenSpan): boolean {
  for (let at = from; at < to; at++) if (CUES.has(tokens[at]!.norm)) return true
  return false
}

/** The tokens under a match in the folded words of a stretch. */
export function spanOf(
  tokens: Assembly['page']['tokens'],
  { from, to }: TokenSpan,
  { index, 0: found }: Pick<RegExpExecArray, 'index' | 0>,
): TokenSpan {
  let length = 0
  let first = from
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    if (at > from && token.spaced) length++
    if (length <= index) first = at
    length += token.norm.length
    if (length >= index + found.length) return { from: first, to: at + 1 }
  }
  return { from: first, to }
}
