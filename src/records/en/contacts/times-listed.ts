import type { DateMention } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { datesBetween, settle } from './dates.ts'
import { type ContactPage, saidIn, wordsOf } from './page.ts'
import { placeBetween } from './places.ts'
import type { Scene, Sides } from './scene.ts'
import { separate } from './separate.ts'

const saysTimes = saidIn(
  /\b(?:twice|thrice|(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) (?:more |separate |other )?(?:times|occasions))\b/,
)
const JOINED =
  /^(?:, and|,|and|;|; and)(?: (?:again|then|later|once|finally|most recently|more recently|the (?:second|third|last) time|a (?:second|third) time))*,?(?: (?:in|at|on)(?: (?!\b(?:and|or|when|where|who|which|that|for|with)\b)[^ ,;:]+){0,6}?)?,?(?: (?:in|on|at))?(?: the)?$/
// So many words may name where it was, between two days.
const APART = 12

/** "have met twice, in Bali in July and in New York in September": one contact for each day that is listed. Whether there were several. */
export function codeTimesListed(scene: Scene, base: ContactMention, sides: Sides, predicate: Predicate): boolean {
  const { page } = scene
  if (base.status !== 'held' || !saysTimes(page, base.sentence)) return false
  const [year, days] = withoutYear(scene, listedDays(page, predicate))
  if (days.length < 2) return false
  const [parties, ...more] = separate(scene, base, sides)
  if (!parties || more.length > 0) return false
  const start = (day: DateMention) => Math.max(predicate.to, day.from - APART)
  const inFront = placeBetween(page, start(days[0]!), days[0]!.from) !== null
  const told = days.flatMap((day, index) => {
    const settled = settle(page, day, 'past', scene.anchor)
    const date = settled && year ? { ...settled, edtf: settled.edtf.replace(/^\d{4}/, year) } : settled
    const [last, next] = [days[index - 1]?.to ?? start(day), days[index + 1]?.from ?? day.to + APART]
    const between: [number, number] = inFront ? [last, day.from] : [day.to, Math.min(next, day.to + 4)]
    const place = base.mode === 'call' ? null : placeBetween(page, ...between)
    const dateAt = { from: day.from, to: day.to }
    return date ? [{ ...base, date, dateAt, dateFrom: 'own' as const, place, rule: 'contacts/times-listed' }] : []
  })
  if (told.length < days.length) return false
  scene.found.push(...told.map((x) => ({ ...x, parties: [...parties] })))
  scene.discourse.hearContact(parties, false)
  return true
}

/** The days of the list that a clause leads to, be it behind "since May" or "this year:". */
function listedDays(page: ContactPage, { to, sentence }: Predicate): readonly DateMention[] {
  const end = page.sentences[sentence]!.to
  const dates = datesBetween(page, to, end).filter((x) => !x.attributive)
  let run: DateMention[] = []
  for (const date of dates) {
    const last = run.at(-1)
    if (last && date.from - last.to <= APART && isJoined(page, last, date)) run.push(date)
    else if (run.length > 1) break
    else run = [date]
  }
  return run
}

function isJoined(page: ContactPage, last: DateMention, next: DateMention): boolean {
  return JOINED.test(wordsOf(page, last.to, next.from)) || JOINED.test(behindPlace(page, last, next))
}

/** "in May in Paris and in July": the place of a day may stand behind it. */
function behindPlace(page: ContactPage, last: DateMention, next: DateMention): string {
  const place = placeBetween(page, last.to, next.from)
  return place ? wordsOf(page, place.to, next.from) : ''
}

/** "twice [last year], in May and in July": the year holds for the months. */
function withoutYear({ page }: Scene, days: readonly DateMention[]): [string | null, readonly DateMention[]] {
  const [first, ...rest] = days
  if (!first || rest.length < 2 || isOneOf(first.said.kind, 'day', 'weekday', 'month', 'shift')) return [null, days]
  const edtf = settle(page, first, 'past', null)?.edtf ?? ''
  return [/^\d{4}$/.test(edtf) ? edtf : null, rest]
}
