import type { Argument, Nominal } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import { type Clause, closeClause, type Draft, isInside, type Pending, sinceJoint, topOf, type Walk } from './walk.ts'

const REPEATED = oneOf('object|with|to|by')

/** A phrase that waited in vain for a verb: "met A on Monday and [B] on Tuesday" tells of a second meeting. */
export function settlePending(walk: Walk, clause: Clause): void {
  const { pending, predicate } = clause
  clause.pending = null
  if (!pending || !predicate || !(pending.joint === 'conjunction' || isListed(pending))) return
  const { nominal } = pending
  if (nominal.kind === 'contact') return void secondContact(walk, clause, predicate, pending)
  if (nominal.kind !== 'parties') return
  const model = predicate.args
    .slice(0, pending.argsBefore)
    .findLast((x) => x.nominal.kind !== 'thing' && REPEATED.test(x.relation))
  const own = model?.nominal.kind === 'contact' ? model.nominal.args.findLast((x) => x.relation === 'with') : undefined
  if (model?.nominal.kind === 'parties') {
    if (!isLike(model.nominal, nominal)) return
    addGap(walk, clause, predicate, { relation: model.relation, nominal }, pending)
  } else if (model && own) {
    const noun = copyNoun(model.nominal, { relation: 'with', nominal })
    addGap(walk, clause, predicate, { relation: model.relation, nominal: noun }, pending)
  } else if (isOtherPair(walk, predicate, pending)) addPair(walk, clause, predicate, pending)
}

/** "met A in Rome on Monday, [B] in Paris a day later and": a name with a place or time of its own. */
function isListed({ joint, nominal, placed }: Pending): boolean {
  return joint === 'comma' && placed && nominal.kind === 'parties' && nominal.mentions.every((x) => x.kind === 'person')
}

/** "held talks with A on Monday and a meeting with B": what held the one held the other. */
function secondContact(walk: Walk, clause: Clause, predicate: Draft, pending: Pending): void {
  const model = predicate.args.slice(0, pending.argsBefore).findLast((x) => x.nominal.kind === 'contact')
  if (model) addGap(walk, clause, predicate, { relation: model.relation, nominal: pending.nominal }, pending)
  else if (predicate.subject?.kind === 'contact') addSubject(walk, clause, predicate, pending)
}

/** "a summit awaits him on Saturday and, before it, [a dinner with Y]": what is said of the one is said of the other. */
function addSubject(walk: Walk, clause: Clause, model: Draft, { nominal, from, argsBefore }: Pending): void {
  const own = model.args.splice(argsBefore)
  const told = model.args.filter((x) => x.nominal.kind === 'parties' && x.relation === 'object')
  addEcho(walk, clause, { ...model, args: [...told, ...own] }, nominal)
  clause.predicate!.span = { from, to: nominal.to }
  clause.predicate!.gapOf = model.gapOf ?? model
}

/** "A and B meet in Rome on Monday; [C and D] in Oslo a day later": two others do the same, at a place or time of their own. */
function isOtherPair({ layers }: Walk, { subject }: Draft, { nominal, placed, from }: Pending): boolean {
  if (layers.tokens[from]?.norm !== ';' || !placed || subject?.kind !== 'parties') return false
  return subject.mentions.length > 1 && nominal.mentions.length > 1
}

/** The same verb of another pair; what came after them goes with it. */
function addPair(walk: Walk, clause: Clause, model: Draft, { nominal, from, argsBefore }: Pending): void {
  const own = model.args.splice(argsBefore)
  addEcho(walk, clause, { ...model, args: model.args.filter((x) => x.nominal.kind === 'contact') }, nominal)
  const pair = clause.predicate!
  pair.args.push(...own)
  pair.span = { from, to: nominal.to }
  pair.gapOf = model.gapOf ?? model
}

/** People are met beside people, states beside states. */
function isLike(a: Nominal, b: Nominal): boolean {
  const bare = (x: Nominal) => x.mentions.every((mention) => mention.kind === 'state')
  return bare(a) === bare(b)
}

/** "spoke with A on Monday and [with B] on Tuesday". Whether the argument made a predicate of its own. */
export function gapOfPreposition(walk: Walk, inner: Clause, argument: Argument): boolean {
  const clause = pastAside(walk, inner, argument)
  const { predicate } = clause
  if (
    walk.joint !== 'conjunction' ||
    !predicate ||
    !REPEATED.test(argument.relation) ||
    argument.nominal.kind !== 'parties'
  )
    return false
  if (argument.relation === 'by' && !predicate.passive) return false
  const apart = walk.layers.tokens[walk.jointAt.from]?.norm === ';'
  const same = predicate.args.some(
    (x) =>
      x.relation === argument.relation && x.nominal.kind === 'parties' && (apart || x.nominal.from >= predicate.from),
  )
  if (!same) return false
  addGap(walk, clause, predicate, argument, sinceJoint(walk, predicate, argument.nominal.from))
  return true
}

