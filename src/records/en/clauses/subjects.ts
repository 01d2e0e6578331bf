import type { Argument, Nominal } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { contactClause, laterVerb, thingOf } from './contact-clauses.ts'
import { settlePending } from './gaps.ts'
import { isSecondHalf, joinWaiting } from './parted-subjects.ts'
import { isSaying } from './saying.ts'
import { aroundAside } from './spoken-asides.ts'
import type { VerbGroup } from './verb-groups.ts'
import {
  ahead,
  before,
  type Clause,
  closeClause,
  isInside,
  joinParties,
  newClause,
  openClause,
  type Pending,
  topOf,
  type Walk,
} from './walk.ts'

const CLAUSAL = oneOf('after|before|since|until|till|as|than|while|like|once|because of')

// What stands in front of its verb without being its subject: [present] was X.
const PREDICATIVE = oneOf('present|absent|attending|joining|missing|available|gone|new|more|most important')

interface Choice {
  readonly clause: Clause
  readonly subject: Nominal | null
}

/** The clause to which a finite verb belongs, and its subject. */
export function chooseSubject(walk: Walk, group: VerbGroup): Choice {
  const clause = topOf(walk)
  if (!clause.predicate && !isInside(clause.link)) return openHere(walk, clause, group)
  const near = before(walk)?.kind === 'nominal' ? clausalArgument(walk) : null
  if (near) return near
  const { pending } = clause
  if (pending && walk.joint === 'conjunction' && !isInside(clause.link)) return shared(walk)
  if (pending) return withPending(walk, clause)
  const moved = takenForArgument(walk, group)
  if (moved) return moved
  const after = walk.clausal
  if (after && walk.joint === 'none' && walk.stack.length > after.depth) {
    while (walk.stack.length > after.depth) closeClause(walk)
    walk.lastArgument = after
    walk.clausal = null
    return move(walk, after.argument, 'subordinate', after.argument.relation)
  }
  const waiting = walk.stack.findLastIndex((x) => x.predicate === null && x.subject !== null)
  if (waiting >= 0 && !goesOnInRelative(walk)) {
    joinWaiting(walk, waiting)
    while (walk.stack.length > waiting + 1) closeClause(walk)
    return openHere(walk, topOf(walk), group)
  }
  return shared(walk)
}

// Within so many phrases the verb of the outer clause follows.
const OUTER_WITHIN = 30

/** "X, who had flown to Rome and [met] Y there, is": the verb behind the next comma is that of the outer clause. */
function goesOnInRelative(walk: Walk): boolean {
  const inner = walk.stack.findLast((x) => !isInside(x.link))
  if (inner?.link !== 'relative' || !inner.predicate || inner.comma || before(walk)?.kind !== 'conjunction')
    return false
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + OUTER_WITHIN); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'verb' && chunk.group.form === 'finite') return walk.chunks[at - 1]?.kind === 'comma'
    if (chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
  }
  return false
}

/** The clause still lacks its verb. */
function openHere(walk: Walk, clause: Clause, group: VerbGroup): Choice {
  const { pending, subject } = clause
  if (!subject) {
    const moved = isInverted(walk, group) ? null : clausalArgument(walk)
    return moved ?? { clause, subject: null }
  }
  if (subordinateBefore(walk)) return clausalArgument(walk)!
  if (!pending && group.lemma === 'be' && PREDICATIVE.test(subject.words)) clause.subject = null
  if (!pending) return { clause, subject: clause.subject }
  clause.pending = null
  if (pending.joint === 'none') {
    if (subject.kind !== 'parties' && laterVerb(walk)) return contactClause(walk, subject, pending.nominal)
    const described = subject.kind === 'parties' ? thingOf(walk, pending.nominal) : null
    if (described) return contactClause(walk, described, pending.nominal)
    if (clause.opener === 'whose') clause.leading.push({ relation: 'object', nominal: subject })
    clause.subject = pending.nominal
  } else if (subject.kind !== 'parties' && pending.nominal.kind === 'parties' && !hasClause(walk, clause))
    clause.subject = pending.nominal
  return { clause, subject: clause.subject }
}

/** "At the table with X [were] A and B": who was there stands behind the verb. */
function isInverted(walk: Walk, { lemma }: VerbGroup): boolean {
  const next = ahead(walk)
  const company = walk.lastArgument?.argument.relation === 'with'
  return lemma === 'be' && company && next?.kind === 'nominal' && next.nominal.kind === 'parties'
}

