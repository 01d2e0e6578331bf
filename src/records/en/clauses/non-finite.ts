import type { Argument, Link, Nominal } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { PREVENTING } from '../frames/governing-verbs.ts'
import { parties } from './noun-phrases.ts'
import { rankedSubject, turnOf } from './ranked-subjects.ts'
import { behind, nounSet } from './reduced.ts'
import type { VerbGroup } from './verb-groups.ts'
import {
  addPredicate,
  afterVerb,
  before,
  type Clause,
  closeClause,
  isInside,
  openClause,
  topOf,
  type Walk,
} from './walk.ts'

const OBJECT_CONTROL =
  /^(invite|ask|urge|persuade|allow|tell|press|want|expect|wait|call|order|instruct|send|enable|help|permit|request|encourage|force|require|advise|appoint|dispatch|convince|push|beg|authorise|authorize|summon|like|need|prefer|bring|lead|prompt|empower|task|direct|command|implore|pressure|get|charge|entrust|trust|designate|delegate|depute|mandate|commission|assign|name|nominate|choose|select|pick|tap|elect|detail|second|deploy|recruit|engage)$/
const SHOWING = oneOf(
  'see|show|keep|catch|find|picture|depict|watch|hear|spot|leave|photograph|film|imagine|remember|involve|mean',
)
const ABSOLUTE = oneOf('with|of|by|from|after|before|despite|about|to|without|on|as|in|for|as part of|because of')

/** "to meet": purpose, what was asked of an object, or what a noun promises. */
export function addInfinitive(walk: Walk, group: VerbGroup): void {
  const clause = topOf(walk)
  if (isHeadlinePlan(walk, clause)) {
    planInHeadline(walk, clause, group)
    return
  }
  const ranked = rankedSubject(walk, group) ?? turnOf(clause)
  const noun = ranked ? null : governingNoun(walk, group)
  const subject = ranked ?? (noun && ownerOf(walk, noun)) ?? infinitiveSubject(clause)
  const chain = noun ? [noun.words.split(' ').at(-1)!, ...group.chain] : group.chain
  const inner = openClause(walk, 'infinitive', 'to', group.from)
  inner.subject = subject
  const negated = group.negated || isNone(noun)
  const done = ranked?.kind === 'parties' && clause.predicate === null
  inner.predicate = done
    ? addPredicate(walk, { ...group, tense: 'past' }, 'relative', 'who', subject)
    : addPredicate(walk, { ...group, chain, negated }, 'infinitive', 'to', subject)
  if (!subject) clause.waiting.push(inner.predicate)
  afterVerb(walk)
}

/** "Fidan to meet Rubio": the future of headlines. */
function isHeadlinePlan(walk: Walk, clause: Clause): boolean {
  return (
    clause.predicate === null &&
    clause.subject?.kind !== 'thing' &&
    clause.subject !== null &&
    clause.link === 'main' &&
    walk.layers.headline(clause.subject.from)
  )
}

function planInHeadline(walk: Walk, clause: Clause, group: VerbGroup): void {
  const predicate = addPredicate(walk, { ...group, tense: 'future' }, 'main', null, clause.subject)
  predicate.args.unshift(...clause.leading)
  clause.predicate = predicate
  afterVerb(walk)
}

/** "had [no time] to meet", "has [no plans] to meet" */
function isNone(noun: Nominal | null): boolean {
  return noun !== null && /^no /.test(noun.words)
}

/** "an [offer] to host", "his [readiness] to meet", "an [offer] by X to host". */
function governingNoun(walk: Walk, group: VerbGroup): Nominal | null {
  const { last, lastArgument } = walk
  if (last?.to !== group.from) return null
  if (last.kind === 'thing') return last
  const of = lastArgument?.argument
  if (of?.nominal !== last || !isOneOf(of.relation, 'by', 'from', 'of', 'for')) return null
  const noun = walk.nominals.at(-2)
  return noun?.kind === 'thing' && noun.to === last.from - 1 && PROMISES.test(noun.words) ? noun : null
}

const PROMISES =
  /\b(offer|proposal|plan|plans|request|decision|refusal|readiness|willingness|bid|call|appeal|promise|pledge|invitation|wish|desire|failure|attempt|efforts?|intention|hope|hopes)$/

