import type { LinkRecord } from '../model/link-record.ts'
import { type Bundle, bundle, compareBundles } from './bundles.ts'
import { byPublication } from './publication-order.ts'
import { COMPATIBLE, LINKED } from './signs.ts'

/** What a person has said of two records: that they are of one thing, or that they are not. */
export interface Judgement {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

/** People's word counts for more than any sum of signs. */
const JUDGED = 1000

/**
 * Parts the records of a group into entries: joins the two most alike, then the next, as long as no record of the one
 * speaks against any of the other. It depends on the set alone, not on its order.
 * Each part is in order of publication; the parts are in order of their first records.
 */
export function partGroup(records: readonly LinkRecord[], judgements: readonly Judgement[] = []): LinkRecord[][] {
  if (records.length < 2) return records.length === 0 ? [] : [[...records]]
  const bundles = bundle(records, new Set(judgements.flatMap(({ a, b }) => [a, b])))
  const scores = scoreAll(bundles, judgements)
  const part = bundles.map((_, at) => at)
  const members = bundles.map((_, at) => [at])
  const compatible = (a: number, b: number) => scores[a]![b]! >= COMPATIBLE
  for (const [a, b] of pairsByScore(scores)) {
    const [one, other] = [part[a]!, part[b]!]
    const joins = one !== other && members[one]!.every((x) => members[other]!.every((y) => compatible(x, y)))
    if (!joins && !(one !== other && scores[a]![b]! >= JUDGED && !forbidden(members[one]!, members[other]!, scores)))
      continue
    members[one]!.push(...members[other]!)
    for (const moved of members[other]!) part[moved] = one
    members[other] = []
  }
  const parts = members.filter((part) => part.length > 0)
  return parts
    .map((part) => part.flatMap((at) => bundles[at]!.records).sort(byPublication))
    .sort(([a], [b]) => byPublication(a!, b!))
}

/** Whether people have said of any two of them that they are two things. */
function forbidden(some: readonly number[], others: readonly number[], scores: readonly Float64Array[]): boolean {
  return some.some((x) => others.some((y) => scores[x]![y]! <= -JUDGED))
}

function scoreAll(bundles: readonly Bundle[], judgements: readonly Judgement[]): Float64Array[] {
  const scores = bundles.map(() => new Float64Array(bundles.length))
  for (let a = 0; a < bundles.length; a++)
    for (let b = a + 1; b < bundles.length; b++)
      scores[a]![b] = scores[b]![a] = compareBundles(bundles[a]!, bundles[b]!).score
  const at = new Map(bundles.map(({ records }, nth) => [records[0]!.key, nth]))
  // Where people contradict one another, that they are two things counts: it can be undone with less harm.
  for (const { a, b, same } of judgements.toSorted((x, y) => Number(y.same) - Number(x.same))) {
    const [one, other] = [at.get(a), at.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    scores[one]![other] = scores[other]![one] = same ? 2 * JUDGED : -2 * JUDGED
  }
  return scores
}

/** Pairs that are linked, those most alike first, equals in order of their keys. */
function pairsByScore(scores: readonly Float64Array[]): (readonly [number, number])[] {
  const pairs: [number, number][] = []
  scores.forEach((row, a) => {
    for (let b = a + 1; b < scores.length; b++) if (row[b]! >= LINKED) pairs.push([a, b])
  })
  return pairs.sort(([a, b], [x, y]) => scores[x]![y]! - scores[a]![b]! || a - x || b - y)
}
