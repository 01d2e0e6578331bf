import type { Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { attach } from './attach.ts'
import { addEcho, settlePending } from './gaps.ts'
import { resumeList } from './resumed-lists.ts'
import { isQuoting } from './saying.ts'
import { isStateOfPlace } from './states-of-places.ts'
import type { VerbGroup } from './verb-groups.ts'
import {
  ahead,
  before,
  type Clause,
  type Draft,
  isInside,
  type Joint,
  joinHere,
  joinParties,
  type Pending,
  settleWaiting,
  sinceJoint,
  topOf,
  type Walk,
} from './walk.ts'

const GIVING = oneOf(
  'tell|give|ask|call|name|make|appoint|elect|offer|send|hand|show|promise|pay|grant|award|consider|brief|teach|wish|owe|write|lend|assure|inform|remind|warn|deem|dub',
)
const NO_OBJECT = oneOf(
  'travel|fly|go|come|arrive|sit|speak|talk|happen|occur|confer|converse|depart|head|begin|resume|land|take-off',
)

/** Gives a noun phrase its place: argument, subject, object, or none yet. */
export function takeNominal(walk: Walk, nominal: Nominal): void {
  if (isExcepted(walk, nominal)) {
    walk.preposition = null
    return
  }
  if (isStateOfPlace(walk, nominal)) return
  walk.nominals.push(nominal)
  if (walk.joint === 'none' && closedByComma(walk)) joinHere(walk, 'comma', nominal.from)
  const { joint } = walk
  if (walk.auxiliary && (walk.preposition || followsSo(walk, walk.auxiliary))) echo(walk, nominal)
  else if (walk.preposition) takeArgument(walk, nominal)
  else if (resumeList(walk, nominal)) walk.joint = 'none'
  else takeBare(walk, nominal, joint)
  if (nominal.kind === 'contact' && !walk.preposition) walk.noun = nominal
  walk.preposition = null
  walk.last = nominal
}

/** "met A but not [B]", "it was A, not [B], who": whoever is excepted has no part in it. */
function isExcepted(walk: Walk, { kind, from }: Nominal): boolean {
  const own = walk.preposition ? from - 1 : from
  if (kind !== 'parties' || walk.layers.tokens[own - 1]?.norm !== 'not') return false
  return !walk.chunks.slice(Math.max(0, walk.at - 2), walk.at).some((x) => x.kind === 'verb' && x.to >= own)
}

/** An apposition takes its closing comma with it: "his minister, Murhaf Abu Qasra, [Syria's leader] met". */
function closedByComma(walk: Walk): boolean {
  const previous = before(walk)
  return previous?.kind === 'nominal' && walk.layers.tokens[previous.to - 1]!.norm === ','
}

/** "and [so] did Z" */
function followsSo(walk: Walk, { from }: VerbGroup): boolean {
  return walk.layers.tokens[from - 1]?.norm === 'so' && topOf(walk).predicate !== null
}

/** "X telephoned Y, as did [Z]". */
function echo(walk: Walk, nominal: Nominal): void {
  const clause = topOf(walk)
  walk.auxiliary = null
  if (clause.predicate) addEcho(walk, clause, clause.predicate, nominal)
}

const OF_TIME_OR_PLACE = oneOf('in|at|on|after|before|during|from|near|by|over|later|within')

function takeArgument(walk: Walk, nominal: Nominal): void {
  const relation = walk.preposition!
  attach(walk, { relation, nominal })
  // "and, in Paris, [B]": a place or time leaves the conjunction open.
  const aside = nominal.kind !== 'contact' || walk.chunks[walk.at - 2]?.kind === 'comma'
  if (!(walk.joint === 'conjunction' && OF_TIME_OR_PLACE.test(relation) && aside)) walk.joint = 'none'
}

function takeBare(walk: Walk, nominal: Nominal, joint: Joint): void {
  const clause = topOf(walk)
  walk.joint = 'none'
  if (joint === 'conjunction' && joinsBetween(walk, nominal)) return
  if (!clause.predicate) {
    beforeVerb(clause, nominal, joint)
    return
  }
  if (clause.inverted && clause.predicate.subject === null && joint === 'none') {
    clause.inverted = false
    clause.subject = nominal
    clause.predicate.subject = nominal
    settleWaiting(clause)
    return
  }
  if (joint === 'none' && !isSubjectPronoun(nominal) && isObject(walk, clause.predicate)) {
    const argument = { relation: 'object', nominal }
    clause.predicate.args.push(argument)
    walk.lastArgument = { owner: clause.predicate.args, argument }
    return
  }
  if (joint === 'comma' && isLateObject(walk, clause.predicate, nominal)) {
    clause.predicate.args.push({ relation: 'object', nominal })
    return
  }
  const listed = joint === 'comma' && clause.pending?.joint === 'conjunction'
  const sayer = clause.pending?.joint === 'conjunction' && isSayer(walk)
  if (clause.pending && (!listed || sayer || isSubjectAhead(walk, clause, nominal))) settlePending(walk, clause)
  if (!clause.pending) clause.pending = pend(walk, clause.predicate, nominal, sayer ? 'comma' : joint)
}

/** "With the cost of rebuilding and the fate of refugees on the agenda, [X] met": the sentence's subject comes behind the comma. */
function isSubjectAhead(walk: Walk, { link, pending }: Clause, { kind }: Nominal): boolean {
  const next = ahead(walk)
  return (
    isInside(link) &&
    pending?.nominal.kind === 'thing' &&
    kind === 'parties' &&
    next?.kind === 'verb' &&
    next.group.form === 'finite'
  )
}

// So far behind who says it the verb of saying stands, in chunks.
const SAYS_WITHIN = 5

/** "discussed trade and a summit, [sources] in his office said.": no part of the list, but who says so. */
function isSayer(walk: Walk): boolean {
  const { chunks, at } = walk
  if (before(walk)?.kind !== 'comma') return false
  for (let next = at + 1; next <= at + SAYS_WITHIN; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'verb') {
      const last = chunks[next + 1]
      return (
        chunk.group.form === 'finite' &&
        isQuoting(chunk.group.lemma) &&
        (!last || isOneOf(last.kind, 'stop', 'other', 'date'))
      )
    }
    if (chunk?.kind !== 'nominal' && chunk?.kind !== 'preposition' && chunk?.kind !== 'date') return false
  }
  return false
}

