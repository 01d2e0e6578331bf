import type { Mention } from '../../model/mention.ts'
import { isOneOf } from '../../model/one-of.ts'
import type { Page } from './heads/head.ts'

type Found = (Mention | undefined)[]

const LONGEST = 12

/** All of a list that "then" opens held their offices then: "then President A, Premier B and Prime Minister C". */
export function spreadThen({ tokens }: Page, found: Found): Found {
  for (let at = 0; at < found.length; at++) {
    const first = found[at]
    if (first?.kind !== 'person' || !first.former || !opensWithThen(tokens, first)) continue
    for (let last = first; ; ) {
      const next = listedAfter(tokens, found, last)
      if (!next) break
      found[next.from] = { ...next, former: true }
      last = next
    }
  }
  return found
}

function opensWithThen(tokens: Page['tokens'], { from, name }: Mention): boolean {
  for (let at = from - 1; at < (name?.from ?? from); at++) if (tokens[at]?.norm === 'then') return true
  return false
}

/** Who stands behind a comma or "and" with a title of his own. */
function listedAfter(tokens: Page['tokens'], found: Found, { from, to }: Mention): Mention | null {
  let at = to
  while (at < to + 2 && isOneOf(tokens[at]?.norm ?? '', ',', 'and')) at++
  const next = at > to || tokens[to - 1]?.norm === ',' ? found[at] : undefined
  return next?.kind === 'person' && next.offices.length > 0 && at - from < LONGEST ? next : null
}
