import { type Entity, isIndividual } from '../../../model/mention.ts'

/** "both leaders", none having been named as a pair: the two of that rank of whom the text speaks most. */
export function chiefPair(
  counts: ReadonlyMap<Entity, number>,
  rank: RegExp,
  besides: readonly Entity[],
): readonly Entity[] | undefined {
  const all = [...counts].filter(([x]) => isIndividual(x) && rank.test(x.office ?? '') && !besides.includes(x))
  const [first, second, third] = all.sort((a, b) => b[1] - a[1])
  if (!first || !second || first[0].state === second[0].state || third?.[1] === second[1]) return undefined
  return [first[0], second[0]]
}
