import type { Argument, Link, Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Chunk } from './chunk.ts'
import type { Layers } from './layers.ts'
import type { VerbGroup } from './verb-groups.ts'

export type Draft = { -readonly [Key in keyof Predicate]: Predicate[Key] }

/** How a phrase is tied to what stands before it. */
export type Joint = 'none' | 'comma' | 'conjunction'

/** A noun phrase without a preposition that has found no place yet. */
export interface Pending {
  readonly nominal: Nominal
  readonly joint: Joint
  /** How many arguments the verb had when it came, or what joins it. */
  readonly argsBefore: number
  /** Where what belongs to it begins: [and, over dinner, B]. */
  readonly from: number
  /** Whether a date or place of its own stands beside it: ", [B] in Cairo a day later". */
  readonly placed: boolean
}

/** A clause that is being read. */
export interface Clause {
  subject: Nominal | null
  predicate: Draft | null
  link: Link
  opener: string | null
  /** Arguments that stand before the verb: "In a call with X, Y said". */
  leading: Argument[]
  from: number
  /** Participles in front of the subject: "Speaking by phone with X, Y said". */
  waiting: Draft[]
  pending: Pending | null
  /** Whether a comma has come since its verb. */
  comma: boolean
  /** The subject stands after the verb: "Received by the king was X". */
  inverted: boolean
  /** A comma has opened what the next one closes: "met X, [the minister], in Paris". */
  aside: boolean
  /** The clauses that go on behind the comma of an aside: "Y, [X said], met Z". */
  around: readonly Clause[] | null
}

/** The state of the one walk over the phrases of a sentence. */
export interface Walk {
  readonly layers: Layers
  readonly sentence: Sentence
  readonly index: number
  readonly chunks: readonly Chunk[]
  at: number
  readonly predicates: Draft[]
  readonly nominals: Nominal[]
  readonly stack: Clause[]
  preposition: string | null
  last: Nominal | null
  /** The contact noun to which a phrase with a preposition may still belong. */
  noun: Nominal | null
  lastArgument: { readonly owner: Argument[]; readonly argument: Argument } | null
  /** A phrase with "after", "before" and the like, which may prove to be a clause. */
  clausal: { readonly owner: Argument[]; readonly argument: Argument; readonly depth: number } | null
  /** A "between" that has one side so far. */
  between: { readonly owner: Argument[]; readonly argument: Argument } | null
  joint: Joint
  /** Where the joint stands, and how many arguments the verb had before it. */
  jointAt: { readonly from: number; readonly predicate: Draft | null; readonly args: number }
  quoted: boolean
  /** An auxiliary whose verb comes after the subject. */
  auxiliary: VerbGroup | null
  neither: boolean
}

export function newWalk(layers: Layers, sentence: Sentence, index: number, chunks: readonly Chunk[]): Walk {
  return {
    layers,
    sentence,
    index,
    chunks,
    at: 0,
    predicates: [],
    nominals: [],
    stack: [newClause('main', null, sentence.from)],
    preposition: null,
    last: null,
    noun: null,
    lastArgument: null,
    between: null,
    clausal: null,
    joint: 'none',
    jointAt: { from: 0, predicate: null, args: 0 },
    quoted: startsQuoted(layers, sentence),
    auxiliary: null,
    neither: false,
  }
}

/** A sentence whose first quotation mark closes one began inside a quotation. */
function startsQuoted({ tokens }: Layers, sentence: Sentence): boolean {
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 400); at++) {
    const { norm, text, spaced } = tokens[at]!
    if (norm !== '"') continue
    if (text === '”') return true
    return text === '"' && !spaced && at > sentence.from
  }
  return false
}

export function newClause(link: Link, opener: string | null, from: number): Clause {
  return {
    subject: null,
    predicate: null,
    link,
    opener,
    leading: [],
    from,
    waiting: [],
    pending: null,
    comma: false,
    inverted: false,
    aside: false,
    around: null,
  }
}

/** Two noun phrases that are one subject. */
export function joinParties(a: Nominal, b: Nominal): Nominal {
  return { ...a, to: b.to, head: b.head, mentions: [...a.mentions, ...b.mentions] }
}

