import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import type { ActFrame } from '../frames/act-verbs.ts'

// What one does not do of these, one refuses.
const WILLING = /^(?:AGREE|SUPPORT|CONCEDE|COOPERATE)$/

type Way = Pick<ActFrame, 'type' | 'mode' | 'rule'>

/** Whether an act was done, is to be, may be, or was not; who does not agree rejects. */
export function statusOfAct(frame: Way, { negated, modal, tense, chain }: Predicate): { frame: Way; status: Status } {
  const refuses = negated && WILLING.test(frame.type) && frame.mode === null
  if (refuses) return { frame: { type: 'REJECT', mode: null, rule: `${frame.rule}-not` }, status: 'held' }
  if (negated) return { frame, status: 'denied' }
  if (modal !== null && /^(?:would|could|may|might|can|should|must)$/.test(modal)) return { frame, status: 'proposed' }
  if (chain.some((x) => /^(?:consider|mull|weigh|hope|want|wish)$/.test(x))) return { frame, status: 'proposed' }
  if (tense === 'future' || chain.some((x) => /^(?:plan|intend|expect|be|due|set)$/.test(x)))
    return { frame, status: 'planned' }
  return { frame, status: 'held' }
}
