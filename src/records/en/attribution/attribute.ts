import type { EntityTable } from '../../../mentions/entities.ts'
import type { Attribution, SaidBy } from '../../../model/attribution.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { isQuoting, isSaying } from '../clauses/saying.ts'
import type { PartyMention } from '../contacts/contact-mention.ts'
import type { ContactPage } from '../contacts/page.ts'
import { sourceOf } from './sources.ts'

/** Whom the noun phrases of a document meant where they stand, as they were settled in reading. */
export type Meant = ReadonlyMap<Nominal, readonly PartyMention[]>

/** What a document is read with when it is asked who says a thing. */
export interface Voices {
  readonly page: ContactPage
  readonly meant: Meant
  /** Whom mentions name, wherever they stand. */
  readonly entities: EntityTable
  /** The institution that publishes the document itself; null for a report of somebody else's words. */
  readonly publisher: string | null
}

/** Who says what stands at a token, with the words that tell so. */
export interface Attributed {
  readonly attribution: Attribution
  readonly words: { readonly from: number; readonly to: number } | null
  readonly rule: string
}

// As many sentences back a quotation may have been begun.
const QUOTED_ON = 3
// As many tokens behind a verb of saying begins what is said.
const NEAR = 4

/** Who is said to say what a stretch of a sentence tells: whoever the clause around it names, else those quoted, else the document. */
export function attribute(voices: Voices, sentence: number, at: number): Attributed {
  return (
    cited(voices, sentence) ??
    saidByClause(voices, sentence, at) ??
    saidBefore(voices, sentence, at) ??
    accordingTo(voices, sentence) ??
    saidBehind(voices, sentence, at) ??
    quotedOn(voices, sentence, at) ??
    rumoured(voices, sentence, at) ??
    spokenHere(voices, sentence, at) ??
    ownVoice(voices)
  )
}

/** "X said [that …]": the nearest verb of saying above the clause. */
function saidByClause(voices: Voices, sentence: number, at: number): Attributed | null {
  const { predicates } = voices.page.readings[sentence]!
  let clause: Predicate | null = clauseAt(predicates, at)
  for (let depth = 0; clause && depth < 8; depth++) {
    const above: Predicate | null = clause.parent
    // "said after he had met X": when it was said is the document's to tell.
    if (above && isSaying(above) && !above.negated && clause.link !== 'subordinate') {
      const told = toldBy(voices, above, 'attribution/said')
      if (told) return told
    }
    clause = above
  }
  return null
}

/** The innermost clause that a token stands in: the last whose verb or arguments reach around it. */
export function clauseAt(predicates: readonly Predicate[], at: number): Predicate | null {
  const around = predicates.filter(
    (x) =>
      (x.subject && x.subject.from <= at && at < x.subject.to) || (x.from <= at && at < Math.max(x.span.to, lastOf(x))),
  )
  return around.at(-1) ?? predicates.findLast((x) => x.from <= at) ?? null
}

function lastOf({ args, to }: Predicate): number {
  return Math.max(to, ...args.map(({ nominal }) => nominal.to))
}

/** "Sudan said [471 were killed]": right before, where the clause could not be read. */
function saidBefore(voices: Voices, sentence: number, at: number): Attributed | null {
  const { predicates } = voices.page.readings[sentence]!
  const before = predicates.findLast((x) => x.to <= at)
  const isTold =
    before &&
    isSaying(before) &&
    before.link === 'main' &&
    !before.args.some((x) => x.relation === 'object' || (x.nominal.from <= at && at < x.nominal.to))
  return isTold && at - before.to <= NEAR && clauseAt(predicates, at)?.link !== 'subordinate'
    ? toldBy(voices, before, 'attribution/said')
    : null
}

/** Whoever a verb of saying has as its subject, with the medium that was told it: "told Interfax". */
export function toldBy(voices: Voices, { lemma, subject, args }: Predicate, rule: string): Attributed | null {
  const said = subject && sayer(voices, subject)
  if (!said) return null
  const told = lemma === 'tell' ? args.find((x) => x.relation === 'object')?.nominal : undefined
  const hander = told && !AUDIENCE.test(told.words) ? sayer(voices, told) : null
  return { attribution: { ...said, via: hander?.kind === 'media' ? [hander] : [] }, words: subject, rule }
}

const AUDIENCE = /^(?:the )?(?:reporters|journalists|press|media)$/

function sayer({ page, meant }: Voices, nominal: Nominal): SaidBy | null {
  return sourceOf(page, nominal, meant.get(nominal) ?? [])
}

const CITING = /^(?:cite|quote)$/

