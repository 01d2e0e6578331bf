import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { PartyMention } from './contact-mention.ts'
import type { Scene } from './scene.ts'

/** "on the [margins] of a gathering" says where, not that anybody met the gathering. */
export function isMargin(nominal: Nominal | undefined): boolean {
  return /\b(margins|sidelines|fringes|edges)$/.test(nominal?.words ?? '')
}

/** "A met B [at C's reception]": of those who meet there the verb tells, and of him who gave it only that he did. */
export function isVenue(
  { found }: Scene,
  { args, mentions }: Nominal,
  { sentence, from }: Predicate,
  owners: readonly PartyMention[],
): boolean {
  if (mentions.length !== 1 || args.some((x) => isOneOf(x.relation, 'with', 'between', 'for'))) return false
  const met = found.find((x) => x.sentence === sentence && x.from === from && x.parties.length > 1)
  return met !== undefined && owners.every((x) => met.parties.every((y) => y.entity !== x.entity))
}
