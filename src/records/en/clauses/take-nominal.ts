import type { Nominal } from '../../../model/clause.ts'
import { attach } from './attach.ts'
import { settlePending } from './gaps.ts'
import { before, type Clause, type Draft, type Joint, settleWaiting, topOf, type Walk } from './walk.ts'

const GIVING =
  /^(tell|give|ask|call|name|make|appoint|elect|offer|send|hand|show|promise|pay|grant|award|consider|brief|teach|wish|owe|write|lend|assure|inform|remind|warn|deem|dub)$/
const NO_OBJECT =
  /^(travel|fly|go|come|arrive|sit|speak|talk|happen|occur|confer|converse|depart|head|begin|resume|land|take-off)$/

/** Gives a noun phrase its place: argument, subject, object, or none yet. */
export function takeNominal(walk: Walk, nominal: Nominal): void {
  walk.nominals.push(nominal)
  const joint = walk.joint
  if (walk.preposition) takeArgument(walk, nominal)
  else takeBare(walk, nominal, joint)
  if (nominal.kind === 'contact' && !walk.preposition) walk.noun = nominal
  walk.preposition = null
  walk.last = nominal
}

const OF_TIME_OR_PLACE = /^(in|at|on|after|before|during|from|near|by|over|later|within)$/

function takeArgument(walk: Walk, nominal: Nominal): void {
  const relation = walk.preposition!
  attach(walk, { relation, nominal })
  // "and, in Paris, [B]": a place or time leaves the conjunction open.
  if (!(walk.joint === 'conjunction' && OF_TIME_OR_PLACE.test(relation) && nominal.kind !== 'contact'))
    walk.joint = 'none'
}

function takeBare(walk: Walk, nominal: Nominal, joint: Joint): void {
  const clause = topOf(walk)
  walk.joint = 'none'
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
  if (clause.pending && !(joint === 'comma' && clause.pending.joint === 'conjunction')) settlePending(walk, clause)
  if (!clause.pending) clause.pending = { nominal, joint, argsBefore: clause.predicate?.args.length ?? 0 }
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
    const { subject } = clause
    clause.subject = {
      ...subject,
      to: nominal.to,
      head: nominal.head,
      mentions: [...subject.mentions, ...nominal.mentions],
    }
    return
  }
  if (clause.pending?.joint === 'none') return
  clause.pending = { nominal, joint, argsBefore: 0 }
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
