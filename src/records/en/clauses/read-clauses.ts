import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import { takeUpVerbs } from './as-did.ts'
import { closeNounAtComma } from './attach.ts'
import type { Chunk } from './chunk.ts'
import { cutChunks } from './chunks.ts'
import { settlePending } from './gaps.ts'
import { goOnBehindInsert } from './inserted.ts'
import type { Layers } from './layers.ts'
import { contactMeant } from './pro-forms.ts'
import { isObjectThat, isRelativeThat, openRelative } from './relatives.ts'
import { isSameVerbBehind, takesUpVerb } from './resumed.ts'
import { closeAside } from './spoken-asides.ts'
import { takeNominal } from './take-nominal.ts'
import { takeVerb } from './take-verb.ts'
import {
  ahead,
  before,
  closeClause,
  type Draft,
  joinHere,
  newClause,
  newWalk,
  openClause,
  settleWaiting,
  topOf,
  type Walk,
} from './walk.ts'

/** The clauses of a sentence, in the order of their verbs, and the noun phrases that stand outside any. */
export interface ClauseReading {
  readonly predicates: Predicate[]
  readonly nominals: Nominal[]
}

/** Reads who does what to whom in a sentence, by one walk over its phrases. */
export function readClauses(layers: Layers, sentence: Sentence, index: number): ClauseReading {
  const walk = newWalk(layers, sentence, index, cutChunks(layers, sentence))
  for (walk.at = 0; walk.at < walk.chunks.length; walk.at++) take(walk, walk.chunks[walk.at]!)
  for (const clause of walk.stack) {
    settlePending(walk, clause)
    settleWaiting(clause)
  }
  walk.predicates.sort((a, b) => a.from - b.from)
  takeUpVerbs(walk.predicates)
  closeSpans(walk.predicates, sentence)
  return { predicates: walk.predicates, nominals: walk.nominals }
}

function take(walk: Walk, chunk: Chunk): void {
  switch (chunk.kind) {
    case 'nominal':
      if (!isEmphatic(walk, chunk.nominal)) nominal(walk, chunk.nominal)
      return
    case 'verb':
      takeVerb(walk, chunk.group)
      return
    case 'preposition':
      takePreposition(walk, chunk.word)
      return
    case 'subordinator':
      subordinate(walk, chunk.word, chunk.from)
      return
    case 'relative':
      openRelative(walk, chunk.word, chunk.from)
      return
    case 'date':
      // "on [the 10th] he received": the preposition is the date's.
      if (before(walk)?.kind === 'preposition') walk.preposition = null
      if (takesUpVerb(walk)) walk.joint = 'conjunction'
      return
    case 'comma':
      comma(walk, chunk.from)
      return
    case 'conjunction':
      topOf(walk).aside = false
      joinHere(walk, 'conjunction', chunk.from)
      return
    case 'stop':
      if (chunk.word === ';' && isSameVerbBehind(walk)) joinAcross(walk, chunk.from)
      else stop(walk, chunk.from)
      return
    case 'quote':
      walk.quoted = !walk.quoted
      return
    case 'neither':
      neither(walk, chunk.word)
      return
    case 'other':
      other(walk, chunk.word, chunk.from)
      return
    default:
      return
  }
}

/** "Norway, [whose minister X] met Y": the clause opens within the name. */
function nominal(walk: Walk, phrase: Nominal): void {
  const { preposition } = walk
  if (phrase.kind === 'parties' && walk.layers.tokens[phrase.from]!.norm === 'whose') {
    openRelative(walk, 'whose', phrase.from)
    walk.preposition = preposition
  }
  takeNominal(walk, contactMeant(walk, phrase))
}

/** "the presidents [themselves] will meet", "was [himself] absent": who is meant has been said. */
function isEmphatic(walk: Walk, { from, to }: Nominal): boolean {
  const { tokens } = walk.layers
  if (to - from !== 1 || !isOneOf(tokens[from]!.norm, 'himself', 'herself', 'themselves') || walk.preposition)
    return false
  const previous = before(walk)
  return previous?.kind === 'nominal' || (previous?.kind === 'verb' && previous.group.lemma === 'be')
}

/** "called on [both of] them": the first preposition is the one that counts. */
function takePreposition(walk: Walk, word: string): void {
  if (word === 'of' && walk.preposition && before(walk)?.kind === 'other') return
  if (word === 'of' && isEachSubject(walk)) return
  walk.preposition = word
}

/** "[Each of] the three then met him": all that the sentence begins with, and its subject. */
function isEachSubject(walk: Walk): boolean {
  const { subject, predicate } = topOf(walk)
  const chunk = before(walk)
  return (
    chunk?.kind === 'other' && isOneOf(chunk.word, 'each', 'both', 'all') && !subject && !predicate && !walk.preposition
  )
}

