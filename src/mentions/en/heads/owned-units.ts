import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { BODY, isBodyWord, isInnerOf } from './body-words.ts'
import { type Page, polityAt } from './head.ts'

const OWNER = oneOf(
  'ministry|party|government|president|presidency|bloc|organisation|organization|commission|country|state|parliament|council|mainland|republic|kingdom|region|territory|group|movement|administration|regime|alliance|union|agency|chancellery|army|military|embassy|opposition|premier|leader|king|chancellor|pope|league|body|cabinet|junta',
)
const UNIT = oneOf(
  'department|division|mission|section|wing|bureau|delegation|directorate|secretariat|team|desk|branch|staff|arm|forces|chancellery|administration|representation|headquarters',
)
const LONGEST = 8

/** "head [of the ministry's Asia department]", "chief [of the president's office]": where a body ends that a common noun owns; 0 where none does. */
export function ownedUnitEnd(page: Page, of: number, limit: number): number {
  const { tokens } = page
  let at = tokens[of + 1]?.norm === 'the' ? of + 2 : of + 1
  if (at + 2 >= limit || tokens[of]?.norm !== 'of' || !OWNER.test(tokens[at]!.norm)) return 0
  at++
  if (tokens[at]?.kind !== 'possessive') return 0
  let end = 0
  for (at++; at < Math.min(limit, of + LONGEST); at++) {
    const { norm } = tokens[at]!
    if (BODY.test(norm) || UNIT.test(norm)) end = at + 1
    else if (!isBodyWord(page, at) && !isInnerOf(tokens, at)) break
  }
  return end && pastPosting(page, end, limit)
}

/** "the bloc's mission [in Kyiv]": past the town or state in which a body has its office. */
export function pastPosting(page: Page, at: number, limit: number): number {
  const { tokens } = page
  const posted = POSTED.test(tokens[at - 1]!.norm) && isOneOf(tokens[at]?.norm ?? '', 'in', 'to', 'for')
  return (posted && at + 1 < limit && polityAt(page, at + 1)?.to) || at
}

const POSTED = oneOf('mission|office|delegation|representation|bureau|embassy')
