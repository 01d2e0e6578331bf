import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { PlaceMention } from './contact-mention.ts'
import { placeNamedAt } from './places.ts'
import { partiesOf, type Scene } from './scene.ts'

const DEPARTING = oneOf('leave|depart|quit|fly|sail|drive|return|travel|head|go|come|take')
const FROM = oneOf('from|out of|away from')
const AFTER = oneOf('after|following')

/** "left [Riyadh] after talks with X", "flew out of [Ankara] after meeting Y": what came before was in the place that is left, unless it is home. */
export function leftBehind(scene: Scene, predicate: Predicate | null, nominal: Nominal | null): PlaceMention | null {
  const departing = departureBehind(predicate, nominal)
  if (!departing || !DEPARTING.test(departing.lemma) || departing.negated || departing.tense !== 'past') return null
  const left = departing.args.find(({ relation }) =>
    isOneOf(departing.lemma, 'leave', 'depart', 'quit')
      ? relation === 'object' || FROM.test(relation)
      : FROM.test(relation),
  )
  const place = left ? placeOf(scene, left.nominal) : null
  if (!place || partiesOf(scene, departing.subject).some((x) => x.entity.state === place.state)) return null
  return place
}

/** "left [the White House]" */
function placeOf({ page }: Scene, { from }: Nominal): PlaceMention | null {
  return placeNamedAt(page, from) ?? (page.tokens[from]!.norm === 'the' ? placeNamedAt(page, from + 1) : null)
}

/** The verb after whose contact somebody departs: above the clause, or over the noun behind "after". */
function departureBehind(predicate: Predicate | null, nominal: Nominal | null): Predicate | null {
  if (!predicate) return null
  if (nominal)
    return predicate.args.some((x) => x.nominal.from === nominal.from && AFTER.test(x.relation)) ? predicate : null
  return AFTER.test(predicate.opener ?? '') || predicate.perfect ? predicate.parent : null
}
