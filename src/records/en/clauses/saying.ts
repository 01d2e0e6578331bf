import { oneOf } from '../../../model/one-of.ts'
import { settlePending } from './gaps.ts'
import type { VerbGroup } from './verb-groups.ts'
import { addPredicate, afterVerb, before, closeClause, isInside, newClause, topOf, type Walk } from './walk.ts'

const SAYING = oneOf(
  'say|tell|add|announce|report|note|state|write|confirm|claim|insist|stress|argue|explain|reply|respond|comment|declare|remark|suggest|believe|think|know|hope|warn|reveal|recall|admit|acknowledge|indicate|predict|deny|allege|assert|maintain|read|quip|post|tweet|vow|reiterate|emphasise|emphasize|underline|underscore|concede|disclose|learn|hear|understand|expect|fear|mean|show|ensure|agree|decide|ask|quote|cite',
)
const QUOTING = oneOf(
  'say|tell|add|announce|report|note|state|write|confirm|claim|insist|stress|argue|explain|reply|respond|comment|declare|remark|warn|reveal|recall|admit|acknowledge|read|quip|post|tweet|reiterate|conclude|continue|ask|suggest|emphasise|emphasize|underline|underscore|think|believe|know|understand|learn|hear',
)

/** Whether a verb can have a clause as its object: X said Y had met Z. */
export function isSaying(verb: Pick<VerbGroup, 'lemma' | 'chain' | 'passive'>): boolean {
  return SAYING.test(verb.lemma) && !verb.passive
}

/** Whether a verb can stand behind what was said: "…, X said". */
export function isQuoting(lemma: string): boolean {
  return QUOTING.test(lemma)
}

/** "Y, X [said], met Z": the main clause goes on after it. */
export function parenthesis(walk: Walk, group: VerbGroup): boolean {
  const clause = topOf(walk)
  const { pending } = clause
  if (clause.predicate || !clause.subject || pending?.joint !== 'comma' || !QUOTING.test(group.lemma)) return false
  if (!commaFollows(walk)) return false
  const inner = newClause('main', null, pending.nominal.from)
  inner.subject = pending.nominal
  inner.around = [...walk.stack]
  clause.pending = null
  walk.stack.push(inner)
  inner.predicate = addPredicate(walk, group, 'main', null, pending.nominal)
  afterVerb(walk)
  return true
}

function commaFollows(walk: Walk): boolean {
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + 6); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'comma') return true
    if (chunk.kind === 'verb' || chunk.kind === 'stop' || chunk.kind === 'subordinator') return false
  }
  return false
}

/** "'…,' [said] X" and "…, X [said]": what comes before is closed. */
export function sayAfterwards(walk: Walk, group: VerbGroup): boolean {
  const clause = topOf(walk)
  if (!QUOTING.test(group.lemma) || !walk.predicates.length) return false
  const previous = before(walk)
  const next = walk.chunks[walk.at + 1]
  const closed = previous?.kind === 'comma' || previous?.kind === 'quote'
  const inverted = closed && next?.kind === 'nominal' && clause.pending === null && !saysNext(walk) && !isOfOuter(walk)
  const { pending } = clause
  const after =
    pending !== null &&
    (pending.joint === 'comma' || (walk.quoted === false && quoteBefore(walk, pending.nominal.from))) &&
    clause.predicate !== null &&
    !outerWaits(walk) &&
    toldBefore(walk)
  if (!inverted && !after) return false
  clause.pending = null
  const moved = after ? (clause.predicate?.args.splice(pending.argsBefore) ?? []) : []
  const around = after && !walk.quoted && pending.joint === 'comma' ? [...walk.stack] : null
  while (walk.stack.length > 1) closeClause(walk)
  const main = walk.stack[0]!
  settlePending(walk, main)
  const from = after ? pending.nominal.from : group.from
  const fresh = newClause('main', null, from)
  fresh.subject = after ? pending.nominal : null
  fresh.inverted = !after
  fresh.around = around
  walk.stack[0] = fresh
  fresh.predicate = addPredicate(walk, group, 'main', null, fresh.subject)
  fresh.predicate.args.push(...moved)
  fresh.predicate.parent = null
  afterVerb(walk)
  return true
}

/** "…, said [X was]": the noun phrase behind the verb has a verb of its own. */
function saysNext(walk: Walk): boolean {
  const after = walk.chunks[walk.at + 2]
  return after?.kind === 'verb' && after.group.form === 'finite'
}

/** "X, when he met Y, [said nothing] of it": its subject has waited for it, and what follows is no speaker put aside by commas. */
function isOfOuter(walk: Walk): boolean {
  return outerWaits(walk) && walk.chunks[walk.at + 2]?.kind !== 'comma'
}

function quoteBefore(walk: Walk, at: number): boolean {
  return walk.layers.tokens[at - 1]?.norm === '"'
}

/** Whether there is something said before: a clause of its own, or a quotation. */
function toldBefore(walk: Walk): boolean {
  if (walk.stack.some((x) => x.predicate !== null && !isInside(x.link))) return true
  return (
    walk.layers.tokens[walk.chunks[walk.at]!.from - 1]?.norm === '"' || walk.predicates.slice(-6).some((x) => x.quoted)
  )
}

function outerWaits(walk: Walk): boolean {
  return walk.stack.slice(0, -1).some((x) => x.subject !== null && x.predicate === null)
}
