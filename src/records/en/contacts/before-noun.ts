import type { DateMention } from '../../../mentions/dates.ts'
import { countAt } from '../../../mentions/en/dates/read.ts'
import { UNITS } from '../../../mentions/en/dates/words.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { addDays, addMonths, isDay, makeDay } from '../../../model/edtf.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesOf } from './date-owners.ts'
import { settle } from './dates.ts'
import { type ContactPage, wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

/** "met on Monday, [two days after] his talks with Y": the talks were two days before the day told. */
export function settleBeforeNoun(
  scene: Scene,
  base: ContactMention,
  predicate: Predicate | null,
  nominal: Nominal,
): boolean {
  const { page } = scene
  const mention = distanceBefore(page, nominal.from)
  if (mention?.said.kind !== 'shift' || mention.said.unit === 'hour' || mention.said.base) return false
  if (datesOf(page, base.sentence).some((x) => x.owner === nominal && x.mention.from >= nominal.to)) return false
  const told = dayTold(scene, base, predicate, mention)
  const from = told && longerBefore(page, mention, told)
  const said = { ...mention.said, count: -mention.said.count }
  const date = from && settle(page, { ...mention, said }, 'past', null, from)
  if (!date) return false
  base.date = { ...date, rule: 'dates/counted-from-contact', words: wordsOf(page, mention.from, mention.to) }
  base.dateAt = { from: mention.from, to: mention.to }
  base.dateFrom = 'own'
  return true
}

// "two and a half weeks after": so many tokens a distance has.
const LONGEST = 7

/** A distance right before a noun phrase: "[two days after] his talks". */
function distanceBefore({ tokens, dateAt }: ContactPage, end: number): DateMention | null {
  if (!isOneOf(tokens[end - 1]?.norm ?? '', 'after', 'before')) return null
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const date = dateAt[at]
    if (!date) continue
    return date.to === end && date.said.kind === 'shift' && date.said.from === 'following' ? date : null
  }
  return null
}

/** "[a year and] a day after": the day told, less the first of two distances. */
function longerBefore({ tokens }: ContactPage, { from }: DateMention, told: string): string | null {
  if (tokens[from - 1]?.norm !== 'and') return told
  const unit = UNITS.get(tokens[from - 2]?.norm ?? '')
  const count = countAt(tokens, from - 3, from)
  if (!unit || unit === 'hour' || count === null) return null
  if (unit === 'day' || unit === 'week') return addDays(told, -count * (unit === 'week' ? 7 : 1))
  const month = addMonths(told.slice(0, 7), -count * (unit === 'year' ? 12 : 1))
  return makeDay(Number(month.slice(0, 4)), Number(month.slice(5)), Number(told.slice(8)))
}

/** The day of the contact told in the same sentence, or of its verb where that is still to come. */
function dayTold(
  { page, found }: Scene,
  { sentence }: ContactMention,
  predicate: Predicate | null,
  distance: DateMention,
): string | null {
  const last = found.findLast((x) => x.sentence === sentence && x.date && isExact(x.date.edtf, distance))
  if (last) return last.date!.edtf
  const own = datesOf(page, sentence).find((x) => x.owner === predicate && x.mention !== distance)
  const day = own && settle(page, own.mention, 'past', null)?.edtf
  return day && isExact(day, distance) ? day : null
}

/** Whether a distance can be counted from a date: days and weeks from a day, months and years from a month too. */
function isExact(edtf: string, { said }: DateMention): boolean {
  return isDay(edtf) || (said.kind === 'shift' && isOneOf(said.unit, 'month', 'year') && /^\d{4}-\d\d$/.test(edtf))
}
