import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { DUE } from '../frames/due-words.ts'
import { TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import { alsoDid } from './also-did.ts'
import { isBound, isDeadline, lastTime, withinPeriod } from './bounded-dates.ts'
import { BY_PHONE } from './channel.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesOf } from './date-owners.ts'
import { isReporting } from './dates.ts'
import { isDayMeant } from './day-meant.ts'
import { doneAfter, isBesideClause, isDone, isDue } from './done-beside.ts'
import { isExacter } from './exacter-date.ts'
import { isAgain } from './further-days.ts'
import { isMargin } from './margins.ts'
import { isOfMatter } from './matter-dates.ts'
import { clausesOfOccasion } from './occasion-clauses.ts'
import { isOfOtherEvent } from './other-events.ts'
import { ownClauses } from './own-clauses.ts'
import { type ContactPage, saidIn, wordsOf } from './page.ts'
import { isRightBefore, saidOfThen } from './said-of-then.ts'
import { isSinceClause, sinceThen } from './since-then.ts'

type Source = 'own' | 'sentence' | 'report'

const saysOften = saidIn(
  /\b(twice|times|repeatedly|regularly|frequently|calls|contacts|conversations|meetings|constant|in touch)\b/,
)

interface Candidate {
  readonly mention: DateMention
  readonly source: Source
}

/** The dates that can be the contact's, the likeliest first. */
export function dateCandidates(
  page: ContactPage,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): Candidate[] {
  const list = candidates(page, base, predicate, nominal)
  const [first, second] = list
  return first && second && isExacter(page, first.mention, second.mention) ? list.slice(1) : list
}

function candidates(
  page: ContactPage,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): Candidate[] {
  const named = datesOf(page, base.sentence)
  if (named.length === 0) return []
  // "had been meeting since Monday" lasted from then on.
  const lasting = predicate?.perfect && predicate.progressive
  const recurrent = lasting || saysOften(page, base.sentence) || (base.status === 'planned' && isVisiting(predicate))
  const owned = named
    .map((x) => ({
      ...x,
      mention: sinceThen(
        page,
        lastTime(page, withinPeriod(page, base, saidOfThen(x.mention, predicate))),
        nominal ?? predicate,
      ),
    }))
    .map((x) =>
      recurrent && x.mention.said.kind === 'open' && isSinceClause(x.owner) ? { ...x, owner: predicate } : x,
    )
    .filter(
      (x, _at, all) =>
        !(isBound(x.mention, recurrent) && !isDeadline(base, x.mention)) &&
        !(isAgain(page, x.mention) && all[0]!.mention.from < x.mention.from) &&
        !isOfThing(page, base.sentence, x.mention) &&
        !isOfOtherEvent(page, x.mention, nominal) &&
        !(base.rule === 'contacts/discuss' && isWholeYear(x.mention)),
    )
  const list: Candidate[] = []
  const add = (owner: Predicate | Nominal | null, source: Source) => {
    for (const x of owned)
      if (x.owner === owner && !list.some((y) => y.mention === x.mention)) list.push({ mention: x.mention, source })
  }
  const close = nominal
    ? owned.filter((x) => x.owner === nominal && x.mention.from >= nominal.to && x.mention.from - nominal.to <= 1)
    : []
  for (const x of close) list.push({ mention: x.mention, source: 'own' })
  if (nominal && predicate)
    for (const { mention } of owned)
      if (isDayMeant(page, base, predicate, nominal, mention)) list.push({ mention, source: 'own' })
  // "talks under the accord of May 2 took place on Monday": the verb's date is the contact's.
  if (nominal && predicate && predicate.subject?.from === nominal.from) {
    for (const x of owned)
      if (x.owner === nominal && x.mention.from < nominal.to) list.push({ mention: x.mention, source: 'own' })
    add(predicate, 'own')
  }
  if (nominal) {
    add(nominal, 'own')
    for (const reduced of nominal.reduced) add(reduced, 'own')
    for (const relative of relativesOf(page, base.sentence, nominal)) add(relative, 'own')
    for (const argument of nominal.args) if (argument.nominal.kind === 'contact') add(argument.nominal, 'own')
  }
  if (!predicate) {
    if (nominal) add(null, 'own')
    return list
  }
  if (base.background) return list
  const reporting = nominal !== null && isReporting(predicate)
  // "proposed on Sunday a summit" dates the proposal, not the summit.
  const dated =
    nominal !== null &&
    predicate.tense === 'past' &&
    (base.status === 'proposed' || base.status === 'planned') &&
    !(predicate.chain.length > 0 && predicate.chain.every((x) => DUE.test(x)))
  if (dated) return list
  // "prepared Sunday's meeting [in a telephone call on Wednesday]"
  if (base.rule === 'contacts/by-phone')
    for (const call of page.readings[base.sentence]!.nominals)
      if (call.kind === 'contact' && call.from > predicate.from && BY_PHONE.test(call.words)) add(call, 'own')
  const occasion = occasionOf(page, base.sentence, predicate)
  if (occasion) add(occasion, 'own')
  if (isBesideOther(predicate, nominal)) return list
  add(predicate, reporting ? 'report' : 'own')
  const siblings = page.readings[base.sentence]!.predicates
  if (!isWithinThat(predicate) || !siblings.some((x) => isReporting(x) && x.from < predicate.from)) add(null, 'own')
  if (base.modeOpen) for (const other of toldOfArguments(predicate, siblings)) add(other, 'sentence')
  predicate.args.forEach((argument, at) => {
    const around = /^(in|during|via|by|over|at|on|for|after)$/.test(argument.relation) || isBeside(predicate, at)
    if (argument.nominal !== nominal && around) add(argument.nominal, 'sentence')
  })
  for (const clause of clausesOfOccasion(page, base.sentence, predicate, nominal)) add(clause, 'sentence')
  const shared = list.length
  for (const other of relatives(predicate, siblings)) {
    if ((isAhead(base) && isDone(other)) || (base.status === 'held' && isDue(other))) continue
    add(other, isReporting(other) ? 'report' : 'sentence')
    // "paid a visit to Beijing in January 2023, where he met": the month stands with the visit.
    if (predicate.opener === 'where' || isOnOccasion(page, predicate))
      for (const { nominal: noun } of other.args) if (noun.kind === 'contact') add(noun, 'sentence')
  }
  // "the visit of 3 August, [when] he met": the day is that of both.
  if (predicate.opener === 'when')
    for (const x of owned)
      if (isRightBefore(x.mention, predicate)) list.push({ mention: x.mention, source: 'sentence' })
  const nearby = list.splice(shared).sort((x, y) => distance(predicate, x.mention) - distance(predicate, y.mention))
  list.push(...nearby.filter((x) => x.source !== 'report'), ...nearby.filter((x) => x.source === 'report'))
  for (const other of siblings.toReversed())
    if (other.from < predicate.from && !isReporting(other) && isBesideClause(predicate, other))
      if (!isAhead(base) || !isDone(other)) add(other, 'sentence')
  if (list.every((x) => x.source === 'report') && alsoDid(page, predicate)) {
    const told = owned.findLast((x) => x.mention.to <= predicate.span.from && !isReportingOwner(x.owner))
    if (told) list.unshift({ mention: told.mention, source: 'sentence' })
  }
  if (base.status !== 'held' && base.status !== 'ongoing') return list.filter((x) => x.source !== 'report')
  if (list.length === 0) for (const other of doneAfter(predicate, siblings)) add(other, 'sentence')
  if (list.length === 0) add(null, 'report')
  for (const other of siblings) if (isReporting(other)) add(other, 'report')
  return list
}

/** "The talks were preceded by a session [on Thursday]": the day of the session. */
function isBesideOther({ lemma, passive, subject, args }: Predicate, nominal: Nominal | null): boolean {
  if (!passive || lemma !== 'precede' || !nominal || subject?.from !== nominal.from) return false
  return args.some((x) => x.relation === 'by')
}

/** "On Monday she disclosed [that he meant to meet Kim]": what is said, and what that leads to. */
function isWithinThat({ link, parent }: Predicate): boolean {
  return link === 'that' || (/^(infinitive|gerund|participle)$/.test(link) && parent?.link === 'that')
}

/** "took part in the summit in Rio in July, [on the occasion of which] he met X". */
function isOnOccasion({ tokens }: ContactPage, { link, span, from }: Predicate): boolean {
  if (link !== 'relative') return false
  for (let at = from - 1; at >= Math.max(1, span.from - 1); at--)
    if (tokens[at]!.norm === 'which') return /^(during|at|of|in|on)$/.test(tokens[at - 1]!.norm)
  return false
}

function isReportingOwner(owner: Predicate | Nominal | null): boolean {
  return owner !== null && 'lemma' in owner && isReporting(owner)
}

/** "prepared [yesterday's] thaw in calls with Y": the day of what was prepared. */
function isOfThing(page: ContactPage, sentence: number, { attributive, from, to }: DateMention): boolean {
  if (!attributive) return false
  return page.readings[sentence]!.predicates.some(({ args }) =>
    args.some(
      ({ relation, nominal }) =>
        relation === 'object' && nominal.kind === 'thing' && nominal.from <= to + 1 && from < nominal.to,
    ),
  )
}

/** "will visit Manila [from 14 January] for talks with X" */
function isVisiting(predicate: Predicate | null): boolean {
  return predicate !== null && (predicate.lemma === 'visit' || TRAVEL_VERBS.has(predicate.lemma))
}

/** "discussed the bloc's role [this year]": what was spoken of is of that year. */
function isWholeYear({ said }: DateMention): boolean {
  return said.kind === 'year' || (said.kind === 'calendar' && said.unit === 'year')
}

/** "raised it with Y, [who telephoned him on July 30]": where the mode is open, the contact told of the other side is meant. */
function toldOfArguments(predicate: Predicate, siblings: readonly Predicate[]): Predicate[] {
  return siblings.filter(
    ({ link, subject, lemma }) =>
      link === 'relative' && TELEPHONING.test(lemma) && predicate.args.some((x) => x.nominal.head === subject?.head),
  )
}

const TELEPHONING = oneOf('call|telephone|phone|ring|receive|visit|host|meet|see')

const OCCASION = /\b(last|first|only|second|third|previous|next|other) (time|occasion|day)\b/

/** "The last time they met [was] in May": what says when it was. */
export function occasionOf(page: ContactPage, sentence: number, predicate: Predicate): Predicate | null {
  const { predicates } = page.readings[sentence]!
  const next = predicates[predicates.indexOf(predicate) + 1]
  if (next?.lemma !== 'be' || next.from - predicate.to > 24) return null
  const { from } = page.sentences[sentence]!
  // "last met in Kinshasa, and [that was] in March"
  const pointing = isOneOf(page.tokens[next.from - 1]?.norm ?? '', 'that', 'it', 'this')
  if (pointing && page.tokens[predicate.from - 1]?.norm === 'last') return next
  return OCCASION.test(wordsOf(page, Math.max(from, predicate.from - 24), predicate.from)) ? next : null
}

function isAhead({ status }: ContactMention): boolean {
  return status === 'planned' || status === 'proposed'
}

/** What a relative clause says of a contact noun itself: "his summit, [which was due in Singapore on June 12]". */
function relativesOf(page: ContactPage, sentence: number, nominal: Nominal): Predicate[] {
  const own = new Set(ownClauses(page, sentence, nominal))
  return page.readings[sentence]!.predicates.filter(
    (x) =>
      own.has(x) || (x.link === 'relative' && x.args.some((y) => y.relation === 'object' && y.nominal === nominal)),
  )
}

/** "on the sidelines of [the summit on 2 June]". */
function isBeside({ args }: Predicate, at: number): boolean {
  return args[at]!.relation === 'of' && isMargin(args[at - 1]?.nominal)
}

/** Dates right before a clause are nearer to it than dates behind it. */
function distance(predicate: Predicate, date: DateMention): number {
  return date.from < predicate.from ? predicate.from - date.from : 3 * (date.from - predicate.from)
}

/** Clauses whose date a clause can share: the one above, those below, earlier ones with the same subject. */
function relatives(predicate: Predicate, siblings: readonly Predicate[]): Predicate[] {
  const list: Predicate[] = []
  for (let above = predicate.parent; above && list.length < 4; above = above.parent) {
    if (predicate.link === 'main' && above.link === 'main') break
    // "said in an interview [broadcast on Friday] that he had called"
    if (predicate.link === 'that' && above.link === 'reduced') continue
    if (predicate.opener === 'since' && isOneOf(above.lemma, 'be', 'pass', 'go', 'elapse')) list.push(above)
    if (isOneOf(predicate.opener ?? '', 'after', 'before', 'since', 'until') && predicate.link === 'subordinate') break
    list.push(above)
  }
  list.push(
    ...siblings.filter(
      (x) =>
        (x.parent === predicate || isOfSetting(predicate, x)) &&
        (isOneOf(x.link, 'participle', 'infinitive', 'reduced') || x.opener === 'when') &&
        !isOfMatter(predicate, x),
    ),
  )
  list.push(
    ...siblings
      .filter((x) => x.from < predicate.from && x.subject !== null && x.subject === predicate.subject)
      .toReversed(),
  )
  return list
}

/** "during the first one, [held on 3 May], X received": the day is that of both. */
function isOfSetting({ args, from }: Predicate, { link, subject }: Predicate): boolean {
  return (
    link === 'reduced' && args.some((x) => x.nominal === subject && x.nominal.to <= from && SETTING.test(x.relation))
  )
}

const SETTING = oneOf('in|at|during')
