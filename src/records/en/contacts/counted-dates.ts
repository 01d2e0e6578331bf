import type { DateMention, SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import { addDays, daysBetween, isDay, span } from '../../../model/edtf.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
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
    if (!/^(day|week)$/.test(mention.said.unit) || mention.to < predicate.span.from - 3) return false
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

/** The day from which "two days after they met" counts back: of the contact told in the sentence, else of what the report tells. */
function dayTold({ page, found, anchor, mainDay }: Scene, base: ContactMention): string | null {
  const last = found.at(-1)
  if (last?.sentence === base.sentence) return last.date && isDay(last.date.edtf) ? last.date.edtf : null
  const day = anchor ?? mainDay ?? page.published
  return day && isDay(day) ? day : null
}

/** "the same day" counts from the date said last, be it in the same sentence. */
export function anchorOf(scene: Scene, base: ContactMention, mention: DateMention): string | null {
  if (mention.said.kind !== 'shift' || mention.said.from !== 'anchor') return scene.anchor
  const sentence = scene.page.sentences[base.sentence]!
  const before = datesBetween(scene.page, sentence.from, mention.from).at(-1)
  const settled =
    before && (scene.dates.get(before) ?? settle(scene.page, before, 'past', scene.lastDate ?? scene.anchor))
  return settled?.edtf ?? scene.lastDate ?? scene.anchor
}

/** Days joined to a day: "on April 19 [and again on July 17]". */
export function furtherDays(scene: Scene, first: DateMention, tense: 'past' | 'future'): SettledDate[] {
  const { page } = scene
  const more: SettledDate[] = []
  for (let last = first; more.length < 6; ) {
    const at = nextDate(page, last.to)
    const mention = at === null ? undefined : page.dateAt[at]
    if (!mention || !/^(day|weekday|month)$/.test(mention.said.kind) || mention.said.kind !== first.said.kind) break
    if (
      !/^(and|,|and again|, and|and then|and also|again|, again)$/.test(
        wordsOf(page, last.to, mention.from).replace(/ on$/, ''),
      )
    )
      break
    const date = settle(page, mention, tense, scene.anchor)
    if (date) more.push(date)
    last = mention
  }
  return more
}

function nextDate(page: ContactPage, from: number): number | null {
  for (let at = from; at < from + 4 && at < page.tokens.length; at++) if (page.dateAt[at]) return at
  return null
}

/** What was called off had been meant for the day nearest to the report. */
export function nearest(scene: Scene, mention: DateMention): SettledDate | null {
  const past = settle(scene.page, mention, 'past', scene.anchor)
  const future = settle(scene.page, mention, 'future', scene.anchor)
  const day = scene.page.published ? span(scene.page.published)?.[1] : undefined
  if (!past || !future || !day) return past ?? future
  const away = (date: SettledDate) => Math.abs(daysBetween(day, span(date.edtf)?.[0] ?? day))
  return away(future) < away(past) ? future : past
}
