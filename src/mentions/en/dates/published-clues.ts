import type { PartialDate } from '../../../model/document.ts'
import { addDays, span, weekday } from '../../../model/edtf.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import { type DateMention, type DateSaid, settleDate } from '../../dates.ts'
import type { ChangeClue, PublishedClues, TenureClue, YearlessDay } from '../../published.ts'
import { sentenceWith } from '../sentences.ts'
import { eventClues } from './event-clues.ts'
import { word } from './read.ts'
import { bareWeekday, dayTold, distanceTold, weekdayOfReport } from './report-day.ts'
import { tenureAges } from './tenure-ages.ts'
import { DAY_PARTS } from './words.ts'

/** Somebody named, at tokens [from, to), with a stay in the office of that mention; one for each stay that can be meant. */
export interface NamedHolder extends TenureClue {
  readonly at: { readonly from: number; readonly to: number }
}

export interface CluesAsked {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly holders: readonly NamedHolder[]
  readonly partial: PartialDate | null
  /** The last day for which the tables of office holders were checked. */
  readonly latest: string | null
}

const NOWHERE = { published: null, tense: 'past', anchor: null } as const
const LEAD_SENTENCES = 4

/** Gathers what a text without a date says about the day on which it was published. */
export function findPublishedClues(asked: CluesAsked): PublishedClues {
  const told = asked.dates.filter((date) => !isPartial(asked, date)).map((date) => tell(asked, date))
  const partial = asked.partial ?? today(asked)
  const past = told.filter(({ tense }) => tense === 'past')
  const weekdays = told.flatMap(({ said, tense }) => {
    const weekday = bareWeekday(said)
    return weekday === null ? [] : [{ weekday, tense }]
  })
  const events = eventClues(asked.tokens, asked.sentences, asked.dates)
  return {
    partial,
    days: told.filter(({ date }) => !isTalkedOf(asked, date)).flatMap((one) => yearlessDays(one)),
    tenures: asked.holders.filter((holder) => !isFormer(asked.tokens, holder)).map(plainTenure),
    changes: asked.holders.flatMap((holder) => changeOf(asked, holder)),
    datedEvents: told.flatMap(datedEvent),
    yearMentions: told.flatMap(({ said, tense }) => (said.kind === 'year' && tense === 'past' ? [said.year] : [])),
    sameYear: events.sameYear,
    spans: [...events.spans, ...tenureAges(asked)],
    weekdaysAhead: [...new Set(weekdays.filter(({ tense }) => tense === 'future').map(({ weekday }) => weekday))],
    weekdayToday: weekdayToday(asked, told),
    leadDay: leadDay(told, new Set(weekdays.map(({ weekday }) => weekday))),
    weekdayOfReport: weekdayOfReport(past),
    dayTold: dayTold(past),
    distance: distanceTold(past),
    latest: asked.latest,
  }
}

interface Told {
  readonly date: DateMention
  readonly said: DateSaid
  readonly tense: 'past' | 'future'
  readonly lead: boolean
}

function tell({ tokens, sentences }: CluesAsked, date: DateMention): Told {
  const index = sentenceWith(sentences, date.from)
  const floor = sentences[index]?.from ?? 0
  const side = date.said.kind === 'open' ? date.said.side : null
  const said = date.said.kind === 'open' ? date.said.bound : date.said
  const since = side === 'since' || isSince(tokens, floor, date.from)
  const later = isOfPage(tokens, floor, date.from)
  const ahead =
    later ||
    side === 'until' ||
    side === 'by' ||
    (!since && (isAhead(tokens, floor, date.from) || opensWhatIsAhead(tokens, sentences[index], date)))
  return { date, said, tense: ahead ? 'future' : 'past', lead: index < LEAD_SENTENCES && !since }
}

const PAGE = oneOf('page|article|snapshot|copy|version|archived|archive')
const CHANGED = oneOf('changed|modified|updated|edited|archived|captured|accessed|retrieved|saved')

/** "page last changed 12.03.2019": a page is changed or stored after its text was published. */
function isOfPage(tokens: readonly Token[], floor: number, at: number): boolean {
  const before = tokens.slice(Math.max(floor, at - 6), at)
  return before.some(({ norm }) => PAGE.test(norm)) && before.slice(-2).some(({ norm }) => CHANGED.test(norm))
}

/** "since the quakes of Feb. 6" tells where something began, not what is fresh. */
function isSince(tokens: readonly Token[], floor: number, at: number): boolean {
  return tokens.slice(Math.max(floor, at - 6), at).some(({ norm }) => norm === 'since')
}

