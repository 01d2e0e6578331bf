import type { Argument, Nominal } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { endOfPlacing } from './inserted.ts'
import { type Clause, closeClause, type Draft, joinParties, topOf, type Walk } from './walk.ts'

/** "met A, who leads the group, [and B]": behind the comma that closes a clause about A the list goes on. Whether it did. */
export function resumeList(walk: Walk, nominal: Nominal): boolean {
  if (nominal.kind !== 'parties' || nominal.mentions[0]?.kind === 'set' || !isFurtherMember(walk, nominal)) return false
  const depth = walk.stack.findLastIndex((x) => x.link === 'relative')
  if (depth < 1 || !walk.stack[depth]!.predicate) return false
  const outer = walk.stack[depth - 1]!
  const { from } = walk.stack[depth]!
  const described = (x: Nominal | null): x is Nominal =>
    x?.kind === 'parties' && x.to <= from && from - x.to <= 2 && isLike(x, nominal)
  if (!outer.predicate) {
    if (!described(outer.subject)) return false
    outer.subject = joinParties(outer.subject, nominal)
  } else if (takesVerb(walk) || !goesOnIn(outer, outer.predicate, described, nominal)) return false
  closeRelative(walk, depth)
  return true
}

/** A further member stands behind ", and", is a list that has its own "and", or has a clause of its own. */
function isFurtherMember({ joint, jointAt, layers, chunks, at }: Walk, { mentions }: Nominal): boolean {
  if (joint === 'conjunction') return layers.tokens[jointAt.from - 1]?.norm === ','
  const [comma, opener] = [chunks[at + 1], chunks[at + 2]]
  return joint === 'comma' && (mentions.length > 1 || (comma?.kind === 'comma' && opener?.kind === 'relative'))
}

/** People are listed with people, states with states. */
function isLike(a: Nominal, b: Nominal): boolean {
  const bare = (x: Nominal) => x.mentions.every((mention) => mention.kind === 'state')
  return bare(a) === bare(b)
}

/** Puts the member behind the last one, wherever that stands in the clause. */
function goesOnIn(
  outer: Clause,
  predicate: Draft,
  described: (x: Nominal | null) => boolean,
  nominal: Nominal,
): boolean {
  if (predicate.subject && predicate.subject.from > predicate.from && described(predicate.subject)) {
    predicate.subject = joinParties(predicate.subject, nominal)
    outer.subject = predicate.subject
    return true
  }
  const nouns = predicate.args.filter((x) => x.nominal.kind === 'contact').map((x) => x.nominal.args)
  return [predicate.args, ...nouns].some((owner) => goesOnAt(owner, described, nominal))
}

function goesOnAt(owner: Argument[], described: (x: Nominal | null) => boolean, nominal: Nominal): boolean {
  const at = owner.findLastIndex((x) => described(x.nominal))
  if (at < 0) return false
  const { relation, nominal: last } = owner[at]!
  owner[at] = { relation, nominal: joinParties(last, nominal) }
  return true
}

const FURTHEST = 40

/** "met A, who had come from X, and [B said]": whether the next verb has for its subject who looks like a member. */
function takesVerb({ chunks, at }: Walk): boolean {
  let comma = false
  for (let next = at + 1; next < Math.min(chunks.length, at + FURTHEST); next++) {
    const chunk = chunks[next]!
    const before = chunks[next - 1]!
    if (isOneOf(chunk.kind, 'stop', 'relative', 'subordinator', 'conjunction')) return false
    if (chunk.kind === 'comma') comma = true
    if (chunk.kind === 'nominal' && comma && before.kind !== 'preposition') return false
    if (chunk.kind === 'verb' && chunk.group.form === 'finite') return true
  }
  return false
}

/** Closes the relative clause: what follows belongs to the clause around it. */
function closeRelative(walk: Walk, depth: number): void {
  while (walk.stack.length > depth) closeClause(walk)
  walk.noun = null
  const { predicate } = topOf(walk)
  const to = endOfPlacing(walk)
  if (predicate && to !== null) predicate.resumed = { from: walk.jointAt.from, to }
}
