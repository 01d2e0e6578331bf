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

/** "X telephoned [A and B]. X asked the two rivals": those named together with each of whom somebody was just in contact apart. */
export function toldInTurn({ together, contacts }: Memory): (readonly Entity[])[] {
  const group = together.find((all) => {
    const last = contacts.slice(-all.length)
    const shared = last[0]?.find((x) => !all.includes(x) && last.every((y) => y.length === 2 && y.includes(x)))
    return shared !== undefined && all.every((x) => last.some((y) => y.includes(x)))
  })
  return group ? [group] : []
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

/** "the three ministers": those of that rank who were named last, where nobody else is; null where any may be meant. */
export function ofRank({ focus }: Memory, wanted: number | null, rank: RegExp | undefined): readonly Entity[] | null {
  if (!rank || wanted === null || wanted < 3) return null
  const fitting = focus.filter((x) => rank.test(x.office ?? '')).slice(0, wanted)
  return fitting.length === wanted && isOfAllStates(fitting) ? fitting : null
}
