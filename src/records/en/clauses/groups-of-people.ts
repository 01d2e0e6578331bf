import type { Layers } from './layers.ts'

const GROUPS =
  /^(group|groups|team|teams|delegation|delegations|party|pair|couple|trio|quartet|number|handful|dozen|dozens|mix|band|circle|contingent|panel|line-up|succession|mission|missions|bloc|range|host|gathering|series)$/

// "a large bipartisan cross-party group of"
const LONGEST = 5

/** Past "a group of", "a small team of" where such words begin; the same place where they do not. */
export function groupEnd({ tokens, tags, mentionAt }: Layers, at: number): number {
  if (tags[at] !== 'determiner' && !(mentionAt[at]?.kind === 'delegation' && mentionAt[at]!.states.length === 0))
    return at
  for (let next = at + 1; next <= at + LONGEST; next++) {
    const { norm, kind } = tokens[next] ?? { norm: '', kind: 'mark' }
    if (GROUPS.test(norm) && tokens[next + 1]?.norm === 'of') return next + 2
    if (kind !== 'word' && norm !== '-') return at
  }
  return at
}
