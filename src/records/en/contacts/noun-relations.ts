import type { Argument, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'

/** "telephoned them [in separate calls]": how the verb's contact was held, no further one. */
export function isManner({ relation, nominal }: Argument): boolean {
  if (nominal.kind !== 'contact' || nominal.args.length > 0 || nominal.mentions.length > 0) return false
  return isOneOf(relation, 'in', 'by', 'over', 'via') && !/^(the|this|that|his|her|their)\b/.test(nominal.words)
}

/** "carried [on] negotiations": the particle is the verb's, unless what is carried stands before it. */
export function carriesOn({ lemma, passive, args }: Predicate, { relation }: Argument): boolean {
  return relation === 'on' && lemma === 'carry' && !passive && args.every((x) => x.relation !== 'object')
}

// "called off the visit", "put off the talks": the particle is the verb's.
export const PARTICLES = oneOf('off|up|out|down|out of')

/** "held a series of calls", "a third day of talks": the contact noun is what the verb has for its object. */
export function isQuantity(argument: Argument | undefined): argument is Argument {
  return (
    argument !== undefined &&
    argument.nominal.kind === 'thing' &&
    /\b(series|number|day|days|hours|flurry|string|couple|set|spate|host|bout|pair|week|weeks|rounds?|marathon|slew|lot|dozens|first|second|third|last)$/.test(
      argument.nominal.words,
    )
  )
}
