import type { EntityTable } from '../../../mentions/entities.ts'
import type { Nominal } from '../../../model/clause.ts'
import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { isOfAllStates } from './likely.ts'
import type { Memory } from './memory.ts'

const NOBODY: readonly Entity[] = []

/** "sat down with the two leaders": the others of a contact of three, of whom one is doing it; null where it was of others. */
export function othersOf(
  { parties }: Memory,
  [doer, ...more]: readonly Entity[],
  count: number | null,
): readonly Entity[] | null {
  if (!doer || more.length > 0 || count === null || !parties.includes(doer)) return null
  const others = parties.filter((x) => x !== doer)
  return others.length === count && count > 1 && others.every(isIndividual) ? others : null
}

/** "each of his counterparts": everybody else at the last contact of those who hold one office, else at the last. */
export function counterpartsOf({ parties, contacts }: Memory, [doer, ...more]: readonly Entity[]): readonly Entity[] {
  if (!doer || more.length > 0) return []
  const shared = [parties, ...contacts.toReversed()].filter((x) => x.length > 2 && x.includes(doer))
  const best = shared.find((x) => x.every((y) => y.office === doer.office)) ?? shared[0] ?? []
  return best.filter((x) => x !== doer && x.state !== doer.state)
}

/** "The Defence Ministers": those of that office at one of the last contacts. */
export function holdersTold(
  { parties, together, contacts, focus }: Memory,
  { office, count, determiner, states }: Mention,
): readonly Entity[] {
  if (office === null || determiner !== 'the' || states.length > 0) return []
  // Whom a text names apart "the two presidents" means as well.
  for (const pool of [parties, ...together, ...contacts.toReversed(), ...(count === null ? [] : [focus])]) {
    const fitting = pool.filter((x) => x.office === office)
    if (fitting.length > 1 && isOfAllStates(fitting) && (count === null || fitting.length === count)) return fitting
  }
  // What two are to one another is no office that they hold: special representatives, negotiators.
  return office === 'envoy' && parties.length === 2 && parties.every(isIndividual) ? parties : []
}

/** "is to meet the five leaders in June. Two years ago he received [them]": the group of the contact told last, of whom one is doing it. */
export function groupTold(
  { parties }: Memory,
  { kind, words }: Mention,
  besides: readonly Entity[],
): readonly Entity[] {
  if (kind !== 'pronoun' || words !== 'them' || !parties.some((x) => besides.includes(x))) return []
  const others = parties.filter((x) => !besides.includes(x))
  return others.length === 1 && others[0]!.kind === 'group' ? others : []
}

/** Whose a contact or thing is: [X]'s visit, X's schedule. */
export function ownersOf({ of }: EntityTable, nominal: Nominal | null): readonly Entity[] {
  if (!nominal || nominal.mentions.length === 0) return NOBODY
  return nominal.mentions.filter(isIndividual).flatMap((x) => of.get(x) ?? [])
}

/** The one with whom a contact is said to be: a meeting [with X]; null where several are named, or nobody. */
export function metAt({ of }: EntityTable, nominal: Nominal | null): Entity | null {
  if (nominal?.kind !== 'contact') return null
  const people = nominal.args
    .filter((x) => x.relation === 'with')
    .flatMap((x) => x.nominal.mentions.filter(isIndividual))
    .flatMap((x) => of.get(x) ?? [])
  return people.length === 1 ? people[0]! : null
}

/** Whether the last contact was of somebody without another: he acts on his own and is no host left behind. */
export function actsWithout({ contacts }: Memory, entity: Entity, other: Entity | null): boolean {
  const last = contacts.at(-1)
  return last !== undefined && other !== null && last.includes(entity) && !last.includes(other)
}