export const topOf = (walk: Walk): Clause => walk.stack.at(-1)!

export const before = (walk: Walk): Chunk | undefined => walk.chunks[walk.at - 1]

/** The next chunk that is no adverb or quotation mark. */
export function ahead(walk: Walk, from = walk.at + 1): Chunk | undefined {
  for (let next = from; next < from + 4; next++) {
    const chunk = walk.chunks[next]
    if (chunk?.kind !== 'other' && chunk?.kind !== 'quote') return chunk
  }
  return undefined
}

// Clauses within clauses, further than a reader can follow.
const DEEPEST = 12

/** Notes what ties the next phrase to what stands before it. */
export function joinHere(walk: Walk, joint: Joint, from: number): void {
  walk.joint = joint
  const { predicate } = topOf(walk)
  walk.jointAt = { from, predicate, args: predicate?.args.length ?? 0 }
}

/** Where what a joint ties to a verb begins, and how many arguments the verb had before it. */
export function sinceJoint(walk: Walk, predicate: Draft, from: number): { from: number; argsBefore: number } {
  const { jointAt } = walk
  return jointAt.predicate === predicate
    ? { from: jointAt.from, argsBefore: Math.min(jointAt.args, predicate.args.length) }
    : { from, argsBefore: predicate.args.length }
}

/** Opens a clause inside the one being read. */
export function openClause(walk: Walk, link: Link, opener: string | null, from: number): Clause {
  while (walk.stack.length >= DEEPEST) closeClause(walk)
  const clause = newClause(link, opener, from)
  walk.stack.push(clause)
  walk.preposition = null
  walk.joint = 'none'
  return clause
}

/** Closes the innermost clause; participles that found no subject in it look further out. */
export function closeClause(walk: Walk): void {
  if (walk.stack.length < 2) return
  const closed = walk.stack.pop()!
  const clause = topOf(walk)
  clause.waiting.push(...closed.waiting)
  settleWaiting(clause)
}

export function settleWaiting(clause: Clause): void {
  if (!clause.subject) return
  for (const draft of clause.waiting.splice(0)) draft.subject = clause.subject
}

const INSIDE = oneOf('participle|gerund|infinitive|reduced')

/** Whether a clause's verb has its subject in the clause around it. */
export const isInside = (link: Link): boolean => INSIDE.test(link)

/** Adds a predicate to the sentence; what its form leaves open is taken from the predicate around it. */
export function addPredicate(
  walk: Walk,
  group: VerbGroup,
  link: Link,
  opener: string | null,
  subject: Nominal | null,
): Draft {
  const parent = walk.stack.findLast((x) => x.predicate !== null)?.predicate ?? null
  const from = subject && !isInside(link) ? Math.min(group.from, subject.from) : group.from
  const none = !isInside(link) && startsWithNone(walk, subject)
  const predicate: Draft = {
    from: group.from,
    to: group.particle ? group.to - 1 : group.to,
    lemma: group.lemma,
    particle: group.particle,
    chain: group.chain,
    tense: group.tense ?? parent?.tense ?? 'past',
    modal: group.modal,
    perfect: group.perfect,
    progressive: group.progressive,
    passive: group.passive,
    negated: group.negated || walk.neither || none,
    link,
    opener,
    parent,
    subject,
    args: [],
    span: { from, to: group.to },
    resumed: null,
    sentence: walk.index,
    quoted: walk.quoted,
    gapOf: null,
  }
  walk.neither = false
  walk.predicates.push(predicate)
  return predicate
}

/** "No one met", "Neither minister spoke". */
function startsWithNone(walk: Walk, subject: Nominal | null): boolean {
  if (!subject || subject.kind === 'contact') return false
  return isOneOf(walk.layers.tokens[subject.from]!.norm, 'nobody', 'none', 'neither') || subject.words === 'no one'
}

/** What a verb leaves behind: nothing is pending any more. */
export function afterVerb(walk: Walk): void {
  const clause = topOf(walk)
  clause.pending = null
  clause.comma = false
  walk.preposition = null
  walk.lastArgument = null
  walk.joint = 'none'
  walk.noun = null
}
