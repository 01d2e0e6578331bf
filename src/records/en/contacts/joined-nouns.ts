import type { Nominal } from '../../../model/clause.ts'

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
