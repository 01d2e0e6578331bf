import type { Nominal } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Chunk } from './chunk.ts'
import { isSaying } from './saying.ts'
import type { VerbGroup } from './verb-groups.ts'
import { before, topOf, type Walk } from './walk.ts'

// Verbs that take no object: their -ed form is past tense where none follows.
const NO_PASSIVE =
  /^(end|begin|start|collapse|conclude|resume|fail|stall|take|arrive|travel|land|return|come|go|speak|talk|meet|agree|sit|fly|happen|occur|follow|continue|focus|last|centre|center|confer|depart|head|coincide|culminate|emerge|fall|rise|remain|appear|converse|react|respond|reply|vote|gather|convene|reconvene|participate|visit|run|open|drag|proceed|disagree|differ|refuse|decline|hope|want|seek|hail|call|step|intensify|escalate|erupt|die|resign|turn|stand|have|get|pass|change|look|kick|break|wrap)$/
const MEANS =
  /\b(phone|telephone|video|link|videoconference|conference|zoom|letter|train|plane|air|car|helicopter|road|sea|boat|percent|margin|votes?|mistake|hand|email|text|radio|satellite|then|now)$/
const CLAUSAL = oneOf('after|before|since|until|as|while|than|when|that')

/** Whether an -ed form only describes the noun before it: "talks [hosted] by Oman", "X, [accompanied] by Y, met Z". */
export function isReduced(walk: Walk, group: VerbGroup): boolean {
  const previous = behind(walk)
  const next = walk.chunks[walk.at + 1]
  const clause = topOf(walk)
  const by = isAgent(walk)
  // "a letter [dated] May 10": nobody dates anything in the news.
  if (group.lemma === 'date' && previous?.kind === 'nominal') return true
  if (nounSet(walk, group)) return true
  if (!previous) return next?.kind === 'preposition' || next?.kind === 'date'
  if (walk.joint === 'conjunction')
    return clause.link === 'reduced' && (by || (next?.kind !== 'nominal' && (verbSoon(walk) || verbAfterComma(walk))))
  if ((next?.kind === 'nominal' || clause.pending?.joint === 'none') && !by) return false
  if (isSaying(group)) return false
  // "whom X telephoned on Monday": the object stands before.
  if (clause.link === 'relative' && clause.leading.length > 0) return false
  if (previous.kind === 'comma' && clause.subject === null && clause.predicate === null && clause.leading.length > 0)
    return subjectAfterComma(walk)
  if (previous.kind === 'comma')
    return by ? true : clause.subject !== null && clause.predicate === null && verbAfterComma(walk)
  // "A stood by B": nobody is stood.
  if (by)
    return (
      group.lemma !== 'stand' && (previous.kind === 'nominal' || previous.kind === 'date' || previous.kind === 'other')
    )
  if (previous.kind !== 'nominal' && previous.kind !== 'date') return false
  if (NO_PASSIVE.test(group.lemma)) return false
  // "A team led by X [negotiated] with Y": the team still waits for its verb.
  const waits = clause.link === 'reduced' && walk.stack.some((x) => x.predicate === null && x.subject !== null)
  if (waits || (clause.predicate === null && clause.subject !== null && walk.lastArgument === null))
    return verbSoon(walk)
  return describesNoun(walk, previous)
}

const SETTING = oneOf('plan|schedule|set|slate|fix|arrange|hold|convene|organise|organize|host|expect|postpone')
// So far behind its noun what is said of it stands, in tokens.
const NEAR = 40

/** "discussed the visit of X to Y, [planned] for June": behind a comma and with no object, when or where the contact noun before it is set. */
export function nounSet(walk: Walk, group: VerbGroup): Nominal | null {
  const { chunks, at, nominals } = walk
  if (!SETTING.test(group.lemma) || !isBehindComma(walk) || walk.joint === 'conjunction') return null
  const noun = nominals.findLast((x) => x.kind === 'contact')
  if (!noun || topOf(walk).predicate === null || group.from - noun.to > NEAR) return null
  const [next, further] = [chunks[at + 1], chunks[at + 2]]
  return next?.kind === 'date' || (next?.kind === 'preposition' && further?.kind !== 'verb') ? noun : null
}

/** An apposition takes its closing comma with it. */
function isBehindComma(walk: Walk): boolean {
  const previous = behind(walk)
  if (previous?.kind === 'comma') return true
  return previous?.kind === 'nominal' && walk.layers.tokens[previous.to - 1]!.norm === ','
}

/** What stands before a verb, or before the adverb in front of it behind a comma: "the talks, [originally] set for May". */
export function behind(walk: Walk): Chunk | undefined {
  const previous = before(walk)
  const further =
    previous?.kind === 'other' && walk.layers.tags[previous.from] === 'adverb' ? walk.chunks[walk.at - 2] : null
  return further?.kind === 'comma' ? further : previous
}

