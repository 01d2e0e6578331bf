import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { BODY, isBodyWord } from './body-words.ts'
import { type Head, officeAt, type Page, polityAt, roleAt } from './head.ts'

const SEAT = oneOf('embassy|consulate|mission|ministry|parties|institute|academy')
// How many tokens the name of a body takes at most, with the state that it is of.
const LONGEST = 12

/** "a delegation [of the Embassy of Japan]", "[of the ruling Nepali Congress]", "of US [senators]": the body or people who sent it say of which state it is. */
export function readSentBy(page: Page, head: Head, limit: number): void {
  if (head.role?.kind !== 'delegation' || head.polities.length > 0) return
  if (head.owners.length > 0) {
    head.to = peopleEnd(page, head, limit)
    return
  }
  if (!isOneOf(page.tokens[head.to]?.norm ?? '', 'of', 'from')) return
  const sender = bodyOfState(page, head.to + 1, limit)
  if (!sender) return
  head.owners.push(sender.code)
  head.to = sender.to
}

/** Past "[senators]", "[embassy]", "[embassy officials]" behind the name of a state. */
function peopleEnd(page: Page, head: Head, limit: number): number {
  const { tokens } = page
  if (!polityEndsAt(page, head.to)) return head.to
  const seat = isSeat(tokens[head.to]?.norm ?? '') ? head.to + 1 : head.to
  const noun = seat < limit ? (officeAt(page, seat) ?? roleAt(page, seat)) : null
  const plural = noun !== null && /s$/.test(tokens[noun.to - 1]!.norm)
  return plural && noun.to <= limit ? noun.to : Math.min(seat, limit)
}

function polityEndsAt(page: Page, to: number): boolean {
  for (let at = to - 1; at > to - 5 && at >= 0; at--) if (polityAt(page, at)?.to === to) return true
  return false
}

function isSeat(norm: string): boolean {
  return BODY.test(norm) || SEAT.test(norm)
}

/** A body and the state that stands inside its name or behind it; null where there is no body or no state. */
function bodyOfState(page: Page, from: number, limit: number): { code: string; to: number } | null {
  const { tokens } = page
  let code: string | null = null
  let end = 0
  for (let at = from; at < Math.min(limit, from + LONGEST); ) {
    const polity = polityAt(page, at)
    if (polity && end > 0 && code === null && isOwnedBy(tokens, at)) return { code: polity.code, to: polity.to }
    if (polity && polity.use !== 'adjective' && tokens[polity.to]?.kind !== 'possessive') break
    if (polity) {
      code ??= polity.code
      at = tokens[polity.to]?.kind === 'possessive' ? polity.to + 1 : polity.to
      continue
    }
    const { norm } = tokens[at]!
    if (isSeat(norm)) end = at + 1
    else if (!isBodyWord(page, at) && !isInside(norm)) break
    at++
  }
  return code && end > 0 ? { code, to: end } : null
}

/** "the ruling party [of] Mongolia", "the Embassy [of the] Philippines" */
function isOwnedBy(tokens: readonly Token[], at: number): boolean {
  return tokens[tokens[at - 1]!.norm === 'the' ? at - 2 : at - 1]?.norm === 'of'
}

const isInside = (norm: string) => isOneOf(norm, 'of', 'the', 'and', 'for')