function pend(walk: Walk, predicate: Draft, nominal: Nominal, joint: Joint): Pending {
  const own = sinceJoint(walk, predicate, nominal.from)
  const { from, argsBefore } = joint === 'none' ? { from: nominal.from, argsBefore: predicate.args.length } : own
  const [previous, next] = [before(walk), walk.chunks[walk.at + 1]]
  const placed =
    previous?.kind === 'date' ||
    next?.kind === 'date' ||
    (next?.kind === 'preposition' && /^(in|at|over|by|via)$/.test(next.word))
  return { nominal, joint, argsBefore, from, placed }
}

const PLACED = oneOf('in|at|on|near|outside|inside|aboard|of|during')
const TRANSITIVE = oneOf(
  'meet|see|receive|welcome|host|call|telephone|phone|ring|visit|greet|brief|invite|include|join',
)

/** "met, among others, [her colleagues]": the object comes after a phrase between commas. */
function isLateObject(walk: Walk, predicate: Draft, nominal: Nominal): boolean {
  const objects = predicate.args.filter((x) => x.relation === 'object')
  if (nominal.kind === 'contact' && objects.length === 1 && SENDING.test(predicate.lemma)) return true
  if (predicate.passive || objects.length > 0) return false
  if (nominal.kind === 'contact') return isHeldLate(walk, predicate)
  if (nominal.kind !== 'parties' || !TRANSITIVE.test(predicate.lemma)) return false
  if (predicate.args.some((x) => x.relation === 'with')) return false
  const next = walk.chunks[walk.at + 1]
  if (next?.kind === 'verb' && next.group.form === 'finite') return false
  const opened = walk.chunks
    .slice(Math.max(0, walk.at - 5), walk.at)
    .some((x) => x.kind === 'comma' && x.from === predicate.to)
  return opened || isBehindPlacing(walk, predicate, nominal)
}

