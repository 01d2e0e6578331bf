import type { DateMention, DateSaid, SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import type { Mode } from '../../../model/contact.ts'
import { addDays, daysBetween, isDay, span } from '../../../model/edtf.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesOf, isOfOne } from './date-owners.ts'
import { datesBetween, isReporting, settle } from './dates.ts'
import { eventDayAt } from './event-days.ts'
import { type ContactPage, wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

/** "The call came a day after they met": the day before the one told. */
export function settleBefore(scene: Scene, base: ContactMention, predicate: Predicate): boolean {
  const { page } = scene
  if (predicate.opener !== 'after' && predicate.opener !== 'before') return false
  const told = dayTold(scene, base)
  if (!told) return false
  for (let at = predicate.span.from; at > Math.max(0, predicate.span.from - 8); at--) {
    const mention = page.dateAt[at]
    if (mention?.said.kind !== 'shift' || mention.said.unit === 'hour' || mention.said.base) continue
    if (!isOneOf(mention.said.unit, 'day', 'week') || mention.to < predicate.span.from - 3) return false
    // "Security was discussed a day before the leaders met": the day counts from their meeting, which is the one told.
    if (scene.found.at(-1)?.sentence !== base.sentence && isToldAlready(predicate)) {
      base.date = { edtf: told, rule: 'dates/carried-over', inferred: true, words: 'the day spoken of before' }
      base.dateAt = null
      base.dateFrom = 'context'
      return true
    }
    const days = Math.abs(mention.said.count) * (mention.said.unit === 'week' ? 7 : 1)
    const edtf = addDays(told, predicate.opener === 'after' ? -days : days)
    base.date = {
      edtf,
      rule: 'dates/counted-from-contact',
      inferred: true,
      words: wordsOf(page, mention.from, mention.to),
    }
    base.dateAt = { from: mention.from, to: mention.to }
    base.dateFrom = 'own'
    return true
  }
  return false
}

/** Whether a clause recalls the meeting of those just spoken of, and what it dates is no contact: "[Security was discussed] before the leaders met". */
function isToldAlready({ subject, args, parent }: Predicate): boolean {
  if (args.some((x) => isOneOf(x.relation, 'object', 'with')) || !subject || parent?.subject?.kind === 'contact')
    return false
  if (isOneOf(parent?.subject?.words ?? '', 'it', 'this', 'that')) return false
  return (
    subject.mentions.length === 1 &&
    subject.mentions[0]!.plural &&
    isOneOf(subject.mentions[0]!.kind, 'set', 'pronoun', 'office', 'group')
  )
}

/** The day from which "two days after they met" counts back: of the contact told in the sentence, else of what the report tells. */
function dayTold({ page, found, anchor, mainDay }: Scene, base: ContactMention): string | null {
  const last = found.at(-1)
  if (last?.sentence === base.sentence) return last.date && isDay(last.date.edtf) ? last.date.edtf : null
  const day = anchor ?? mainDay ?? page.published
  return day && isDay(day) ? day : null
}

/** What a date counts from: "the same day" from the day said last, "of that year" from the year said last, be it in the same sentence. */
export function anchorOf(scene: Scene, base: ContactMention, mention: DateMention): string | null {
  const unit = countedUnit(mention.said)
  if (unit === null) return scene.anchor
  const day = countsFrom(scene, base, mention, unit)
  const { published } = scene.page
  // "arrived on Monday; is to be received later in the day": what is still to come is not on a day gone by.
  const isAhead = base.status === 'planned' && mention.said.kind === 'shift' && mention.said.count === 0
  return isAhead && day && published && isDay(published) && day < published ? published : day
}

function countsFrom(
  scene: Scene,
  base: ContactMention,
  mention: DateMention,
  unit: 'day' | 'month' | 'year',
): string | null {
  if (unit === 'month') return monthTold(scene, base, mention) ?? scene.anchor
  const { from } = scene.page.sentences[base.sentence]!
  for (const before of datesBetween(scene.page, from, mention.from).toReversed()) {
    const date =
      scene.dates.get(before) ??
      dateToldAt(scene, base, before) ??
      settle(scene.page, before, 'past', scene.lastDate ?? scene.anchor)
    if (date && (unit === 'year' || isDay(plainOf(date.edtf)))) return plainOf(date.edtf)
    // "in April, when he saw A, and [five days later] B": from a month no day can be counted.
    if (date && before.said.kind === 'month') return date.edtf
  }
  if (unit === 'year') return scene.lastNamed ?? scene.anchor
  // "Earlier in the day", in another paragraph than one that spoke of floods: the day that the report tells of.
  const { block } = scene.page.sentences[base.sentence]!
  const same = mention.said.kind === 'shift' && mention.said.count === 0
  return (same && scene.lastDayBlock !== block ? scene.anchor : null) ?? scene.lastDay ?? scene.anchor
}

/** "meet on Saturday; two others a day later": the day of what the same sentence tells before. */
function dateToldAt({ found }: Scene, { sentence }: ContactMention, { from }: DateMention): SettledDate | null {
  const told = found.findLast((x) => x.sentence === sentence && x.dateAt?.from === from)
  return told?.date ?? null
}

// So many sentences back a month goes on being the one spoken of.
const MONTH_REACH = 4

/** "In July he … on the 14th": what the paragraph named last, if it lies in one month. */
function monthTold(
  { page, dates, anchor }: Scene,
  { sentence }: Pick<ContactMention, 'sentence'>,
  mention: DateMention,
): string | null {
  const { sentences } = page
  let first = sentence
  while (first > Math.max(0, sentence - MONTH_REACH) && sentences[first - 1]!.block === sentences[sentence]!.block)
    first--
  for (const before of datesBetween(page, sentences[first]!.from, mention.from).toReversed()) {
    const edtf = plainOf((dates.get(before) ?? settle(page, before, 'past', anchor))?.edtf ?? '')
    const covered = span(edtf)
    if (covered && covered[0].slice(0, 7) === covered[1].slice(0, 7)) return edtf
  }
  return null
}

/** A day without the mark that it is only likely. */
export function plainOf(edtf: string): string {
  return edtf.endsWith('~') ? edtf.slice(0, -1) : edtf
}

/** Whether a date counts from a day, a month or a year spoken of before; null where it counts from none. */
function countedUnit(said: DateSaid): 'day' | 'month' | 'year' | null {
  if (said.kind === 'day-of-month') return said.which === null ? 'month' : null
  if (said.kind === 'shift') {
    if (said.from !== 'anchor') return null
    return said.unit === 'month' || said.unit === 'year' ? 'year' : 'day'
  }
  if (said.kind === 'weekday') return isOneOf(said.which ?? '', 'that', 'previous', 'following') ? 'day' : null
  if (said.kind === 'calendar') return said.from === 'anchor' ? 'year' : null
  if ('year' in said && said.year === 'that') return 'year'
  return said.kind === 'month' && isOneOf(said.which ?? '', 'that', 'previous', 'following') ? 'year' : null
}

/** "said on Sunday that she would call him on Tuesday", "that they had met this morning": the day on which it was said, from which its own day counts; null where the report's day does. */
export function toldOn(scene: Scene, base: ContactMention, predicate: Predicate, { said }: DateMention): string | null {
  const announced = base.status === 'planned' && isOneOf(predicate.modal ?? '', 'would', "'d")
  const today = said.kind === 'shift' && said.from === 'publication' && said.unit === 'day'
  if (!(announced || today) || !predicate.parent || !isReporting(predicate.parent)) return null
  const { page } = scene
  const { from, to } = page.sentences[predicate.sentence]!
  const before = datesBetween(page, from, Math.min(to, predicate.from)).filter((x) => x.said.kind !== 'shift')
  const told = before.length === 1 ? settle(page, before[0]!, 'past', scene.anchor) : null
  return told && isDay(told.edtf) ? told.edtf : null
}

/** "Last week he was in Nouakchott, where on Thursday he saw her": a weekday of the week that the sentence names. */
export function withinWeek(page: ContactPage, { sentence }: ContactMention, mention: DateMention): DateMention {
  const { said } = mention
  if (said.kind !== 'weekday' || said.which !== null || said.week !== null) return mention
  const before = datesBetween(page, page.sentences[sentence]!.from, mention.from).at(-1)
  const week = before && !isOfClauseBetween(page, sentence, before, mention) ? before.said : undefined
  if (week?.kind !== 'calendar' || week.unit !== 'week' || week.from !== 'publication' || week.offset === null)
    return mention
  return { ...mention, said: { ...said, week: week.offset } }
}

/** "X, [who came last week], is expected on Monday": a week told in a clause of its own is not that of what follows. */
function isOfClauseBetween(page: ContactPage, sentence: number, week: DateMention, day: DateMention): boolean {
  const owner = datesOf(page, sentence).find((x) => x.mention === week)?.owner
  return (
    owner !== null &&
    owner !== undefined &&
    'lemma' in owner &&
    owner.link === 'relative' &&
    !isOfOne(page, sentence, week, day)
  )
}

/** "the day after [the meeting]", "on the eve of [the vote]": the day of the contact told last, or of an event that the text dates. */
export function followingOf(scene: Scene, sentence: number, { said, to }: DateMention): string | null {
  if (said.kind !== 'shift' || said.from !== 'following' || said.base) return null
  const dated = dayOfClause(scene, sentence, to)
  if (dated) return dated
  const { tokens } = scene.page
  if (!/^(the|this|that|his|her|their)$/.test(tokens[to]?.norm ?? '')) return null
  for (let at = to + 1; at < Math.min(to + 5, tokens.length); at++) {
    const noun = contactNounAt(scene.page, at)
    if (noun) return entryDays(scene) ?? dayToldLast(scene, noun.mode)
  }
  return eventDayAt(scene.page, to + 1)
}

/** "a day after [the embargo was declared on the 5th]": the day of the clause that stands behind. */
function dayOfClause(scene: Scene, sentence: number, from: number): string | null {
  const { page } = scene
  const clause = page.readings[sentence]!.predicates.find((x) => x.from >= from)
  if (!clause?.subject || Math.abs(clause.subject.from - from) > 1 || clause.subject.to > clause.from) return null
  const own = datesOf(page, sentence).find(({ owner, mention }) => owner === clause && mention.from >= clause.to)
  const date = own && settle(page, own.mention, 'past', countsOn(scene, sentence, own.mention))
  return date && isDay(date.edtf) ? date.edtf : null
}

function countsOn(scene: Scene, sentence: number, mention: DateMention): string | null {
  return (mention.said.kind === 'day-of-month' ? monthTold(scene, { sentence }, mention) : null) ?? scene.anchor
}

/** "SEPT. 14-15, MADRID. … four days after the round": that of the entry. */
function entryDays({ heading }: Scene): string | null {
  return heading && heading.block !== null ? heading.edtf : null
}

/** The day of what was last told as talks, a call, a summit (visits are of many); of a summit of which none was told, that of the report; else of what was told last. */
function dayToldLast({ found, anchor, mainDay }: Scene, mode: Mode): string | null {
  const dated = found.filter((x) => x.date && isDay(x.date.edtf) && x.status === 'held')
  const same = mode === 'visit' ? undefined : dated.findLast((x) => x.mode === mode)
  const day = mode === 'summit' ? (mainDay ?? anchor) : null
  return same?.date?.edtf ?? (day && isDay(day) ? day : null) ?? dated.at(-1)?.date?.edtf ?? null
}

/** "a meeting [scheduled for Monday] has been postponed": for the Monday to come; "had been scheduled" may be of one gone by. */
function isStillSet({ tokens }: ContactPage, { from, said }: DateMention): boolean {
  if (said.kind !== 'weekday') return false
  const at = isOneOf(tokens[from - 1]?.norm ?? '', 'for', 'on') ? from - 2 : from - 1
  const aux = tokens[at - 1]?.norm ?? ''
  return SET.test(tokens[at]?.norm ?? '') && !/^(been|was|were|originally|initially|previously)$/.test(aux)
}

const SET = oneOf('scheduled|set|due|planned|slated|fixed|expected|arranged')

/** What was called off had been meant for the day nearest to the report. */
export function nearest(scene: Scene, base: ContactMention, mention: DateMention): SettledDate | null {
  const anchor = anchorOf(scene, base, mention)
  const past = settle(scene.page, mention, 'past', anchor)
  const future = settle(scene.page, mention, 'future', anchor)
  const day = scene.page.published ? span(scene.page.published)?.[1] : undefined
  if (!past || !future || !day) return past ?? future
  if (isStillSet(scene.page, mention)) return future
  const away = (date: SettledDate) => Math.abs(daysBetween(day, span(date.edtf)?.[0] ?? day))
  return away(future) < away(past) ? future : past
}
