import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { partiesOf, type Scene, type Sides } from './scene.ts'

/** "X's visit to Washington, during which [Y and X] launched a partnership": what guest and host did together makes it a meeting. */
export function sharedOnVisit(scene: Scene, visit: Nominal, sentence: number, { a, b }: Sides): Sides | null {
  const guests = a.map((x) => x.entity)
  const visited = b.map((x) => x.entity.state)
  for (const predicate of scene.page.readings[sentence]!.predicates) {
    const { subject, negated } = predicate
    if (negated || !(isOfVisit(predicate, visit) || isThen(predicate, visit))) continue
    const people = partiesOf(scene, subject).filter((x) => isIndividual(x.entity))
    const guest = people.filter((x) => guests.includes(x.entity))
    const hosts = people.filter((x) => !guests.includes(x.entity) && visited.includes(x.entity.state))
    if (guest.length > 0 && hosts.length > 0) return { a: guest, b: hosts, joint: true, separate: false }
  }
  return null
}

function isOfVisit({ link, args }: Predicate, visit: Nominal): boolean {
  return link === 'relative' && args.some((x) => isDuring(x.relation) && x.nominal.head === visit.head)
}

/** "X's visit to Brasília in July, [when they signed] an accord" */
function isThen({ opener, from, tense, modal }: Predicate, visit: Nominal): boolean {
  return opener === 'when' && from > visit.to && tense === 'past' && modal === null
}

function isDuring(relation: string): boolean {
  return isOneOf(relation, 'during', 'at', 'on', 'in')
}
