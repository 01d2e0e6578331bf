import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import type { PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene } from './scene.ts'

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
