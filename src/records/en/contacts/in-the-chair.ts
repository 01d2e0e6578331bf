import type { Nominal, Predicate } from '../../../model/clause.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { inRole, type PartyMention } from './contact-mention.ts'
import { partiesOf, type Scene, type Sides, unique } from './scene.ts'

/** "the meeting between X and Y, [which was co-chaired by A and B]": those in the chair were at the meeting just told. */
export function joinsChaired({ found }: Scene, predicate: Predicate, { a, b }: Sides): boolean {
  if (predicate.link !== 'relative' || predicate.subject?.kind === 'parties') return false
  const told = found.at(-1)
  if (!told || told.sentence !== predicate.sentence || told.from > predicate.from) return false
  if (MODE_CLASS[told.mode] !== 'encounter' || told.mode === 'visit' || told.parties.length < 2) return false
  const chairs = [...a, ...b].map(inRole('party'))
  const states = new Set(chairs.map((x) => x.entity.state))
  const others = told.parties.filter((x) => x.entity.kind !== 'delegation' || !states.has(x.entity.state))
  told.parties = unique([...others, ...chairs])
  return true
}

/** "consultations between X and Y, [co-chaired by A and B]": two who preside together, each for a side. */
export function coChairs(scene: Scene, { reduced }: Nominal): PartyMention[] {
  const by = reduced
    .filter((x) => isOneOf(x.lemma, 'chair', 'co-chair'))
    .flatMap((x) => x.args.filter(({ relation }) => relation === 'by'))
  const chairs = unique(by.flatMap((x) => partiesOf(scene, x.nominal))).filter((x) => isIndividual(x.entity))
  return new Set(chairs.map((x) => x.entity.state)).size > 1 ? chairs : []
}