const AHEAD = oneOf('will|would|shall|due|awaits|await|expected|scheduled|slated|upcoming|planned|plans')
const TO_COME = oneOf('be|hold|meet|visit|attend|take|host|travel|resume|convene')

const FURTHEST = 32
// What was said or done stands between: a "will" further off is another clause's.
const DONE = oneOf('said|says|told|announced|met|held|was|were|had|has|took|began|agreed|that|,')

/** Whether words before a date in its sentence put it in the future. */
function isAhead(tokens: readonly Token[], floor: number, at: number): boolean {
  for (let back = at; back >= floor && back >= at - FURTHEST; back--) {
    const { norm } = tokens[back]!
    if (back < at - 12 && DONE.test(norm)) return false
    if (AHEAD.test(norm) || (norm === 'to' && TO_COME.test(word(tokens, back + 1, at)))) return true
    if (norm === 'after' || norm === 'since') return false
  }
  return false
}

const FRONT = 12

/** "On Thursday, April 3, the five will be in Samarkand": a day at the front of a sentence whose first verb looks ahead. */
function opensWhatIsAhead(
  tokens: readonly Token[],
  sentence: Sentence | undefined,
  { from, to }: DateMention,
): boolean {
  if (!sentence || from - sentence.from > FRONT) return false
  for (let at = sentence.from; at < Math.min(sentence.to, to + 2 * FRONT); at++) {
    const { norm } = tokens[at]!
    if (norm !== ',' && (DONE.test(norm) || PAST.test(norm))) return false
    if (at < to) continue
    if (norm === 'will' || norm === 'shall') return true
    if (/^(is|are)$/.test(norm))
      return /^(to|due|expected|scheduled|set|slated|planned)$/.test(word(tokens, at + 1, at + 2))
  }
  return false
}

// A verb in -ed, as against a need or a deed.
const PAST = /[^e]ed$/

function isPartial({ partial, tokens }: CluesAsked, date: DateMention): boolean {
  return partial !== null && tokens[date.from]!.start < partial.end && partial.start < tokens[date.to - 1]!.end
}

const TALKED_OF = oneOf('dates|date|deadlines|deadline|target')

/** "A date that had circulated, July 2, was never agreed": nothing says that the day is behind or ahead. */
function isTalkedOf({ tokens, sentences }: CluesAsked, date: DateMention): boolean {
  const floor = sentences[sentenceWith(sentences, date.from)]?.from ?? 0
  if (!isOneOf(word(tokens, date.from - 1, date.from), ',', 'of', 'as', ':')) return false
  return tokens.slice(Math.max(floor, date.from - 12), date.from).some(({ norm }) => TALKED_OF.test(norm))
}

// Days that are named without their year for years.
const FAMOUS = new Set(['10-7', '2-24', '9-11', '1-6'])

function yearlessDays({ date, said, tense, lead }: Told): YearlessDay[] {
  if (date.eventName || (said.kind !== 'day' && said.kind !== 'days') || said.year !== null) return []
  const { month, day } = said.kind === 'day' ? said : said.from
  if (said.kind === 'day' && said.which !== null) return []
  if (FAMOUS.has(`${month}-${day}`)) return []
  return [{ month, day, weekday: said.kind === 'day' ? said.weekday : null, tense, lead }]
}

function datedEvent({ said, tense }: Told): { day: string; tense: 'past' | 'future' }[] {
  if (said.kind === 'year' || said.kind === 'open') return []
  const settled = settleDate(said, NOWHERE)
  const covered = settled && span(settled.edtf)
  return covered ? [{ day: tense === 'past' ? covered[0] : covered[1], tense }] : []
}

/** Where no weekday is told, the whole date of the opening is taken as it stands: "On May 10-11, 2024, in Almaty". */
function leadDay(told: readonly Told[], weekdays: ReadonlySet<number>): string | null {
  const days = told.flatMap(({ said, tense, lead }) => {
    if (!lead || tense !== 'past' || (said.kind !== 'day' && said.kind !== 'days')) return []
    const settled = settleDate(said, NOWHERE)
    const day = settled && span(settled.edtf)?.[1]
    const sure = said.kind === 'day' && said.weekday !== null
    return day && (sure || weekdays.size === 0 || weekdays.has(weekday(day))) ? [day] : []
  })
  return days.sort().at(-1) ?? daysOfWeekday(told, weekdays)
}

const LONGEST_DAYS = 7

