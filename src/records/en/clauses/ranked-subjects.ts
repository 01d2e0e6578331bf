import type { Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Layers } from './layers.ts'
import type { VerbGroup } from './verb-groups.ts'
import { type Clause, topOf, type Walk } from './walk.ts'

const RANKING = oneOf('first|second|third|fourth|last|only|latest|next')

/** "X was [the first] to meet him", "Y, [the only leader] to do so": who is counted does it. */
export function rankedSubject(walk: Walk, group: VerbGroup): Nominal | null {
  const { last, layers, nominals } = walk
  if (last?.to !== group.from) return null
  // "X, [the first] head of government from Y, to visit": the description stands in the same phrase.
  const described = last.kind === 'parties' ? describedAt(layers, last) : last.from
  const isRanked = [described - 1, described, described + 1].some(
    (at) => at < last.to && RANKING.test(layers.tokens[at]?.norm ?? ''),
  )
  if (!isRanked) return null
  const { predicate, subject } = topOf(walk)
  if (predicate && isOneOf(predicate.lemma, 'be', 'become', 'remain')) return predicate.subject
  if (described > last.from) return last
  const named = nominals.findLast((x) => x !== last && x.kind === 'parties')
  const beside = named !== undefined && last.from - named.to <= 3 && layers.tokens[named.to]!.norm === ','
  return beside ? named : predicate ? last : subject
}

/** Where what is said of somebody begins: "X, [the first head of government]". */
function describedAt({ tokens }: Layers, { from, to }: Nominal): number {
  for (let at = from; at < to - 1; at++) if (tokens[at]!.norm === ',') return at + 1
  return from
}

/** "it was the turn of [A] to meet B", "it fell to [A] to call B": whose turn it was does it. */
export function turnOf({ predicate }: Clause): Nominal | null {
  if (predicate?.subject?.words !== 'it') return null
  const at = predicate.args.findIndex(
    (x) => x.relation === 'object' && /\b(turn|task|duty|job|lot)$/.test(x.nominal.words),
  )
  const turn = predicate.lemma === 'be' ? predicate.args[at] : undefined
  const of = predicate.args[at + 1]
  if (turn) return of?.relation === 'of' && of.nominal.kind === 'parties' ? of.nominal : null
  if (!isOneOf(predicate.lemma, 'fall', 'be')) return null
  const to = predicate.args.find((x) => isOneOf(x.relation, 'to', 'upon', 'up to') && x.nominal.kind === 'parties')
  return to?.nominal ?? null
}
