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
export function daysOfVisit({ found, page }: Scene, base: ContactMention, predicate: Predicate): SettledDate | null {
  const named = predicate.args.some(
    ({ relation, nominal }, at) =>
      (isOneOf(relation, 'during', 'on', 'within', 'throughout') || isCourse(predicate, at)) &&
      OWN_VISIT.test(wordsOf(page, nominal.from, nominal.to)),
  )
  if (!named) return null
  const visit = found.findLast((x) => x.mode === 'visit' && x.date !== null)
  if (!visit?.date || base.sentence - visit.sentence > NEAR) return null
  const { edtf } = visit.date
  return { edtf, rule: 'dates/during-visit', inferred: true, words: 'the days of the visit' }
}

/** "in the course of [her stay]", "as part of [the visit]". */
function isCourse({ args }: Predicate, at: number): boolean {
  const { relation } = args[at]!
  return relation === 'as part of' || (relation === 'of' && /\bcourse$/.test(args[at - 1]?.nominal.words ?? ''))
}
