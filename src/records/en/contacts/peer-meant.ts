import { type Entity, isIndividual } from '../../../model/mention.ts'
import type { Memory } from './memory.ts'

const LEADERS = /^head_of_(state|government)$/

/** Whether two can be each other's counterparts: they hold one office, or both lead a state. */
function arePeers({ office: one }: Entity, { office: other }: Entity): boolean {
  return one === other || (LEADERS.test(one ?? '') && LEADERS.test(other ?? ''))
}

/** The other party of the last contact: whom "his host" and "her guest" mean of those told of so far. */
export function otherParty({ parties }: Memory, besides: readonly Entity[]): readonly Entity[] {
  const others = parties.filter((x) => !besides.includes(x) && x.kind !== 'delegation')
  return others.length === 1 || (others.length > 1 && besides.length === 1) ? others.slice(0, 1) : []
}

/** "received [his counterpart]": who holds the same office in another state, at the last contact or told of before it. */
export function peerMeant(mind: Memory, besides: readonly Entity[]): readonly Entity[] {
  const [doer, ...more] = besides
  const [other] = otherParty(mind, besides)
  if (!doer?.office || more.length > 0) return other ? [other] : []
  const isPeer = (x: Entity) => isIndividual(x) && x.state !== null && x.state !== doer.state && arePeers(x, doer)
  if (other && (!other.office || isPeer(other))) return [other]
  const peer = [...mind.parties, ...mind.focus].find(isPeer)
  return peer ? [peer] : []
}
