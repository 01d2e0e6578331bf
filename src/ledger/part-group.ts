import type { LinkRecord } from '../model/link-record.ts'
import { bundle } from './bundles.ts'
import { byPublication } from './publication-order.ts'
import { type Judgement, Scores } from './scores.ts'

/**
 * Parts the records of a group into entries: joins the two most alike, then the next, as long as no record of the one
 * speaks against any of the other. It depends on the set alone, not on its order.
 * Each part is in order of publication; the parts are in order of their first records.
 */
export function partGroup(records: readonly LinkRecord[], judgements: readonly Judgement[] = []): LinkRecord[][] {
  if (records.length < 2) return records.length === 0 ? [] : [[...records]]
  const bundles = bundle(records, new Set(judgements.flatMap(({ a, b }) => [a, b])))
  if (bundles.length === 1) return [[...records].sort(byPublication)]
  const scores = new Scores(bundles, judgements)
  const part = bundles.map((_, at) => at)
  const members = bundles.map((_, at) => [at])
  // Parts only grow: two that were refused once are refused for good.
  const refused = new Set<string>()
  for (const { a, b, judged } of scores.linked()) {
    const [one, other] = [part[a]!, part[b]!]
    if (one === other || refused.has(`${one} ${other}`)) continue
    const against = (x: number, y: number) => (judged ? scores.isForbidden(x, y) : scores.speaksAgainst(x, y))
    if (members[one]!.some((x) => members[other]!.some((y) => against(x, y)))) {
      if (!judged) refused.add(`${one} ${other}`).add(`${other} ${one}`)
      continue
    }
    members[one]!.push(...members[other]!)
    for (const moved of members[other]!) part[moved] = one
    members[other] = []
  }
  return members
    .filter((part) => part.length > 0)
    .map((part) => part.flatMap((at) => bundles[at]!.records).sort(byPublication))
    .sort(([a], [b]) => byPublication(a!, b!))
}
