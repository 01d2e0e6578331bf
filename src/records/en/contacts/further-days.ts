import type { DateMention } from '../../../mentions/dates.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention, PlaceMention } from './contact-mention.ts'
import { withinWeek } from './counted-dates.ts'
import { datesOf, isOfOne } from './date-owners.ts'
import { settle } from './dates.ts'
import { onceMore } from './once-more.ts'
import { type ContactPage, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import { type Scene, sentenceAt } from './scene.ts'

/** Days joined to a day: "on April 19 [and again on July 17]". */
export function furtherDays(
  scene: Scene,
  base: ContactMention,
  first: DateMention,
  tense: 'past' | 'future',
): NonNullable<ContactMention['moreDates']> {
  const { page } = scene
  const more: NonNullable<ContactMention['moreDates']> = []
  for (let last = first; more.length < 6; ) {
    const at = nextDate(page, last.to)
    const mention = at === null ? undefined : page.dateAt[at]
    if (!mention || mention.attributive) break
    const inFront = placeAfter(page, last.to, mention.from)
    const place = inFront ?? placeOfDay(page, mention)
    const counted = mention.said.kind === 'shift' && mention.said.from === 'anchor'
    const placed = place !== null && (counted || isOneOf(mention.said.kind, 'day', 'weekday', 'month'))
    if (!placed && !isOfLikeKind(page, first, last, mention)) break
    const between = wordsOf(page, last.to, inFront ? inFront.from : mention.from).replace(PLACE_OF_DAY, '')
    if (!BETWEEN_DAYS.test(between.replace(/ (on|in|at|the|in the|at the)$/, ''))) break
    if (!isOfOne(page, sentenceAt(page, first.from), first, mention)) break
    const anchor = more.at(-1)?.date.edtf ?? base.date?.edtf ?? scene.anchor
    const date = settle(page, withinWeek(page, base, mention), tense, counted ? anchor : scene.anchor)
    if (date) more.push({ date, place })
    last = mention
  }
  if (more.length > 0) return more
  const again = daysAgain(scene, base, first, tense)
  // "is expected in Odesa on Friday and in Istanbul on Saturday": another town is another journey.
  return again.length > 0 || base.mode === 'visit' ? again : elsewhere(scene, base, first, tense)
}

/** "in Tirana last December and, over lunch, [in Prague two months later]". */
function elsewhere(
  scene: Scene,
  base: ContactMention,
  first: DateMention,
  tense: 'past' | 'future',
): NonNullable<ContactMention['moreDates']> {
  const more = onceMore(scene.page, base.sentence, first.to)
  const counted = more?.mention.said.kind === 'shift' && more.mention.said.from === 'anchor'
  const anchor = counted ? (base.date?.edtf ?? scene.anchor) : scene.anchor
  const date = more && settle(scene.page, withinWeek(scene.page, base, more.mention), tense, anchor)
  return date ? [{ date, place: more.place }] : []
}

/** "On 15 August they talked by telephone, [and again the day after]." */
function daysAgain(
  scene: Scene,
  base: ContactMention,
  first: DateMention,
  tense: 'past' | 'future',
): NonNullable<ContactMention['moreDates']> {
  const { page } = scene
  const again = datesOf(page, base.sentence).find(
    ({ owner, mention }) =>
      mention.from > first.to && isAgain(page, mention) && owner && owner.from <= base.to && owner.to >= base.from,
  )
  const date = again && settle(page, again.mention, tense, base.date?.edtf ?? scene.anchor)
  return date ? [{ date, place: null }] : []
}

/** Whether a day is one more on which the same was done. */
export function isAgain(page: ContactPage, { from }: DateMention): boolean {
  return /(?:^|,| )(?:and|then) again(?: (?:on|in|at))?(?: the)?$/.test(wordsOf(page, Math.max(0, from - 5), from))
}

/** Days of one kind, or of whatever kind where the text says that it was done again: "on August 5 and again on Wednesday". */
function isOfLikeKind(page: ContactPage, first: DateMention, last: DateMention, { from, said }: DateMention): boolean {
  if (isOneOf(said.kind, 'day', 'weekday', 'month') && said.kind === first.said.kind) return true
  const isDayly = /^(day|weekday|shift)$/
  if (!isDayly.test(said.kind) || !isDayly.test(first.said.kind)) return false
  return /^,? ?(and )?(then )?again\b/.test(wordsOf(page, last.to, from))
}

const BETWEEN_DAYS =
  /^(and|,|and again|, and|and then|, then|and also|again|, again|and later|(?:,|and|, and|and then) (?:a|an|the) (?:second|third|fourth|fifth|sixth|next|other|last|another)(?: one| round| meeting| session)?)$/

/** "in Munich on 17 February [and in Oxford] on 18 July": where it was on the later day; null where only days are listed. */
function placeAfter(page: ContactPage, from: number, to: number): PlaceMention | null {
  const behind = isOneOf(page.tokens[from]?.norm ?? '', 'in', 'at')
  const place = to - from > 2 && !behind ? placeBetween(page, from, to) : null
  return place && /^,? ?(again)?,? ?(on|in)?$/.test(wordsOf(page, place.to, to)) ? place : null
}

// "on 1 June [in Paris] and": where it was on the day before it.
const PLACE_OF_DAY = /^(?:in|at) [^,;:()]{1,40}?(?= and\b|,) ?/

/** "on 17 May [in Sofia]" */
function placeOfDay(page: ContactPage, { to }: DateMention): PlaceMention | null {
  const place = isOneOf(page.tokens[to]?.norm ?? '', 'in', 'at') ? placeBetween(page, to, to + 4) : null
  return place && place.from - to <= 2 ? place : null
}

function nextDate(page: ContactPage, from: number): number | null {
  for (let at = from; at < from + 8 && at < page.tokens.length; at++) if (page.dateAt[at]) return at
  return null
}
