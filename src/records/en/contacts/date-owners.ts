import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { datesBetween, isReporting } from './dates.ts'
import type { ContactPage } from './page.ts'

interface Owned {
  readonly mention: DateMention
  /** The verb or contact noun behind which the date stands; null before the first verb. */
  readonly owner: Predicate | Nominal | null
}

const cache = new WeakMap<ContactPage, Map<number, Owned[]>>()

/** The dates of a sentence with what each stands behind. */
export function datesOf(page: ContactPage, index: number): Owned[] {
  let known = cache.get(page)
  if (!known) {
    known = new Map()
    cache.set(page, known)
  }
  const stored = known.get(index)
  if (stored) return stored
  const sentence = page.sentences[index]!
  const made = datesBetween(page, sentence.from, sentence.to).map((mention) => ({
    mention,
    owner: ownerOf(page, index, mention),
  }))
  known.set(index, made)
  return made
}

/** Whether two dates of a sentence belong to one verb or noun. */
export function isOfOne(page: ContactPage, index: number, a: DateMention, b: DateMention): boolean {
  const owner = (date: DateMention) => datesOf(page, index).find((x) => x.mention === date)?.owner
  return owner(a) === owner(b)
}

function ownerOf(page: ContactPage, index: number, date: DateMention): Predicate | Nominal | null {
  const { predicates, nominals } = page.readings[index]!
  // "and, over dinner on Wednesday, B": the date is that of the party it stands before.
  const gap = predicates.find((x) => x.gapOf !== null && x.span.from <= date.from && date.from < x.from)
  if (gap) return gap
  // "gone to Kiev on Monday to see A, and the day after to Moscow, where they met B": the date is that of what follows.
  if (isNextStep(page, index, date)) {
    const next = predicates.find((x) => x.from > date.to)
    if (next) return next
  }
  const resumed = predicates.find((x) => x.resumed && x.resumed.from <= date.from && date.from < x.resumed.to)
  if (resumed) return heldIn(resumed) ?? resumed
  const opened = opensClause(page, index, date)
  if (opened) return opened
  const awaiting = awaitingVerb(predicates, date)
  if (awaiting) return awaiting
  const noun = nominals.findLast((x) => x.kind === 'contact' && x.from <= date.from)
  if (noun && date.from < noun.to) return noun
  // "will [on Friday] meet": the day may stand within the verb.
  const verb = predicates.findLast((x) => x.to <= date.from || (x.from < date.from && date.to <= x.to))
  // "Before the session, [on 20 June], the minister spoke": what stands between commas is the sentence's own.
  if (noun && !verb && isBetweenCommas(page, date)) return null
  if (noun && (!verb || verb.from < noun.from)) {
    const between = predicates.some((x) => x.from >= noun.to && x.from < date.from)
    if (!between) return noun
  }
  return verb ?? null
}

/** "held [talks with B], who is ill, on Monday": the contact noun that is the verb's object. */
function heldIn({ args }: Predicate): Nominal | null {
  return args.find((x) => x.relation === 'object' && x.nominal.kind === 'contact')?.nominal ?? null
}

/** "The first was short; the second, [in January], broke down": what stands between a subject and its verb is the verb's. */
function awaitingVerb(predicates: readonly Predicate[], { from, to }: DateMention): Predicate | undefined {
  const last = predicates.findLast((x) => x.to <= from)
  const next = predicates.find((x) => x.from >= to)
  const { subject } = next ?? {}
  if (!last || !subject || subject.from < last.to || subject.to > from) return undefined
  // "said that B [on Wednesday] received C", but "met B [on Wednesday], who is ill"
  const finite = isOneOf(next!.link, 'main', 'that', 'subordinate')
  return subject.kind === 'thing' || (finite && next!.from - to <= AT_ONCE) ? next : undefined
}

// "and the king [on Wednesday] also received": so many tokens the verb may follow the day.
const AT_ONCE = 2

const BREAKS = oneOf(',|;|:|—|--|-|and|but|then|while|whereas|or')
// How far the subject may stand behind the day: "and on 16 August, in Stockholm, [she]".
const NEAR = 7

/** "met A on Monday, and on Tuesday [telephoned] B": the clause that a date opens, rather than the one before it. */
function opensClause(page: ContactPage, index: number, date: DateMention): Predicate | null {
  const { tokens, tags } = page
  const { from } = page.sentences[index]!
  const { predicates } = page.readings[index]!
  const next = predicates.find((x) => x.from >= date.to)
  let first = date.from
  while (/^(on|in|at|by|the|only|late|early|later|earlier)$/.test(tokens[first - 1]?.norm ?? '')) first--
  if (!next || first - 1 < from) return null
  // "Y, [who on Friday] went to Cairo"
  const opener = tokens[first - 1]!.norm
  if (!BREAKS.test(opener) && !(next.link === 'relative' && isOneOf(opener, 'who', 'which', 'where', 'whom')))
    return null
  if (isBetweenCommas(page, date) && predicates.findLast((x) => x.to <= date.from)?.opener === 'when') return null
  // "began in June, [a day after] the embargo was declared": so long after it what was told before took place.
  if (opener === ',' && isFromNext(date) && isOneOf(next.opener ?? '', 'after', 'before')) return null
  const own = next.subject !== null && next.subject.from >= date.to
  const start = own ? next.subject!.from : next.from
  if (next.link === 'reduced' || start - date.to > (own ? NEAR : 3)) return null
  const between = tokens.slice(date.to, start)
  if (own) return between.some((x) => BREAKS.test(x.norm) && x.norm !== ',') || isAside(page, date, next) ? null : next
  return between.every((_, at) => tags[date.to + at] === 'adverb') ? next : null
}

const isFromNext = ({ said }: DateMention) => said.kind === 'shift' && said.from === 'following' && !said.base

/** "on Monday and on Tuesday, the ministry said". */
function isAside({ tokens }: ContactPage, date: DateMention, next: Predicate): boolean {
  return tokens[date.to]?.norm === ',' && isReporting(next)
}

/** Whether a date is counted from one before it in the sentence and opens a further step of a journey: ", and the day after to". */
function isNextStep(
  { tokens, dateAt, sentences }: ContactPage,
  index: number,
  { from, to, said }: DateMention,
): boolean {
  if (said.kind !== 'shift' || said.from !== 'anchor' || tokens[from - 1]?.norm !== 'and') return false
  if (!isOneOf(tokens[to]?.norm ?? '', 'to', 'in', 'at', 'into')) return false
  return dateAt.slice(sentences[index]!.from, from).some((date) => date !== undefined)
}

function isBetweenCommas({ tokens }: ContactPage, { from, to }: DateMention): boolean {
  const before = isOneOf(tokens[from - 1]?.norm ?? '', 'on', 'in', 'at', 'during') ? from - 2 : from - 1
  return tokens[before]?.norm === ',' && tokens[to]?.norm === ','
}