/** Whose offer or readiness it is, where that stands with the noun: "[Ankara]'s offer", "the offer by [Ankara]". */
function ownerOf(walk: Walk, noun: Nominal): Nominal | null {
  if (walk.last !== noun) return walk.last
  const first = walk.layers.mentionAt[noun.from]
  const mention = first?.kind === 'pronoun' ? first : noun.mentions[0]
  if (!mention) return null
  if (mention.kind !== 'pronoun' && walk.layers.tags[mention.to] !== 'possessive') return null
  return parties(mention)
}

function infinitiveSubject(clause: Clause): Nominal | null {
  const parent = clause.predicate
  if (!parent) return clause.subject
  const object = parent.args.find((x) => x.relation === 'object' && x.nominal.kind === 'parties')
  if (object && OBJECT_CONTROL.test(parent.lemma) && !parent.passive) return object.nominal
  const asked = /^(call|appeal|wait|prevail|rely|count)$/.test(parent.lemma)
    ? parent.args.find((x) => isOneOf(x.relation, 'on', 'upon', 'to', 'for') && x.nominal.kind === 'parties')
    : undefined
  return asked?.nominal ?? parent.subject ?? clause.subject
}

/** "charged [Y] with holding talks", "talked [Y] into meeting X": what follows is for the object to do. */
function chargedObject({ predicate }: Clause, opener: string): Nominal | null {
  if (!predicate || predicate.passive) return null
  const kept = opener === 'from' && PREVENTING.test(predicate.lemma)
  if (!kept && !CHARGES.test(`${predicate.lemma} ${opener}`)) return null
  const { nominal } = predicate.args.findLast((x) => x.relation === 'object') ?? {}
  return nominal?.kind === 'parties' ? nominal : null
}

const CHARGES =
  /^(charge|task|entrust|trust|credit) with$|^(talk|coax|persuade|press|pressure|push|cajole|argue|lure|force|goad|trick) into$/

/** "meeting with X": after a preposition, after a comma, or with a subject of its own: "with [X] calling Y". */
export function addIng(walk: Walk, group: VerbGroup): void {
  const opener = walk.preposition
  if (opener) {
    if (walk.joint === 'conjunction' && walk.chunks[walk.at - 2]?.kind === 'comma') closeAsides(walk)
    openParticiple(walk, group, 'gerund', opener, chargedObject(topOf(walk), opener) ?? outerSubject(topOf(walk)))
    return
  }
  const own = ADDRESSING.test(group.lemma) && isAddressed(walk) ? null : ownSubject(walk)
  if (own) {
    openParticiple(walk, group, own.link, own.opener, own.nominal)
    return
  }
  const clause = topOf(walk)
  if (
    group.perfect &&
    clause.subject !== null &&
    clause.subject === walk.last &&
    walk.joint === 'none' &&
    !clause.predicate
  ) {
    const { subject } = clause
    clause.subject = null
    openParticiple(walk, group, 'participle', null, subject)
    return
  }
  if (walk.joint === 'conjunction' && isOneOf(clause.link, 'participle', 'gerund') && clause.predicate) {
    const { link, opener: first } = clause
    closeClause(walk)
    openParticiple(walk, group, link, first, outerSubject(topOf(walk)))
    return
  }
  openParticiple(walk, group, 'participle', null, outerSubject(clause))
}

/** "called it as odd as it is new and, after [speaking] with X, said": what the outer clause goes on with. */
function closeAsides(walk: Walk): void {
  while (walk.stack.length > 1 && isOneOf(topOf(walk).link, 'subordinate', 'relative')) closeClause(walk)
}

function outerSubject(clause: Clause): Nominal | null {
  return clause.predicate?.subject ?? clause.subject
}

const ADDRESSING =
  /^(propose|offer|ask|invite|suggest|urge|request|warn|thank|demand|seek|call|express|say|congratulate|inform|complain|protest|explain|appeal|outline|set|stress|reiterate)$/

/** "wrote to the ministers of the three states [proposing] talks": it is he who wrote that does it. */
function isAddressed(walk: Walk): boolean {
  const { predicate } = topOf(walk)
  return (
    /^(write|send|cable|reply|respond|appeal|message|address)$/.test(predicate?.lemma ?? '') &&
    /^(to|of)$/.test(walk.lastArgument?.argument.relation ?? '')
  )
}

