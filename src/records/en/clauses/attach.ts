import type { Argument, Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { RELATIONAL } from '../frames/relational-nouns.ts'
import { gapOfGoal, gapOfNoun, gapOfPreposition, gapOfTime } from './gaps.ts'
import { resume } from './resumed.ts'
import { before, closeClause, type Draft, topOf, type Walk } from './walk.ts'

// More arguments than any clause has: what comes after is left out.
const MOST = 40
const SIDES = oneOf('between|among|with|of|involving|including')
const PLACES = oneOf('in|at|on|near|outside|inside|aboard|over|around')
const WAYS = oneOf('by|from|to')
const SUBJECTS = oneOf('on|about|over|regarding|concerning')
const DISCUSSING = oneOf(
  'discuss|review|raise|share|assess|evaluate|address|debate|exchange|explore|coordinate|examine',
)
const MESSAGES =
  /\b(letters?|messages?|telegrams?|cables?|notes?|calls?|visits?|trips?|phonecall|invitation|stopover|journey)$/

/** Gives a phrase with a preposition to the contact noun or the verb to which it belongs. */
export function attach(walk: Walk, argument: Argument): void {
  if (PLACES.test(argument.relation) && namesLeader(topOf(walk).predicate)) closeClause(walk)
  if (walk.joint === 'conjunction') closeToParallel(walk, argument.relation)
  resume(walk, argument)
  const clause = topOf(walk)
  const noun = walk.noun
  if ((noun?.args.length ?? 0) > MOST || (clause.predicate?.args ?? clause.leading).length > MOST) return
  if (noun && belongsTo(walk, noun, argument)) {
    if (gapOfNoun(walk, noun, argument)) return
    noun.args.push(argument)
    walk.lastArgument = { owner: noun.args, argument }
    openBetween(walk)
    if (argument.nominal.kind === 'contact') walk.noun = argument.nominal
    // A place is as much the verb's: "arrived for talks in Doha".
    if (!PLACES.test(argument.relation) || argument.nominal.kind === 'contact') return
  } else if (isAside(walk, argument)) return void walk.last!.args.push(argument)
  else if (gapOfPreposition(walk, clause, argument) || gapOfTime(walk, clause, argument) || gapOfGoal(walk, argument))
    return
  const owner = clause.predicate ? clause.predicate.args : clause.leading
  owner.push(argument)
  if (walk.lastArgument?.argument !== argument) walk.lastArgument = { owner, argument }
  openBetween(walk)
  if (/^(after|before|since|until|as|while)$/.test(argument.relation))
    walk.clausal = { owner, argument, depth: walk.stack.length }
  if (argument.nominal.kind === 'contact' && !isChannel(clause.predicate, argument)) walk.noun = argument.nominal
}

/** "held talks [by video conference] with X": how it was done has no sides of its own. */
function isChannel(predicate: Draft | null, { relation, nominal }: Argument): boolean {
  if (!predicate || !isOneOf(relation, 'by', 'via', 'over', 'through') || nominal.mentions.length > 0) return false
  return !/^(an?|the|this|that|his|her|their|its|our) /.test(nominal.words)
}

/** "comes after A, for which X met Y, [and after B]": a second phrase like the first belongs to the same verb. */
function closeToParallel(walk: Walk, relation: string): void {
  if (!/^(after|before|since|during|following|despite)$/.test(relation)) return
  const depth = walk.stack.findLastIndex(({ predicate }) => predicate?.args.some((x) => x.relation === relation))
  if (depth < 0) return
  while (walk.stack.length > depth + 1) closeClause(walk)
}

/** "met a team headed by X [in Jeddah]": where they met, not where he headed it. */
function namesLeader(predicate: Draft | null): boolean {
  if (predicate?.link !== 'reduced' || !/^(lead|head|accompany|represent|flank)$/.test(predicate.lemma)) return false
  return predicate.args.some((x) => x.relation === 'by')
}

/** "met A a week into the war [with B]": the verb has its other side already. */
function isAside(walk: Walk, { relation, nominal }: Argument): boolean {
  const { last } = walk
  const { predicate } = topOf(walk)
  if (!predicate || !SIDES.test(relation) || nominal.kind !== 'parties') return false
  if (last?.kind !== 'thing' || !RELATIONAL.test(last.words) || walk.joint !== 'none') return false
  return predicate.args.some((x) => isOneOf(x.relation, 'object', 'with') && x.nominal.kind === 'parties')
}

/** "between" waits for a second side where its first is but one. */
function openBetween(walk: Walk): void {
  const last = walk.lastArgument
  if (last?.argument.relation !== 'between') return
  const { nominal } = last.argument
  const [mention] = nominal.mentions
  walk.between =
    nominal.mentions.length < 2 && !(mention?.plural && nominal.kind === 'parties' && mention.states.length > 1)
      ? last
      : null
}

function belongsTo(walk: Walk, noun: Nominal, { relation, nominal }: Argument): boolean {
  if (!isNear(walk, noun, relation) && !isLateOf(walk, noun, relation, nominal)) return false
  if (topOf(walk).link === 'reduced' && topOf(walk).subject === noun && !SIDES.test(relation)) return false
  if (walk.joint === 'conjunction' && !noun.args.some((x) => x.relation === relation)) return false
  if (SIDES.test(relation)) return relation !== 'with' || !isVerbsOwn(walk, noun, nominal)
  if (PLACES.test(relation) || SUBJECTS.test(relation)) return walk.joint === 'none'
  if (!WAYS.test(relation) || nominal.kind !== 'parties') return false
  if (relation === 'by') return walk.last === noun || noun.args.length > 0
  return (
    MESSAGES.test(noun.words) &&
    (relation === 'to' || nominal.mentions.some((x) => x.kind !== 'state') || /call|letter|message/.test(noun.words))
  )
}

/** "discussed the talks [with X]" says with whom it was discussed, unless the talks have a side already. */
function isVerbsOwn(walk: Walk, noun: Nominal, nominal: Nominal): boolean {
  const { predicate } = topOf(walk)
  if (!predicate || nominal.kind !== 'parties' || !DISCUSSING.test(predicate.lemma)) return false
  const object = predicate.args.some((x) => x.relation === 'object' && x.nominal === noun)
  return (
    object &&
    !noun.mentions.some((x) => x.kind === 'person') &&
    noun.args.every((x) => x.relation !== 'with' && x.relation !== 'between')
  )
}

/** Whether only what belongs to the contact noun, places and dates stand between it and the phrase. */
function isNear(walk: Walk, noun: Nominal, relation: string): boolean {
  const last = walk.last
  if (!last || last === noun || isPlacedBehindJoint(walk, relation)) return true
  const own = noun.args.at(-1)
  if (own?.nominal !== last) return false
  if (last.kind === 'contact' || (last.kind === 'thing' && SIDES.test(relation) && RELATIONAL.test(last.words)))
    return false
  return !(relation === 'of' && own.relation !== 'between')
}

/** "talks with A and, at the palace, [with B]": the place is that of what is still to come. */
function isPlacedBehindJoint({ joint, jointAt, last, lastArgument }: Walk, relation: string): boolean {
  if (joint !== 'conjunction' || relation !== 'with' || lastArgument?.argument.nominal !== last) return false
  return PLACES.test(lastArgument!.argument.relation) && last!.from > jointAt.from
}

/** "a summit in Belém [of A, B and C]": several people are no place's. */
function isLateOf(walk: Walk, noun: Nominal, relation: string, { kind, mentions }: Nominal): boolean {
  const own = noun.args.at(-1)
  if (relation !== 'of' || kind !== 'parties' || own?.nominal !== walk.last || !PLACES.test(own.relation)) return false
  return mentions.length > 1 || mentions.some((x) => x.plural && x.kind !== 'state')
}

/** What ends a contact noun's reach: a verb, a comma before anything but its sides. */
export function closeNounAtComma(walk: Walk): void {
  if (!walk.noun) return
  const next = walk.chunks[walk.at + 1]
  const sides = next?.kind === 'preposition' && /^(between|among|involving|with|in|at)$/.test(next.word)
  const pause =
    next?.kind === 'date' || next?.kind === 'conjunction' || next?.kind === 'other' || next?.kind === 'relative'
  const opening = topOf(walk).predicate === null && topOf(walk).subject === null
  if (next?.kind === 'nominal' && before(walk)?.kind !== 'comma' && isApposition(walk, next.nominal)) return
  if (!(sides && !opening) && !pause) walk.noun = null
}

/** "with X, the minister, in Doha": a description between commas does not end the reach. */
function isApposition(walk: Walk, nominal: Nominal): boolean {
  const closing = walk.chunks[walk.at + 2]
  return nominal.kind === 'thing' && closing?.kind === 'comma' && topOf(walk).predicate !== null
}