/** "on Wednesday … over the next two days (6-7 April 2022)": the one of the last days told that is the weekday told. */
function daysOfWeekday(told: readonly Told[], weekdays: ReadonlySet<number>): string | null {
  const [day] = weekdays
  if (weekdays.size !== 1 || day === undefined) return null
  const spans = told.flatMap(({ said }) => {
    const settled = said.kind === 'day' || said.kind === 'days' ? settleDate(said, NOWHERE) : null
    return settled ? [span(settled.edtf)] : []
  })
  const last = spans
    .flatMap((x) => x ?? [])
    .sort()
    .at(-1)
  const ending = spans.find((x) => x?.[1] === last)
  if (!ending) return null
  for (let at = ending[0], count = 0; at <= ending[1] && count < LONGEST_DAYS; at = addDays(at, 1), count++)
    if (weekday(at) === day) return at
  return null
}

/** "today (18 February)" is as good as a date line. */
function today({ tokens, dates }: CluesAsked): PartialDate | null {
  for (const [at, near] of dates.entries()) {
    const next = dates[at + 1]
    if (near.said.kind !== 'shift' || near.said.count !== 0 || near.said.from !== 'publication') continue
    if (!next || next.from !== near.to + 1 || !isOneOf(tokens[near.to]!.norm, '(', ',')) continue
    const place = { start: tokens[next.from]!.start, end: tokens[next.to - 1]!.end }
    if (next.said.kind === 'day' && next.said.year === null)
      return { month: next.said.month, day: next.said.day, weekday: next.said.weekday, ...place }
    if (next.said.kind === 'weekday') return { month: null, day: null, weekday: next.said.weekday, ...place }
  }
  return null
}

/** "this Saturday morning", of what has happened, is said on that day. */
function weekdayToday({ tokens }: CluesAsked, told: readonly Told[]): number | null {
  for (const { date, said } of told) {
    if (said.kind !== 'weekday' || said.which !== 'this') continue
    if (DAY_PARTS.has(tokens[date.to - 1]!.norm)) return said.weekday
  }
  return null
}

function isFormer(tokens: readonly Token[], { at }: NamedHolder): boolean {
  return [1, 2, 3].some((step) =>
    /^(former|ex|then|late|predecessor)$/.test(word(tokens, at.from - step, tokens.length)),
  )
}

function plainTenure({ person, office, state, from, to, sure }: NamedHolder): TenureClue {
  return { person, office, state, ...wholeDays(from, to), sure }
}

function wholeDays(from: string, to: string | null): { from: string; to: string | null } {
  return { from: span(from)?.[0] ?? from, to: to === null ? null : (span(to)?.[1] ?? to) }
}

const TAKES = new Set('appointed named elected inaugurated installed picked chosen swore sworn'.split(' '))
const LEAVES = new Set('relieved dismissed sacked fired resigned ousted suspended resignation dismissal'.split(' '))

/** Somebody who takes or leaves office in a sentence that dates it by a weekday at most. */
function changeOf({ tokens, sentences, dates }: CluesAsked, holder: NamedHolder): ChangeClue[] {
  const sentence = sentences[sentenceWith(sentences, holder.at.from)]
  if (!sentence || !holder.sure) return []
  const near = wordsAround(tokens, sentence, holder.at)
  const [takes, leaves] = [near.some((norm) => TAKES.has(norm)), near.some((norm) => LEAVES.has(norm))]
  if (!takes && !leaves && !near.includes('office')) return []
  const said = dates.filter(({ from }) => sentence.from <= from && from < sentence.to).map((date) => date.said)
  const weekday = said.find((one) => one.kind === 'weekday')?.weekday ?? null
  const [week] = said
  if (near.includes('took') && near.includes('office') && said.length === 1 && week?.kind === 'calendar')
    return week.unit === 'week' && week.from === 'publication' && week.offset === -1 && holder.from.length === 10
      ? [{ person: holder.person, day: holder.from, weekday: null, weeksAgo: 1 }]
      : []
  if (said.some((one) => one.kind === 'month' || one.kind === 'year' || one.kind === 'calendar')) return []
  const taken = weekday !== null && takes ? holder.from : null
  const left = leaves ? holder.to : null
  return [taken, left].flatMap((day) => (day?.length === 10 ? [{ person: holder.person, day, weekday }] : []))
}

const NEAR = 6

/** Folded words of a sentence at most six from where somebody's mention begins or ends. */
function wordsAround(tokens: readonly Token[], sentence: Sentence, { from, to }: NamedHolder['at']): string[] {
  const words: string[] = []
  for (let at = Math.max(sentence.from, from - NEAR); at < Math.min(sentence.to, to + NEAR + 1); at++)
    if (Math.abs(at - from) <= NEAR || Math.abs(at - to) <= NEAR) words.push(tokens[at]!.norm)
  return words
}
