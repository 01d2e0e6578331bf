import { isIndividual, type Mention } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Layers } from './layers.ts'

// How long a clause about the last member but one may be, in tokens.
const LONGEST_CLAUSE = 25

/** "met A, B, who chairs the bloc, [and C]": the list whose "and" stands behind what is told of B. */
export function goesOnBehindRelative(
  { tokens, mentionAt }: Layers,
  members: readonly { readonly to: number; readonly mention: Mention }[],
  { to }: Sentence,
): boolean {
  const last = members.at(-1)
  if (!last || !members.every((x) => isIndividual(x.mention))) return false
  const opener = tokens[last.to - 1]!.norm === ',' ? last.to : last.to + 1
  if (tokens[opener - 1]?.norm !== ',' || !isOneOf(tokens[opener]?.norm ?? '', 'who', 'whose', 'whom')) return false
  for (let at = opener + 1; at < Math.min(to - 2, opener + LONGEST_CLAUSE); at++) {
    if (tokens[at]!.norm === ';') return false
    if (tokens[at]!.norm !== ',' || tokens[at + 1]!.norm !== 'and') continue
    const next = mentionAt[at + 2]
    return next !== undefined && isIndividual(next)
  }
  return false
}
