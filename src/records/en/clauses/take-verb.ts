import type { Nominal, Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { settlePending } from './gaps.ts'
import { deniesAtAll, isInverted } from './inverted.ts'
import { addInfinitive, addIng, addReduced } from './non-finite.ts'
import { isReduced, isVerbless } from './reduced.ts'
import { isSaying, parenthesis, sayAfterwards } from './saying.ts'
import { chooseSubject } from './subjects.ts'
import type { VerbGroup } from './verb-groups.ts'
import { addPredicate, afterVerb, before, type Clause, isInside, settleWaiting, topOf, type Walk } from './walk.ts'

/** Gives a verb group its clause. */
export function takeVerb(walk: Walk, group: VerbGroup): void {
  if (group.form === 'auxiliary' || isInverted(walk, group)) {
    walk.auxiliary = group
    return
  }
  const own = withAuxiliary(walk, group)
  if (own.form === 'infinitive') {
    addInfinitive(walk, own)
    return
  }
  if (own.form === 'ing') {
    addIng(walk, own)
    return
  }
  if (own.form === 'participle' && !isVerbless(walk)) {
    addReduced(walk, own)
    return
  }
  if (own.doubtful && isReduced(walk, own)) {
    addReduced(walk, own)
    return
  }
  addFinite(walk, own)
}

/** "Did X meet Y?", "Should they meet": the auxiliary before the subject goes with the verb after it. */
function withAuxiliary(walk: Walk, group: VerbGroup): VerbGroup {
  const { auxiliary } = walk
  walk.auxiliary = null
  if (!auxiliary || group.form === 'infinitive') return group
  const { tense, modal, lemma } = auxiliary
  if (modal === 'should' && walk.stack.length === 1) topOf(walk).opener ??= 'if'
  const perfect = group.perfect || auxiliary.perfect || lemma === 'have'
  return {
    ...group,
    form: 'finite',
    doubtful: false,
    bare: false,
    tense,
    modal,
    perfect,
    progressive: group.progressive || (lemma === 'be' && group.form === 'ing'),
    passive: group.passive || (lemma === 'be' && group.form !== 'ing'),
    negated: group.negated || auxiliary.negated || deniesAtAll(walk),
  }
}

function addFinite(walk: Walk, group: VerbGroup): void {
  if (isSaying(group) && (parenthesis(walk, group) || sayAfterwards(walk, group))) return
  const coordinated = coordinate(walk, group)
  if (coordinated) return
  const { clause, subject } = chooseSubject(walk, group)
  const passive =
    group.passive ||
    (group.form === 'participle' && isVerbless(walk)) ||
    (group.doubtful && isHeadlinePassive(walk, subject))
  const perfect = group.perfect || sharesPerfect(walk, clause, group)
  const predicate = addPredicate(walk, { ...group, passive, perfect }, clause.link, clause.opener, subject)
  clause.inverted = subject === null && !leavesSubjectOut(walk, group)
  finishFinite(walk, clause, predicate)
}

/** "X, who had flown to Rome and [met] Y there": what is told before with "had" goes on. */
function sharesPerfect(walk: Walk, { link, predicate }: Clause, { form, tense, modal }: VerbGroup): boolean {
  if (link !== 'relative' || !predicate || form !== 'finite' || tense !== 'past' || modal) return false
  return predicate.perfect && predicate.tense === 'past' && walk.joint === 'conjunction'
}

function finishFinite(walk: Walk, clause: Clause, predicate: ReturnType<typeof addPredicate>): void {
  if (!clause.predicate) {
    predicate.args.unshift(...clause.leading)
    predicate.span.from = Math.min(predicate.span.from, clause.from)
  } else settlePending(walk, clause)
  clause.predicate = predicate
  settleWaiting(clause)
  for (const one of walk.predicates.slice(-4, -1)) if (isBesides(one, predicate)) one.parent = predicate
  afterVerb(walk)
}

const BESIDES = oneOf('in addition to|besides|apart from|aside from|as well as|before|ahead of|prior to')

/** "X, [in addition to calling on Y], will meet Z": what is done beside it is done as it is. */
function isBesides({ link, opener, parent, subject }: Predicate, main: Predicate): boolean {
  return link === 'gerund' && parent === null && subject === main.subject && BESIDES.test(opener ?? '')
}

/** "Friday: [meets] the king": a diary or post that leaves out whose it is begins with its verb. */
function leavesSubjectOut(walk: Walk, group: VerbGroup): boolean {
  if (group.passive || group.tense !== 'present' || group.lemma === 'be' || isSaying(group)) return false
  return walk.chunks.slice(0, walk.at).every((x) => /^(date|stop|comma|other|quote)$/.test(x.kind))
}

/** "Talks held in Geneva": a headline leaves out its auxiliary. */
function isHeadlinePassive(walk: Walk, subject: Nominal | null): boolean {
  const next = walk.chunks[walk.at + 1]
  return subject?.kind === 'contact' && walk.layers.headline(subject.from) && next?.kind !== 'nominal'
}

/** "will meet A and [visit] B", "is expected to see A and [sign] it": a bare verb shares what governs the first. */
function coordinate(walk: Walk, group: VerbGroup): boolean {
  const previous = before(walk)
  if (previous?.kind !== 'conjunction' && walk.joint === 'none') return false
  const at = walk.stack.findLastIndex((x) => x.predicate !== null)
  const clause = walk.stack[at]
  const model = clause?.predicate
  // "will visit a mine, a school and a port and then [hold] talks": what waits is one more object.
  if (!model || (clause.pending && (!group.bare || previous?.kind === 'nominal'))) return false
  const governed = model.modal !== null || model.chain.length > 0 || clause.link === 'infinitive'
  const bare = group.bare && governed
  const passive = group.doubtful && model.passive && !isInside(clause.link) && isPassiveHere(walk)
  if (!bare && !passive) return false
  walk.stack.length = at + 1
  const { chain, tense, modal, perfect, negated } = model
  const own = {
    ...group,
    chain: bare ? chain : [],
    tense,
    modal,
    perfect: passive && perfect,
    passive,
    negated: group.negated || (negated && modal !== null),
  }
  const predicate = addPredicate(walk, own, clause.link, clause.opener, model.subject)
  predicate.parent = model.parent
  settlePending(walk, clause)
  clause.predicate = predicate
  afterVerb(walk)
  return true
}

/** "was received by A and [hosted by B]": no object of its own follows. */
function isPassiveHere(walk: Walk): boolean {
  const next = walk.chunks[walk.at + 1]
  return next?.kind === 'preposition' && next.word === 'by'
}