/** "Neither A nor B met", "met [neither] A nor B". */
function neither(walk: Walk, word: string): void {
  const { predicate } = topOf(walk)
  const previous = before(walk)
  const own = previous?.kind === 'verb' || previous?.kind === 'preposition'
  if (word === 'neither' && predicate && own) predicate.negated = true
  else walk.neither = true
}

function comma(walk: Walk, from: number): void {
  closeNounAtComma(walk)
  if (!closeAside(walk)) goOnBehindInsert(walk)
  topOf(walk).comma = true
  walk.preposition = null
  walk.clausal = null
  if (walk.joint === 'none') joinHere(walk, 'comma', from)
}

/** "first with A, [then] with B": an adverb of order joins as "and" does. */
function other(walk: Walk, word: string, from: number): void {
  if (walk.joint === 'comma' && /^(then|later|afterwards|afterward|subsequently|finally|separately|next)$/.test(word))
    joinHere(walk, 'conjunction', from)
  if (word === 'there' && topOf(walk).subject === null) topOf(walk).inverted = true
}

const NAMING = oneOf('call|describe|term|label|characterise|characterize|dub|hail|bill')

/** "held [what the Kremlin called] frank talks": how it was called is passed over; the talks are what was held. */
function passOverNaming(walk: Walk): boolean {
  const { chunks, at } = walk
  const verb = chunks[at + 2]
  if (!topOf(walk).predicate || chunks[at + 1]?.kind !== 'nominal') return false
  if (verb?.kind !== 'verb' || !NAMING.test(verb.group.lemma)) return false
  for (let next = at + 3; next < at + 7; next++) {
    const chunk = chunks[next]
    if (chunk?.kind === 'nominal') {
      if (chunk.nominal.kind === 'contact') walk.at = next - 1
      return chunk.nominal.kind === 'contact'
    }
    if (chunk?.kind !== 'quote' && chunk?.kind !== 'other' && !(chunk?.kind === 'preposition' && chunk.word === 'as'))
      return false
  }
  return false
}

/** A subordinator opens a clause, unless a participle or a place follows: "while backing Kyiv", "while in Doha". */
function subordinate(walk: Walk, word: string, from: number): void {
  if (word === 'what' && passOverNaming(walk)) return
  const next = ahead(walk)
  if (word === 'that') {
    if (isRelativeThat(walk) || isObjectThat(walk)) {
      openRelative(walk, word, from)
      return
    }
    const so = walk.layers.tokens[from - 1]?.norm === 'so'
    const put = putForward(walk)
    const clause = openClause(walk, so ? 'subordinate' : 'that', so ? 'so that' : word, from)
    clause.leading.push(...put)
    return
  }
  if (next?.kind === 'verb' && next.group.form === 'ing') {
    walk.preposition = word
    return
  }
  if (next?.kind === 'preposition' || next?.kind === 'comma' || (next?.kind === 'verb' && next.group.form !== 'finite'))
    return
  openClause(walk, 'subordinate', word, from)
}

/** "It was [in Geneva] that they met": what is put forward belongs to the clause behind it. */
function putForward(walk: Walk): Argument[] {
  const { predicate } = topOf(walk)
  if (predicate?.lemma !== 'be' || predicate.subject?.words !== 'it') return []
  const around = predicate.args.every((x) => /^(in|at|on|during|with|to|by|from|near|after|before)$/.test(x.relation))
  return around ? predicate.args.splice(0) : []
}

function joinAcross(walk: Walk, from: number): void {
  while (walk.stack.length > 1) {
    settlePending(walk, topOf(walk))
    closeClause(walk)
  }
  settlePending(walk, topOf(walk))
  walk.noun = null
  walk.preposition = null
  walk.lastArgument = null
  joinHere(walk, 'conjunction', from)
}

/** A semicolon or colon ends all clauses. */
function stop(walk: Walk, from: number): void {
  while (walk.stack.length > 1) {
    settlePending(walk, topOf(walk))
    closeClause(walk)
  }
  settlePending(walk, topOf(walk))
  settleWaiting(topOf(walk))
  walk.stack[0] = newClause('main', null, from)
  walk.joint = 'none'
  walk.noun = null
  walk.preposition = null
  walk.lastArgument = null
}

/** A clause reaches to where the next one begins. */
function closeSpans(predicates: Draft[], sentence: Sentence): void {
  predicates.forEach((predicate, index) => {
    const next = predicates[index + 1]
    const start = next ? ownStart(next, predicate.to) : sentence.to
    predicate.span.to = Math.max(predicate.to, start)
  })
}

/** Where the next clause begins: at its subject, if that stands after the verb before. */
function ownStart(next: Draft, after: number): number {
  if (next.span.from >= after) return next.span.from
  return next.subject && next.subject.from >= after && next.subject.from < next.from ? next.subject.from : next.from
}
