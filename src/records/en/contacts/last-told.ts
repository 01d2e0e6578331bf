import type { Entity } from '../../../model/mention.ts'
import { isOfAllStates } from './likely.ts'
import type { Memory } from './memory.ts'

/** "the two" after a contact of many more: the last two who met or spoke alone, all of whom, or none, were there. */
export function pairApart({ parties, contacts }: Memory): (readonly Entity[])[] {
  if (parties.length < 3) return []
  const pair = contacts.findLast((x) => x.length === 2 && isOfAllStates(x))
  const present = pair?.filter((x) => parties.includes(x)).length
  return pair && present !== 1 ? [pair] : []
}

/** "the three": those of the last contacts together, where they make just as many. */
export function ofLastContacts({ contacts }: Memory, wanted: number): readonly Entity[] {
  const members = new Set<Entity>()
  for (const parties of contacts.toReversed()) {
    for (const entity of parties) members.add(entity)
    if (members.size >= wanted) break
  }
  return members.size === wanted ? [...members] : []
}