// As much may say when and where between a verb and its object, in chunks.
const PLACING_WITHIN = 14

/** "received on Tuesday at the State House in Abuja, Nigeria, [the minister]": nothing but when and where stands before it. */
function isBehindPlacing({ chunks, at }: Walk, { to, subject }: Draft, { mentions }: Nominal): boolean {
  if (mentions.every((x) => x.kind === 'state') || (subject?.mentions.length ?? 0) > 1) return false
  for (let before = at - 1; before >= Math.max(0, at - PLACING_WITHIN); before--) {
    const chunk = chunks[before]!
    if (chunk.kind === 'verb') return chunk.to <= to
    if (chunk.kind === 'nominal') {
      if (chunk.nominal.kind === 'contact' || chunk.nominal.mentions.some((x) => x.kind === 'person')) return false
    } else if (chunk.kind === 'preposition') {
      if (!PLACED.test(chunk.word)) return false
    } else if (!isOneOf(chunk.kind, 'date', 'comma', 'other')) return false
  }
  return false
}

// "sent Y, as we now know, [a letter]": what is given comes last, behind an aside.
const SENDING = oneOf('send|write|give|hand|pay')
const HOLDING = oneOf(
  'hold|have|conduct|chair|co-chair|open|start|begin|finish|conclude|complete|convene|launch|resume',
)

/** "will hold with her host, in Almaty, [a round of talks]": the object comes last, behind whom it is held with. */
function isHeldLate(walk: Walk, { lemma, args, to }: Draft): boolean {
  const [first] = args.filter((x) => x.nominal.from > to)
  const next = walk.chunks[walk.at + 1]
  return HOLDING.test(lemma) && first?.relation === 'with' && !(next?.kind === 'verb' && next.group.form === 'finite')
}

/** "between Sudan's army and [the Rapid Support Forces]": the second side, where the two made no list. */
function joinsBetween(walk: Walk, nominal: Nominal): boolean {
  const { between } = walk
  if (!between || nominal.from <= between.argument.nominal.from) return false
  walk.between = null
  const argument = { relation: 'between', nominal }
  between.owner.push(argument)
  walk.lastArgument = { owner: between.owner, argument }
  return true
}

function isSubjectPronoun({ mentions: [mention] }: Nominal): boolean {
  return mention?.kind === 'pronoun' && /^(i|he|she|we|they)$/.test(mention.words)
}

function beforeVerb(clause: Clause, nominal: Nominal, joint: Joint): void {
  if (!clause.subject) {
    clause.subject = nominal
    return
  }
  if (joint === 'conjunction' && clause.subject.kind === 'parties' && nominal.kind === 'parties') {
    clause.subject = joinParties(clause.subject, nominal)
    return
  }
  if (clause.pending?.joint === 'none') return
  clause.pending = { nominal, joint, argsBefore: 0, from: nominal.from, placed: false }
}

/** Whether the verb takes the noun phrase that follows without a comma as its object. */
function isObject(walk: Walk, predicate: Draft): boolean {
  const previous = before(walk)
  const objects = predicate.args.filter((x) => x.relation === 'object')
  if (objects.length === 0) {
    if (NO_OBJECT.test(predicate.lemma) && previous?.kind !== 'verb' && previous?.kind !== 'other') return false
    return previous?.kind !== 'nominal' || predicate.args.length <= 3
  }
  if (previous?.kind !== 'nominal' && previous?.kind !== 'date' && previous?.kind !== 'quote') return false
  return objects.length < 2 && GIVING.test(predicate.lemma)
}
