import { type Entity, isIndividual } from '../../../model/mention.ts'

type Counts = ReadonlyMap<Entity, number>

const known = new WeakMap<Counts, Map<RegExp, readonly Entity[]>>()

/** "both leaders", none having been named as a pair: the two of that rank of whom the text speaks most. */
export function chiefPair(counts: Counts, rank: RegExp, besides: readonly Entity[]): readonly Entity[] | undefined {
  const chiefs: Entity[] = []
  for (const one of ranked(counts, rank)) {
    if (!besides.includes(one)) chiefs.push(one)
    if (chiefs.length > 2) break
  }
  const [first, second, third] = chiefs
  if (!first || !second || first.state === second.state) return undefined
  return third && counts.get(third) === counts.get(second) ? undefined : [first, second]
}

/** Those of a rank, the one named most often first; put in order once for each text. */
function ranked(counts: Counts, rank: RegExp): readonly Entity[] {
  const byRank = known.get(counts) ?? new Map<RegExp, readonly Entity[]>()
  known.set(counts, byRank)
  const stored = byRank.get(rank)
  if (stored) return stored
  const all = [...counts].filter(([x]) => isIndividual(x) && rank.test(x.office ?? ''))
  const made = all.sort((a, b) => b[1] - a[1]).map(([x]) => x)
  byRank.set(rank, made)
  return made
}
