import type { SettledDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

const OWN_VISIT = /^(?:the|this|that|his|her|their|its) (?:[\p{L}-]+ ){0,3}(?:visit|trip|stay|tour|journey)$/u
// How many sentences a visit stays in mind.
const NEAR = 4

/** "[During the visit] they will meet": the days of the visit told just before. */
export function daysOfVisit(scene: Scene, base: ContactMention, predicate: Predicate): SettledDate | null {
  const near = isDuringVisit(scene, predicate) ? toldBefore(scene, base).filter((x) => x.date !== null) : []
  const visit = near.findLast((x) => x.mode === 'visit') ?? near.findLast(isAbroad)
  if (!visit?.date) return null
  const { edtf } = visit.date
  return { edtf, rule: 'dates/during-visit', inferred: true, words: 'the days of the visit' }
}

/** "is in Cairo for two days. [During the visit] he will meet": where the visit told just before leads. */
export function placeOfVisit(scene: Scene, base: ContactMention, predicate: Predicate | null): ContactMention['place'] {
  if (!predicate || !isDuringVisit(scene, predicate)) return null
  return toldBefore(scene, base).findLast((x) => x.mode === 'visit' && x.place !== null)?.place ?? null
}

function toldBefore({ found }: Scene, { sentence }: ContactMention): ContactMention[] {
  return found.filter((x) => x.sentence < sentence && sentence - x.sentence <= NEAR)
}

function isDuringVisit({ page }: Scene, predicate: Predicate): boolean {
  return predicate.args.some(
    ({ relation, nominal }, at) =>
      (isOneOf(relation, 'during', 'on', 'within', 'throughout') || isCourse(predicate, at)) &&
      OWN_VISIT.test(wordsOf(page, nominal.from, nominal.to)),
  )
}

/** "received him in Cairo on June 2. [During the visit]": who is met at home is on a visit there. */
function isAbroad({ mode, status, place, parties }: ContactMention): boolean {
  if (!place?.state || !isOneOf(mode, 'meeting', 'talks', 'summit')) return false
  const atHome = parties.some((x) => x.entity.state === place.state)
  return atHome && isOneOf(status, 'held', 'planned') && parties.some((x) => x.entity.state !== place.state)
}

/** "in the course of [her stay]", "as part of [the visit]". */
function isCourse({ args }: Predicate, at: number): boolean {
  const { relation } = args[at]!
  return relation === 'as part of' || (relation === 'of' && /\bcourse$/.test(args[at - 1]?.nominal.words ?? ''))
}
