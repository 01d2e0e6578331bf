import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import type { PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene, type Sides } from './scene.ts'

const PRESENCE = /\b(participation|presence|attendance)$/

/** "was hosted by X, [with the participation of A and B]", "chaired the meeting [in the presence of A]". */
export function attending(
  scene: Scene,
  nominal: Nominal,
  predicate: Predicate | null,
  relation: string,
): PartyMention[] {
  const below = predicate && /^(subject|object)$/.test(relation) ? predicate.args : []
  const behind = [...nominal.args, ...below].toSorted((x, y) => x.nominal.from - y.nominal.from)
  return behind
    .filter((x, at) => x.relation === 'of' && PRESENCE.test(behind[at - 1]?.nominal.words ?? ''))
    .flatMap((x) => partiesOf(scene, x.nominal))
}

/** "met X in Doha [in the presence of the emir]": one more at the table of two, or of all who sat together. */
export function withPresent(scene: Scene, sides: Sides | null, { args }: Predicate): Sides | null {
  if (!sides || sides.separate || (sides.a.length + sides.b.length > 2 && !sides.joint)) return sides
  const present = args
    .filter((x, at) => x.relation === 'of' && PRESENCE.test(args[at - 1]?.nominal.words ?? ''))
    .flatMap((x) => partiesOf(scene, x.nominal))
    .filter((x) => ![...sides.a, ...sides.b].some((y) => y.entity === x.entity))
  if (present.length === 0) return sides
  return { ...sides, a: [...sides.a, ...sides.b, ...present], b: [], joint: true }
}

/** "X held the China-Australia dialogue with Y": the people who hold it stand for the states in front of the noun. */
export function heldFor(
  before: readonly PartyMention[],
  others: readonly PartyMention[],
  doers: readonly PartyMention[],
): PartyMention[] {
  if (before.length < 2 || before.some((x) => x.entity.kind !== 'delegation')) return [...before]
  const states = new Set(before.map((x) => x.entity.state))
  const holders = doers.filter((x) => isIndividual(x.entity) && states.has(x.entity.state))
  const named = new Set([...holders, ...others.filter((x) => isIndividual(x.entity))].map((x) => x.entity.state))
  return [...holders, ...before.filter((x) => !named.has(x.entity.state))]
}
