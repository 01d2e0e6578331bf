import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isDay } from '../../../model/edtf.ts'
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
  const said = { ...mention.said, count: -mention.said.count }
  const date = told && settle(page, { ...mention, said }, 'past', null, told)
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
  if (!/^(after|before)$/.test(tokens[end - 1]?.norm ?? '')) return null
  for (let at = end - 2; at >= Math.max(0, end - LONGEST); at--) {
    const date = dateAt[at]
    if (!date) continue
    const counted = date.to === end && date.said.kind === 'shift' && date.said.from === 'following'
    // "a year and a day after": of two distances.
    return counted && tokens[at - 1]?.norm !== 'and' ? date : null
  }
  return null
}

/** The day of the contact told in the same sentence, or of its verb where that is still to come. */
function dayTold(
  { page, found }: Scene,
  { sentence }: ContactMention,
  predicate: Predicate | null,
  distance: DateMention,
): string | null {
  const last = found.findLast((x) => x.sentence === sentence && x.date && isDay(x.date.edtf))
  if (last) return last.date!.edtf
  const own = datesOf(page, sentence).find((x) => x.owner === predicate && x.mention !== distance)
  const day = own && settle(page, own.mention, 'past', null)?.edtf
  return day && isDay(day) ? day : null
}