/** "met with A, with whom he spoke of trade, and [with B]": behind the comma the outer verb goes on. */
function pastAside(walk: Walk, clause: Clause, { relation, nominal }: Argument): Clause {
  const outer = walk.stack.at(-2)?.predicate
  const closed = clause.link === 'relative' && walk.joint === 'conjunction' && nominal.kind === 'parties'
  const { from } = walk.jointAt
  const apart = [from, from - 1].some((at) => walk.layers.tokens[at]?.norm === ',')
  if (!closed || !outer || !apart) return clause
  if (!outer.args.some((x) => x.relation === relation && x.nominal.kind === 'parties')) return clause
  closeClause(walk)
  return topOf(walk)
}

const LASTING = /\b(days?|hours?|minutes|half-hour|morning|afternoon|evening|night|weekend)$/

/** "spent two days with A and [an hour with B]": time with another. Whether the argument made a predicate of its own. */
export function gapOfTime(walk: Walk, clause: Clause, argument: Argument): boolean {
  const { predicate, pending } = clause
  if (!predicate || pending?.joint !== 'conjunction' || !LASTING.test(pending.nominal.words)) return false
  const { relation, nominal } = argument
  if (relation !== 'with' || nominal.kind !== 'parties') return false
  const own = predicate.args.slice(0, pending.argsBefore)
  if (!own.some((x) => x.relation === 'with' && x.nominal.kind === 'parties')) return false
  clause.pending = null
  addGap(walk, clause, predicate, argument, pending)
  return true
}

/** "flew to A on Monday to see X and the next day [to B]": the journey goes on. Whether the goal made a predicate of its own. */
export function gapOfGoal(walk: Walk, argument: Argument): boolean {
  const [mention] = argument.nominal.mentions
  if (walk.joint === 'none' || argument.relation !== 'to' || mention?.kind !== 'state') return false
  const at = walk.stack.findLastIndex(({ predicate }) => predicate !== null && goesTo(predicate))
  if (at < 0 || walk.stack.slice(at + 1).some((x) => !isInside(x.link))) return false
  while (walk.stack.length > at + 1) closeClause(walk)
  const clause = topOf(walk)
  const predicate = clause.predicate!
  addGap(walk, clause, predicate, argument, { argsBefore: predicate.args.length, from: walk.jointAt.from })
  return true
}

function goesTo({ lemma, args }: Draft): boolean {
  return TRAVEL_VERBS.has(lemma) && args.some((x) => x.relation === 'to' && x.nominal.mentions[0]?.kind === 'state')
}

/** "talks with A on Monday and [with B] on Tuesday". Whether the argument made a predicate of its own. */
export function gapOfNoun(walk: Walk, noun: Nominal, argument: Argument): boolean {
  const clause = topOf(walk)
  const { predicate } = clause
  if (walk.joint !== 'conjunction' || !predicate || argument.nominal.kind !== 'parties') return false
  if (
    !noun.args.some((x) => x.relation === argument.relation && x.nominal.kind === 'parties') ||
    argument.relation !== 'with'
  )
    return false
  const held = predicate.args.find((x) => x.nominal === noun)
  if (!held) return false
  const copy = copyNoun(noun, argument)
  addGap(walk, clause, predicate, { relation: held.relation, nominal: copy }, sinceJoint(walk, predicate, copy.from))
  walk.noun = copy
  return true
}

/** A contact noun understood in front of another party; it stands where that party stands. */
function copyNoun(noun: Nominal, argument: Argument): Nominal {
  const { from, to } = argument.nominal
  return { ...noun, from, to, mentions: noun.mentions, args: [argument], reduced: [] }
}

/** The same verb with another party; what came after that party goes with it. */
function addGap(
  walk: Walk,
  clause: Clause,
  model: Draft,
  argument: Argument,
  own: Pick<Pending, 'argsBefore' | 'from'>,
): void {
  const { from, to } = argument.nominal
  const gap: Draft = {
    ...model,
    from,
    to: Math.min(from + 1, to),
    args: [argument, ...model.args.splice(own.argsBefore)],
    span: { from: Math.min(own.from, from), to },
    resumed: null,
    parent: model.link === 'main' ? model : model.parent,
    gapOf: model.gapOf ?? model,
  }
  const { jointAt } = walk
  if (jointAt.predicate === model && jointAt.args >= own.argsBefore)
    walk.jointAt = { from: jointAt.from, predicate: gap, args: jointAt.args - own.argsBefore + 1 }
  walk.predicates.push(gap)
  clause.predicate = gap
}

/** "X telephoned Y, as did [Z]": the same verb and arguments with another subject. */
export function addEcho(walk: Walk, clause: Clause, model: Draft, subject: Nominal): void {
  const { from, to } = subject
  const echo: Draft = {
    ...model,
    from,
    to: Math.min(from + 1, to),
    subject,
    // The contact is another one, although the same words tell of it.
    args: model.args.map((x) => (x.nominal.kind === 'contact' ? { ...x, nominal: { ...x.nominal, from, to } } : x)),
    span: { from, to },
    resumed: null,
    gapOf: model,
  }
  walk.predicates.push(echo)
  clause.predicate = echo
}