/** "The call, the first since [A met B] in May, came late": the main verb is still to come. */
function subordinateBefore(walk: Walk): boolean {
  const last = walk.lastArgument?.argument
  if (!last || !/^(after|before|since|until|till)$/.test(last.relation)) return false
  if (last.nominal.kind !== 'parties' && walk.layers.tokens[last.nominal.from]!.letters !== 'capital') return false
  if (before(walk)?.kind !== 'nominal' || walk.last !== last.nominal) return false
  let inner = 0
  for (const chunk of walk.chunks.slice(walk.at + 1, walk.at + 40)) {
    if (chunk.kind === 'relative' || chunk.kind === 'subordinator') inner++
    else if (chunk.kind === 'verb' && chunk.group.form === 'finite' && inner-- === 0) return true
  }
  return false
}

/** Whether an inner clause has told of the subject already: "The talks, which X hosted, …". */
function hasClause(walk: Walk, clause: Clause): boolean {
  return walk.predicates.slice(-6).some((x) => x.link === 'relative' && x.from > (clause.subject?.from ?? 0))
}

/** A noun phrase after the clause's arguments is the subject of a new clause, or stands in apposition to an outer one. */
function withPending(walk: Walk, clause: Clause): Choice {
  const ended = pastRelative(walk, clause)
  if (ended) return ended
  const pending = clause.pending!
  clause.pending = null
  const moved = clause.predicate?.args.splice(pending.argsBefore) ?? []
  const choice = clauseOfPending(walk, clause, pending)
  choice.clause.leading.push(...moved)
  return choice
}

/** "X, who met A on Monday and [B] on Tuesday, said": behind the comma the outer clause goes on. */
function pastRelative(walk: Walk, clause: Clause): Choice | null {
  const { joint, from } = clause.pending!
  const { tokens } = walk.layers
  const waiting = walk.stack.findLastIndex((x) => x.predicate === null && x.subject !== null)
  const listed = joint === 'conjunction' && tokens[from - 1]?.norm !== ','
  if (!listed || waiting < 0 || !commaBefore(walk)) return null
  const within = walk.stack.slice(waiting + 1).some((x) => x.link === 'relative')
  if (!within || !(clause.link === 'relative' || isInside(clause.link))) return null
  settlePending(walk, clause)
  while (walk.stack.length > waiting + 1) closeClause(walk)
  return { clause: topOf(walk), subject: topOf(walk).subject }
}

/** Whether a comma stands before the verb, a date or an adverb aside: ", [on Monday later] met". */
function commaBefore(walk: Walk): boolean {
  for (let at = walk.at - 1; at > walk.at - 5; at--) {
    const kind = walk.chunks[at]?.kind
    if (kind === 'comma') return true
    if (kind !== 'date' && kind !== 'other' && kind !== 'preposition') return false
  }
  return false
}

function clauseOfPending(walk: Walk, clause: Clause, pending: Pending): Choice {
  const { nominal, joint } = pending
  const waiting = walk.stack.findLastIndex((x, index) => x.predicate === null && index < walk.stack.length - 1)
  const joined = isSecondHalf(walk, clause, waiting, pending)
  if ((joint !== 'conjunction' || joined) && waiting >= 0) {
    while (walk.stack.length > waiting + 1) closeClause(walk)
    const outer = topOf(walk)
    const known = outer.subject && (TIME.test(outer.subject.words) || isAbsolute(outer, nominal)) ? null : outer.subject
    outer.subject = joined && known && nominal.kind === 'parties' ? joinParties(known, nominal) : (known ?? nominal)
    return { clause: outer, subject: outer.subject }
  }
  if (joint === 'none') {
    const object = walk.lastArgument?.argument.nominal
    const told = clause.predicate !== null && isSaying(clause.predicate)
    const inner = openClause(walk, told ? 'that' : 'relative', 'that', nominal.from)
    inner.subject = nominal
    if (!told && object && object !== nominal) inner.leading.push({ relation: 'object', nominal: object })
    return { clause: inner, subject: nominal }
  }
  while (isInside(topOf(walk).link) && walk.stack.length > 1) closeClause(walk)
  const relative = topOf(walk).link === 'relative' || topOf(walk).link === 'subordinate'
  if (relative && walk.stack.length > 1 && (clause.comma || joint === 'comma')) closeClause(walk)
  while (isInside(topOf(walk).link) && walk.stack.length > 1) closeClause(walk)
  return replace(walk, nominal)
}

/** "With oil and [the cost of keeping troops] on the agenda, X flew": part of a phrase with "with", and no subject. */
function isAbsolute({ subject, leading }: Clause, nominal: Nominal): boolean {
  return subject?.kind === 'thing' && nominal.kind === 'parties' && leading[0]?.relation === 'with'
}

