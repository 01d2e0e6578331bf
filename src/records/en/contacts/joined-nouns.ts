import type { Nominal } from '../../../model/clause.ts'
import type { ContactPage } from './page.ts'

/** "a round of negotiations between": one contact noun. */
export function joinOf(outer: Nominal, inner: Nominal): Nominal {
  return {
    ...inner,
    from: outer.from,
    words: `${outer.words} of ${inner.words}`,
    mentions: [...outer.mentions, ...inner.mentions],
    args: [...outer.args.filter((x) => x.nominal !== inner), ...inner.args],
    reduced: [...outer.reduced, ...inner.reduced],
  }
}

const MEAL = /\b(dinner|lunch|luncheon|breakfast|supper|coffee|tea)$/

/** The meal over which a meeting is held. */
export function mealOf({ args }: Nominal): Nominal | null {
  return args.find((x) => x.relation === 'over' && MEAL.test(x.nominal.words))?.nominal ?? null
}

/** "a meeting over dinner with X": with whom it is stands behind the meal. */
export function withMeal(outer: Nominal, meal: Nominal): Nominal {
  return { ...outer, args: [...outer.args.filter((x) => x.nominal !== meal), ...meal.args] }
}

/** "the Joint Ministerial Meeting for [Strategic Dialogue]": a noun in capitals behind another is part of its name. */
export function isOfItsName({ tokens }: ContactPage, outer: Nominal | undefined, inner: Nominal): boolean {
  if (outer?.kind !== 'contact' || inner.kind !== 'contact' || inner.from !== outer.to + 1) return false
  return tokens.slice(inner.from, inner.head + 1).every((x) => x.letters !== 'lower')
}
