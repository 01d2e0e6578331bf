import { oneOf } from '../../model/one-of.ts'
import type { Token } from '../../model/token.ts'

// The longest wording between a name and the other name: ", who is better known by his nom de guerre".
const FARTHEST = 10

const OPENER =
  /^[,(]? ?(?:(?:who|is|was|also|better|best|more|widely|commonly|popularly|usually|universally|generally|still|simply|otherwise|often|mostly|frequently|then|once|formerly) )*(?:known (?:to [a-z]+(?: [a-z]+)? )?(?:as|by (?:the|his|her) (?:name|nickname|nom de guerre|alias|pseudonym|moniker)(?: of)?)|nicknamed|alias|aka|a\.k\.a\.?|also called|also spelt|also spelled|(?:who )?goes by(?: the name(?: of)?)?)[ ,]*"?$/

/** Whether between the end of somebody's name and a word stands what gives another name for the same: "X, better known as [Y]". */
export function givesByName(tokens: readonly Token[], nameEnd: number, at: number): boolean {
  if (at <= nameEnd || at - nameEnd > FARTHEST) return false
  const between = tokens
    .slice(nameEnd, at)
    .map((x) => x.norm)
    .join(' ')
  return OPENER.test(between)
}

const STOPS = oneOf('.|;|:|!|?')

/** The token of another, one-word name that stands behind somebody's name; null where none does. */
export function byNameBehind(tokens: readonly Token[], nameEnd: number): number | null {
  for (let at = nameEnd + 1; at <= nameEnd + FARTHEST && at < tokens.length; at++) {
    const { letters, norm, kind } = tokens[at]!
    if (STOPS.test(norm)) return null
    if (letters === 'capital' && kind === 'word') return givesByName(tokens, nameEnd, at) ? at : null
  }
  return null
}