// "[Hours] before he was to fly, X telephoned Y": a measure of time is no subject.
const TIME = /^(?:(?:just|only|barely|some|a few|several|\w+) )?(?:moments|minutes|hours?|days?|weeks?|months?|years?)$/

/** A new clause of the same kind beside the one just read. */
function replace(walk: Walk, subject: Nominal): Choice {
  const old = topOf(walk)
  settlePending(walk, old)
  const fresh = newClause(old.link, old.opener, subject.from)
  fresh.subject = subject
  walk.stack[walk.stack.length - 1] = fresh
  return { clause: fresh, subject }
}

/** "said [X] was", "a day after [X] hosted": what looked like an object or argument is a subject. */
function takenForArgument(walk: Walk, group: VerbGroup): Choice | null {
  const told = toldOf(walk)
  if (told) return told
  const last = walk.lastArgument
  const previous = before(walk)
  if (!last || walk.last !== last.argument.nominal || walk.joint !== 'none') return null
  if (previous?.kind === 'comma' || previous?.kind === 'conjunction') return null
  const { predicate } = topOf(walk)
  if (last.argument.relation === 'object') {
    if (!predicate || !isSaying(predicate)) return predicate ? contactRelative(walk, group, last.argument) : null
    return move(walk, last.argument, 'that', 'that')
  }
  return clausalArgument(walk)
}

/** "said [talks between A and B] were off": the contact noun with its sides is the subject. */
function toldOf(walk: Walk): Choice | null {
  const { predicate } = topOf(walk)
  const object = predicate?.args.findLast((x) => x.relation === 'object')
  const near = before(walk)?.kind
  if (!predicate || !object || walk.joint !== 'none' || near === 'comma' || near === 'conjunction') return null
  if (object.nominal.kind !== 'contact' || walk.noun !== object.nominal || !isSaying(predicate)) return null
  if (object.nominal.args.length === 0) return null
  predicate.args.splice(predicate.args.indexOf(object) + 1)
  return move(walk, object, 'that', 'that')
}

/** "thanked the man [X] called": rare without a pronoun; the second object is the subject. */
function contactRelative(walk: Walk, group: VerbGroup, argument: Argument): Choice | null {
  const { predicate } = topOf(walk)
  const objects = predicate?.args.filter((x) => x.relation === 'object').length ?? 0
  if (objects < 2 && !(group.tense !== null && argument.nominal.kind === 'parties' && predicate?.lemma === 'be'))
    return null
  return move(walk, argument, 'relative', 'that')
}

function clausalArgument(walk: Walk): Choice | null {
  const last = walk.lastArgument
  if (!last || !CLAUSAL.test(last.argument.relation)) return null
  if (walk.last !== last.argument.nominal && walk.chunks[walk.at - 1]?.kind !== 'date') return null
  return move(walk, last.argument, 'subordinate', last.argument.relation)
}

function move(walk: Walk, argument: Argument, link: 'that' | 'subordinate' | 'relative', opener: string): Choice {
  const outer = topOf(walk)
  for (const owner of [walk.lastArgument?.owner, outer.predicate?.args, outer.leading]) {
    const at = owner?.indexOf(argument) ?? -1
    if (at >= 0) owner!.splice(at, 1)
  }
  const around = opener === 'as' ? aroundAside(walk, argument.nominal.from) : null
  const clause = openClause(walk, link, opener, argument.nominal.from)
  clause.subject = argument.nominal
  clause.around = around
  return { clause, subject: argument.nominal }
}

/** "met A and flew to B": the subject of the last finite clause. */
function shared(walk: Walk): Choice {
  const joint = walk.joint
  let led: Nominal | null = null
  while (isInside(topOf(walk).link) && walk.stack.length > 1) {
    if (topOf(walk).link === 'reduced') led = topOf(walk).subject
    closeClause(walk)
  }
  // "After the raid began, [officials led by X] met Y": those who were led still wait for their verb.
  if (led && topOf(walk).pending?.nominal === led) return withPending(walk, topOf(walk))
  const main = walk.stack[0]!
  if (
    topOf(walk).link !== 'main' &&
    topOf(walk).comma &&
    joint !== 'none' &&
    topOf(walk).link !== 'that' &&
    main.predicate
  ) {
    while (walk.stack.length > 1 && topOf(walk).link !== 'that') closeClause(walk)
    while (isInside(topOf(walk).link) && walk.stack.length > 1) closeClause(walk)
  }
  const clause = topOf(walk)
  if (clause.predicate?.gapOf) clause.predicate = clause.predicate.gapOf as Clause['predicate']
  return { clause, subject: clause.subject }
}
