import type { Predicate } from '../../../model/clause.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { isReporting } from './dates.ts'
import type { Scene } from './scene.ts'

/** "[The envoy] says talks with Saudi officials have ended": whoever says it held them, a spokesperson for a state's team. */
export function sayerOf(
  { discourse }: Scene,
  { link, parent }: Predicate,
  others: readonly PartyMention[],
): PartyMention[] {
  if (link !== 'that' || !parent?.subject || parent.passive || parent.negated || !isReporting(parent)) return []
  const [sayer, ...more] = discourse.partiesOf(parent.subject)
  const state = sayer?.entity.state
  if (!sayer || !state || more.length > 0 || others.some((x) => x.entity.state === state)) return []
  if (sayer.entity.office === 'spokesperson') return [partyOf(discourse.delegation(state))]
  return [sayer]
}
