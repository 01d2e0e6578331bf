import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { DUE } from '../frames/due-words.ts'
import { settleBeforeNoun } from './before-noun.ts'
import type { ContactMention } from './contact-mention.ts'
import { anchorOf, followingOf, nearest, settleBefore, toldOn, withinWeek } from './counted-dates.ts'
import { dateCandidates } from './date-candidates.ts'
import { isOfAnotherDay, underHeading } from './date-headings.ts'
import { settle } from './dates.ts'
import { wasMeantThen } from './day-meant.ts'
import { isAhead } from './days-told.ts'
import { daysOfVisit } from './during-visit.ts'
import { isForeground, isJustBefore } from './foreground.ts'
import { furtherDays } from './further-days.ts'
import { AT_GATHERING } from './gathering-told.ts'
import { dayHandedOver } from './handed-over.ts'
import { occasionMeant } from './occasion-meant.ts'
import { type ContactPage, wordsOf } from './page.ts'
import type { Scene } from './scene.ts'
import { dayThere } from './there.ts'

/** Gives a contact its date: its own, its sentence's, that of what was spoken of before, that of the report. */
export function settleWhen(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
): void {
  if (predicate && settleBefore(scene, base, predicate)) return
  if (nominal && settleBeforeNoun(scene, base, predicate, nominal)) return
  if (settleSaid(scene, base, predicate, nominal)) return
  if (scene.heading) underHeading(scene, base, predicate)
  else if (base.dateFrom !== 'report' || scene.anchor) settleUnsaid(scene, base, predicate, nominal)
}