function ownSubject(walk: Walk): { nominal: Nominal; link: Link; opener: string | null } | null {
  const previous = before(walk)
  if (previous?.kind !== 'nominal' && previous?.kind !== 'other') return null
  const clause = topOf(walk)
  const argument = walk.lastArgument?.argument
  const nominal = walk.last
  if (!nominal || walk.joint !== 'none') return null
  if (clause.pending?.nominal === nominal) {
    clause.pending = null
    return { nominal, link: 'participle', opener: null }
  }
  if (argument?.nominal !== nominal) return null
  if (argument.relation === 'object') {
    if (clause.predicate && SHOWING.test(clause.predicate.lemma)) return { nominal, link: 'participle', opener: null }
    return nominal.kind === 'parties' ? null : { nominal, link: 'reduced', opener: null }
  }
  if (!ABSOLUTE.test(argument.relation)) return null
  if (argument.relation === 'with' && followsComma(walk, nominal)) takeBack(walk, argument)
  if (
    nominal.kind === 'parties' &&
    clause.predicate === null &&
    !isOneOf(argument.relation, 'with', 'despite', 'without')
  )
    return null
  return {
    nominal,
    link: nominal.kind === 'parties' || argument.relation === 'with' ? 'participle' : 'reduced',
    opener: argument.relation,
  }
}

/** "…, with [the two] discussing": no argument of the verb before the comma. */
function followsComma(walk: Walk, nominal: Nominal): boolean {
  const at = walk.at - 2
  return (
    walk.chunks[at]?.kind === 'preposition' &&
    walk.chunks[at - 1]?.kind === 'comma' &&
    walk.chunks[at + 1]?.from === nominal.from
  )
}

function takeBack(walk: Walk, argument: Argument): void {
  const owner = walk.lastArgument?.owner
  const at = owner?.indexOf(argument) ?? -1
  if (at >= 0) owner!.splice(at, 1)
}

function openParticiple(
  walk: Walk,
  group: VerbGroup,
  link: Link,
  opener: string | null,
  subject: Nominal | null,
): void {
  const outer = topOf(walk)
  const inner = openClause(walk, link, opener, group.from)
  inner.subject = subject
  inner.predicate = addPredicate(walk, group, link, opener, subject)
  if (!subject) outer.waiting.push(inner.predicate)
  afterVerb(walk)
}

/** "talks [hosted by Oman]", "[Received by X], Y said". */
export function addReduced(walk: Walk, group: VerbGroup): void {
  const coordinated = walk.joint === 'conjunction' && topOf(walk).link === 'reduced'
  const target = coordinated ? topOf(walk).subject : reducedTarget(walk, group)
  if (coordinated) closeClause(walk)
  const clause = topOf(walk)
  const noun = walk.noun
  const inner = openClause(walk, 'reduced', null, group.from)
  inner.subject = target
  inner.predicate = addPredicate(walk, { ...group, passive: true }, 'reduced', null, target)
  if (!target) clause.waiting.push(inner.predicate)
  if (target?.kind === 'contact') target.reduced.push(inner.predicate)
  afterVerb(walk)
  if (target?.kind === 'contact' && target === noun) walk.noun = noun
}

function reducedTarget(walk: Walk, group: VerbGroup): Nominal | null {
  const clause = topOf(walk)
  const set = nounSet(walk, group)
  if (set) return set
  const noun = walk.noun
  if (behind(walk)?.kind === 'comma') {
    if (walk.last?.kind === 'contact') return walk.last
    const outer = isInside(clause.link) ? (clause.predicate?.subject ?? clause.subject) : clause.subject
    return outer ?? walk.last
  }
  // "talks with a team [led] by X", but "talks with a team [hosted] by X"
  if (/^(lead|head|represent|accompany|flank|join)$/.test(group.lemma) && walk.last?.kind === 'parties')
    return walk.last
  if (noun && walk.last && noun.args.some((x) => x.nominal === walk.last) && walk.last.kind !== 'contact') return noun
  return walk.last ?? clause.subject
}
