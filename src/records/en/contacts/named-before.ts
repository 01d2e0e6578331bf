import { oneOf } from '../../../model/one-of.ts'
import type { PlaceMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'
import { placeBetween, placeNamedAt } from './places.ts'

/** "flew to Rome, where he met", "visited Rome, where": the place named last before the clause, however it stands there. */
export function namedBefore(page: ContactPage, before: number, floor: number): PlaceMention | null {
  for (let at = before - 1; at >= floor; at--) {
    const bare = placeNamedAt(page, at)
    const place = placeBetween(page, at, before) ?? (bare && !isOwned(page, bare) ? bare : null)
    if (place && place.to <= before) return place
  }
  return null
}

/** "the president of [France]", "ten [Pacific] states", "the [U.S.] secretary of state": a name in a title, behind "of" or before a noun says whose, not where. */
export function isOwned(page: ContactPage, { from, to }: PlaceMention): boolean {
  const { tokens } = page
  if (isInTitle(page, from)) return true
  const before = tokens[from - 1]?.norm === 'the' ? from - 2 : from - 1
  return OF_OTHERS.test(tokens[before]?.norm ?? '') || OWNED.test(tokens[to]?.norm ?? '')
}

function isInTitle({ mentionAt }: ContactPage, place: number): boolean {
  for (let at = place; at >= Math.max(0, place - 4); at--) {
    const mention = mentionAt[at]
    if (mention) return mention.to > place && mention.kind !== 'state'
  }
  return false
}

// "was not taken up by Cairo", "during the Assembly", "after Munich"
const OF_OTHERS = oneOf('of|by|against|during|after|before|since|with')

const OWNED = oneOf(
  'states|state|countries|nations|leaders|ministers|islands|island|governments|government|officials|delegations|delegation|president|minister|envoy|war|crisis|issue|question|conflict|process',
)