/** "by Oman", not "by phone", "by Friday". */
function isAgent(walk: Walk): boolean {
  const next = walk.chunks[walk.at + 1]
  if (next?.kind !== 'preposition' || next.word !== 'by') return false
  const agent = walk.chunks[walk.at + 2]
  return agent?.kind === 'nominal' && !(agent.nominal.kind !== 'parties' && MEANS.test(agent.nominal.words))
}

function describesNoun(walk: Walk, previous: Chunk): boolean {
  const clause = topOf(walk)
  if (previous.kind !== 'nominal') return clause.predicate !== null && !clause.pending && walk.last?.kind === 'contact'
  const { nominal } = previous
  const argument = walk.lastArgument?.argument
  if (argument?.nominal === nominal && CLAUSAL.test(argument.relation)) return nominal.kind === 'contact'
  if (clause.pending) return false
  // "At the forum [held] in Baku on Monday, X talked to Y"
  const fronted = clause.predicate === null && clause.subject === null && clause.leading.length > 0
  if (clause.predicate === null) return verbSoon(walk) || (fronted && subjectAfterComma(walk))
  if (argument?.relation === 'object' && isSaying(clause.predicate)) return false
  return nominal.kind !== 'parties' || argument?.relation !== 'object'
}

/** Whether, with no new subject in between, another finite verb follows: "the talks held in Geneva on Monday [ended]". */
function verbSoon(walk: Walk): boolean {
  let free = false
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + 12); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'verb' && chunk.group.form === 'finite') return !free
    if (chunk.kind === 'verb') free = false
    else if (chunk.kind === 'preposition') {
      if (CLAUSAL.test(chunk.word)) return false
      const phrase = walk.chunks[at + 1]
      if (phrase?.kind === 'nominal') at++
    } else if (chunk.kind === 'nominal') {
      if (walk.chunks[at - 1]?.kind !== 'verb') return false
    } else if (chunk.kind !== 'date' && chunk.kind !== 'other') return false
  }
  return false
}

/** "The talks, held in Geneva, [ended]": the verb follows the next comma. */
function verbAfterComma(walk: Walk): boolean {
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + 12); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'verb' && isJoinedPast(walk, at)) continue
    if (chunk.kind === 'verb' && chunk.group.form === 'finite')
      return walk.chunks[at - 1]?.kind === 'comma' || isSecondSubject(walk, at - 1)
    // "X, in Rome for a conference, called on Y and, with Z, announced": two verbs of one subject.
    if (chunk.kind === 'conjunction' && walk.chunks[at + 1]?.kind === 'comma') return false
    if (chunk.kind === 'stop' || chunk.kind === 'relative' || chunk.kind === 'subordinator') return false
  }
  return false
}

/** "The talks, set for May [and then put off], were held": of one kind with the form before it. */
function isJoinedPast({ chunks }: Walk, at: number): boolean {
  const chunk = chunks[at]!
  if (chunk.kind !== 'verb' || !chunk.group.doubtful) return false
  const joined = chunks[at - 1]?.kind === 'other' ? at - 2 : at - 1
  return chunks[joined]?.kind === 'conjunction'
}

/** "X, elected in April, [and Y] dined with Z" */
function isSecondSubject({ chunks }: Walk, at: number): boolean {
  return chunks[at]?.kind === 'nominal' && chunks[at - 1]?.kind === 'conjunction' && chunks[at - 2]?.kind === 'comma'
}

/** "During the first round, held in Geneva, [X] said": a subject and its verb follow the next comma. */
function subjectAfterComma(walk: Walk): boolean {
  for (let at = walk.at + 1; at < Math.min(walk.chunks.length, walk.at + 12); at++) {
    const chunk = walk.chunks[at]!
    if (chunk.kind === 'comma' && walk.chunks[at + 1]?.kind === 'nominal') {
      const verb = walk.chunks.slice(at + 2, at + 5).find((x) => x.kind === 'verb')
      return verb?.kind === 'verb' && verb.group.form === 'finite'
    }
    if (chunk.kind === 'stop' || chunk.kind === 'verb' || chunk.kind === 'subordinator') return false
  }
  return false
}

/** "Talks with X [suspended]" stands alone: a bare participle is the verb of a headline. */
export function isVerbless(walk: Walk): boolean {
  const clause = topOf(walk)
  return (
    clause.predicate === null &&
    clause.subject !== null &&
    walk.layers.headline(clause.subject.from) &&
    before(walk)?.kind !== 'comma'
  )
}