/** By the day of the report or of what was told before. */
function settleUnsaid(scene: Scene, base: ContactMention, predicate: Predicate | null, nominal: Nominal | null): void {
  const { published } = scene.page
  const told =
    (predicate && daysOfVisit(scene, base, predicate)) ??
    daysOfOccasion(scene, base, predicate) ??
    (predicate && daysThere(scene, base, predicate, nominal)) ??
    (predicate && dayHandedOver(scene, base, predicate))
  if (told) carry(base, told)
  else if (scene.programme?.day && predicate?.tense !== 'past')
    carry(base, {
      edtf: scene.programme.day,
      rule: 'dates/programme',
      inferred: true,
      words: 'the day of the programme',
    })
  else if (base.status === 'ongoing' && published && isDay(published))
    carry(base, { edtf: published, rule: 'dates/under-way', inferred: true, words: 'under way as published' })
  else if (base.status === 'planned' && isLaterThatDay(scene, base, predicate))
    carry(base, { edtf: published!, rule: 'dates/part-of-day', inferred: true, words: 'the day of the report' })
  else if (predicate && wasDueThatDay(scene, base, predicate))
    carry(base, { edtf: scene.lastDay!, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' })
  else if (carriesDay(scene, base, predicate, nominal)) carry(base, dayBefore(scene, base))
}

/** By a date in its sentence; true where no other can be better. */
function settleSaid(scene: Scene, base: ContactMention, predicate: Predicate | null, nominal: Nominal | null): boolean {
  const tense = tenseOf(base, predicate)
  for (const { mention, source } of dateCandidates(scene.page, base, predicate, nominal)) {
    // What is under way as the text is written began no other day, unless its own words say so.
    if (base.status === 'ongoing' && source !== 'own') continue
    const date = scene.dates.get(mention) ?? settleOne(scene, base, predicate, mention, tense)
    if (!date || isYetToCome(scene, base, predicate, nominal, date)) continue
    if (source === 'report' && scene.heading?.edtf === date.edtf && isOfAnotherDay(scene, base, predicate)) continue
    if (isOneOf(mention.said.kind, 'shift', 'day-of-month')) scene.dates.set(mention, date)
    base.date = date
    base.dateAt = { from: mention.from, to: mention.to }
    base.dateFrom = source
    if (source === 'own') base.moreDates = furtherDays(scene, base, mention, tense)
    if (source !== 'report' || !scene.anchor) return source !== 'report'
  }
  return false
}

/** "discussed it and looked forward to the summit [next week]": what was done has no day that is still to come. */
function isYetToCome(
  { page }: Scene,
  { status }: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal | null,
  { edtf }: SettledDate,
): boolean {
  return status === 'held' && nominal === null && predicate?.tense === 'past' && isAhead(page.published, edtf)
}

function settleOne(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  mention: DateMention,
  tense: 'past' | 'future',
): SettledDate | null {
  if (base.status === 'cancelled' && !wasMeantThen(scene.page, base, mention)) return nearest(scene, base, mention)
  const told = predicate && toldOn(scene, base, predicate, mention)
  const page = told === null ? scene.page : { ...scene.page, published: told }
  return settle(
    page,
    withinWeek(scene.page, base, mention),
    tense,
    anchorOf(scene, base, mention),
    followingOf(scene, base.sentence, mention),
  )
}

/** "[on the sidelines of the conference] they will meet", "[before the session] he had met each": the days of what was told before. */
function daysOfOccasion(scene: Scene, base: ContactMention, predicate: Predicate | null): SettledDate | null {
  const date = occasionMeant(scene, base, predicate)?.date
  return date ? { edtf: date.edtf, rule: AT_GATHERING, inferred: true, words: 'the days of the gathering' } : null
}

/** "A visit to Cairo in May was put off; he met Y [there]". */
function daysThere(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate,
  nominal: Nominal | null,
): SettledDate | null {
  const date = isOneOf(base.mode, 'meeting', 'talks', 'summit') ? dayThere(scene, base, predicate, nominal) : null
  return date && { edtf: date.edtf, rule: 'dates/there', inferred: true, words: 'the day told with the place' }
}

function carry(base: ContactMention, date: SettledDate | null): void {
  if (date) base.date = date
  base.dateAt = null
  base.dateFrom = base.date ? 'context' : null
}

/** The day of what was told before, else that of the opening, else that printed over a readout. */
function dayBefore(
  { anchor, recalled, mainDay, page, found }: Scene,
  { sentence }: ContactMention,
): SettledDate | null {
  const day = recalled?.block === page.sentences[sentence]!.block ? recalled.day : (anchor ?? mainDay)
  if (day) return { edtf: day, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
  const last = found.findLast((x) => !page.headline(x.from))
  if (!page.printedDay || (last && last.date?.rule !== 'dates/readout-day')) return null
  return { edtf: page.printedDay, rule: 'dates/readout-day', inferred: true, words: 'the date printed over the text' }
}

const PART_OF_DAY = /\b(in the (morning|afternoon|evening)|at noon|at midnight)\b/

/** "was due to brief them in the afternoon": what is still to come on the day of the report. */
function isLaterThatDay({ page }: Scene, { from, sentence }: ContactMention, predicate: Predicate | null): boolean {
  if (!predicate || !page.published || !isDay(page.published) || page.headline(from)) return false
  return PART_OF_DAY.test(wordsOf(page, predicate.from, page.sentences[sentence]!.to))
}

function tenseOf(base: ContactMention, predicate: Predicate | null): 'past' | 'future' {
  if (base.status === 'planned' || base.status === 'proposed') return 'future'
  // "Asked if they would meet in June, he denied it"
  if (base.status === 'denied' && predicate?.modal && !predicate.perfect) return 'future'
  if (base.status === 'cancelled') return predicate?.tense === 'past' ? 'past' : 'future'
  return 'past'
}

/** A contact told without a day, in the past, after one with a day, was on that day. */
function carriesDay(scene: Scene, base: ContactMention, predicate: Predicate | null, nominal: Nominal | null): boolean {
  if (base.status === 'cancelled' && predicate) return fellThroughThere(scene, base, predicate)
  if (base.status === 'denied' && predicate) return isLeftOut(scene, base, predicate)
  if (base.background || (base.status !== 'held' && base.status !== 'ongoing')) return false
  if (predicate && scene.found.length > 0 && SAME_DAY.test(wordsOf(scene.page, predicate.from, predicate.span.to)))
    return true
  if (!isForeground(scene.page, predicate, nominal) && !isJustBefore(predicate, nominal)) return false
  // A letter that is told without its day was sent some time before, unless it was handed over at what is told.
  const last = scene.found.at(-1)
  if (base.mode === 'message' && last && (last.mode !== 'meeting' || last.sentence !== base.sentence)) return false
  if (scene.page.headline(base.from) || predicate?.perfect) return false
  return !saysFormerly(scene.page, base.sentence, predicate)
}

/** "were turned away when they landed on July 8. They [had been due to meet] X": on the day just told. */
function wasDueThatDay({ page, lastDay, lastDayBlock }: Scene, base: ContactMention, predicate: Predicate): boolean {
  const { block } = page.sentences[base.sentence]!
  if (base.status !== 'cancelled' || lastDay === null || lastDayBlock !== block) return false
  return predicate.perfect && predicate.tense === 'past' && predicate.chain.some((x) => DUE.test(x))
}

/** "spoke with A on Friday. He [did not call] B": on the day of what was done instead. */
function isLeftOut({ page, found }: Scene, { sentence }: ContactMention, predicate: Predicate): boolean {
  const last = found.at(-1)
  if (!predicate.negated || predicate.tense !== 'past' || predicate.perfect || predicate.modal) return false
  if (predicate.link !== 'main' || last?.status !== 'held' || sentence - last.sentence !== 1) return false
  return page.sentences[sentence]!.block === page.sentences[last.sentence]!.block
}

const FELL_THROUGH = /\b(?:not (?:materiali[sz]e|take place|happen)|at the last (?:minute|moment))\b/

/** "met X on Tuesday. A meeting with Y [did not materialise]": it had been meant for the day of what is told. */
function fellThroughThere({ page, found }: Scene, base: ContactMention, { from, span, perfect }: Predicate): boolean {
  const last = found.findLast((x) => x.status === 'held' && x.parties.length > 1)
  if (perfect || !last || base.sentence - last.sentence > 2) return false
  return FELL_THROUGH.test(wordsOf(page, from, span.to))
}

// "We had met [beforehand]": on the day of what was told just before.
const SAME_DAY =
  /\b(beforehand|(?:shortly|just|immediately|right) before(?:hand)?|earlier (?:in the|that|the same) day|minutes before|an hour before)\b/

// "on the day of the storm", "two weeks after the vote": a day of its own, be it one that the text does not give.
const FORMERLY =
  /\b(earlier(?! (this|that|in the) )|previous|previously|last(?! (year|month|week)\b)|formerly|past|then-?(?= (foreign|defence|defense|prime|vice)? ?(president|premier|minister|chancellor|king))|dozens|several times|repeatedly|(?<!both )times|for the first time|first (meeting|call|time|visit|talks|conversation|contact|encounter)|first (?:foreign |overseas )?(?:trip|visit|journey) abroad|first (?:foreign|overseas) (?:trip|visit|journey)|the day of the|(days?|weeks?|months?) (after|before) the)\b/

/** Whether the clause of a contact speaks of other days than that told; what a further clause says is no matter of it. */
function saysFormerly(page: ContactPage, sentence: number, predicate: Predicate | null): boolean {
  const { from, to } = page.sentences[sentence]!
  if (!predicate) return FORMERLY.test(wordsOf(page, from, to))
  const aside = page.readings[sentence]!.predicates.find(
    (x) => x.from > predicate.from && isOneOf(x.link, 'relative', 'reduced', 'participle'),
  )
  return FORMERLY.test(wordsOf(page, from, aside ? startOf(aside) : to))
}

/** Where a further clause begins: with its subject, where that is its own. */
function startOf({ subject, parent, from, span }: Predicate): number {
  return subject && subject !== parent?.subject && subject.from > (parent?.to ?? 0)
    ? Math.min(subject.from, span.from)
    : Math.min(from, span.from)
}