/** "according to state television, [citing X]": X says so, and whoever cites hands it on. */
function cited(voices: Voices, sentence: number): Attributed | null {
  const { predicates } = voices.page.readings[sentence]!
  const citing = predicates.find((x) => CITING.test(x.lemma) && !x.passive)
  const words = citing?.args.find((x) => x.relation === 'object')?.nominal
  const said = words && sayer(voices, words)
  if (!said) return null
  const hander = citedBy(predicates) ?? citing.subject ?? citing.parent?.subject
  const via = hander ? sayer(voices, hander) : null
  return { attribution: { ...said, via: via ? [via] : [] }, words, rule: 'attribution/cited' }
}

/** "according to X": in front of the clause or behind it. */
function accordingTo(voices: Voices, sentence: number): Attributed | null {
  const words = citedBy(voices.page.readings[sentence]!.predicates)
  const said = words && sayer(voices, words)
  return said ? { attribution: { ...said, via: [] }, words, rule: 'attribution/according-to' } : null
}

function citedBy(predicates: readonly Predicate[]): Nominal | undefined {
  return predicates.flatMap((x) => x.args).find((x) => x.relation === 'according to')?.nominal
}

/** "…, X said." */
function saidBehind(voices: Voices, sentence: number, at: number): Attributed | null {
  const { predicates } = voices.page.readings[sentence]!
  const behind = predicates.find(
    (x) =>
      x.from > at &&
      x.link === 'main' &&
      isQuoting(x.lemma) &&
      !x.passive &&
      !x.quoted &&
      !predicates.some((y) => y.parent === x && y.link === 'that'),
  )
  return behind ? toldBy(voices, behind, 'attribution/said-behind') : null
}

/** A quotation that goes on is of whoever was quoted last. */
function quotedOn(voices: Voices, sentence: number, at: number): Attributed | null {
  const { readings } = voices.page
  if (!clauseAt(readings[sentence]!.predicates, at)?.quoted) return null
  for (let index = sentence; index >= Math.max(0, sentence - QUOTED_ON); index--) {
    const saying = readings[index]!.predicates.findLast((x) => isQuoting(x.lemma) && !x.quoted && !x.passive)
    const told = saying && toldBy(voices, saying, 'attribution/quoted')
    if (told) return told
  }
  return null
}

const REPORTEDLY = /^(?:reportedly|allegedly|purportedly|supposedly)$/
const RUMOUR = /^(?:say|report|believe|understand|think|rumou?r|allege)$/

/** "reportedly met", "is said to have met", "it was reported that they met": somebody says so, and nobody in particular. */
function rumoured({ page }: Voices, sentence: number, at: number): Attributed | null {
  const clause = clauseAt(page.readings[sentence]!.predicates, at)
  if (!clause) return null
  const { parent, chain, from, to } = clause
  const words =
    parent?.passive && RUMOUR.test(parent.lemma) && clause.link === 'that'
      ? parent
      : chain.some((x) => RUMOUR.test(x)) && page.tokens.slice(from, to).some(({ norm }) => norm === 'to')
        ? clause
        : adverbIn(page, Math.max(page.sentences[sentence]!.from, from - 2), to + 1)
  const attribution: Attribution = { source: null, kind: 'anonymous_source', via: [] }
  return words && { attribution, words: { from: words.from, to: words.to }, rule: 'attribution/rumoured' }
}

function adverbIn({ tokens }: ContactPage, from: number, to: number): { from: number; to: number } | null {
  const at = tokens.slice(from, to).findIndex(({ norm }) => REPORTEDLY.test(norm))
  return at < 0 ? null : { from: from + at, to: from + at + 1 }
}

/** "[I] welcome the truce", in remarks that are given whole: whoever speaks says so, and not only who publishes it. */
function spokenHere({ page, meant }: Voices, sentence: number, at: number): Attributed | null {
  let clause = clauseAt(page.readings[sentence]!.predicates, at)
  for (let depth = 0; clause && depth < 8; depth++) {
    const { subject } = clause
    const speaker = subject && isOneOf(page.tokens[subject.head]!.norm, 'i', 'we') ? meant.get(subject)?.[0] : undefined
    if (subject && speaker?.entity.kind === 'person') {
      const attribution: Attribution = { source: speaker.entity.name, kind: 'official_statement', via: [] }
      return { attribution, words: subject, rule: 'attribution/first-person' }
    }
    clause = clause.parent
  }
  return null
}

function ownVoice({ publisher }: Voices): Attributed {
  const own: SaidBy =
    publisher === null ? { source: null, kind: 'document_voice' } : { source: publisher, kind: 'official_statement' }
  return {
    attribution: { ...own, via: [] },
    words: null,
    rule: publisher === null ? 'attribution/document' : 'attribution/publisher',
  }
}
