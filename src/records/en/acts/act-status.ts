import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import type { ActFrame } from '../frames/act-frame.ts'

// What one does not do of these, one refuses.
const WILLING = /^(?:AGREE|SUPPORT|CONCEDE|COOPERATE)$/

type Way = Pick<ActFrame, 'type' | 'mode' | 'rule'>

// What stands before "lifting its sanctions".
const WEIGHING = /^(?:consider|mull|weigh|contemplate|discuss|favour|favor|float|debate)$/
const UNDOING = /^(?:stop|avoid|resist|deny|delay|postpone)$/

/** Whether an act was done, is to be, may be, or was not; who does not agree rejects. `before` is the verb that governs a participle: would [consider] lifting. */
export function statusOfAct(
  frame: Way,
  { negated, modal, tense, chain }: Predicate,
  before: string | null,
): { frame: Way; status: Status } {
  if (before && UNDOING.test(before)) return { frame, status: 'denied' }
  if (before && WEIGHING.test(before)) return { frame, status: 'proposed' }
  const refuses = negated && WILLING.test(frame.type) && frame.mode === null
  if (refuses) return { frame: { type: 'REJECT', mode: null, rule: `${frame.rule}-not` }, status: 'held' }
  if (negated) return { frame, status: 'denied' }
  if (modal !== null && /^(?:would|could|may|might|can|should|must)$/.test(modal)) return { frame, status: 'proposed' }
  if (chain.some((x) => /^(?:consider|mull|weigh|hope|want|wish)$/.test(x))) return { frame, status: 'proposed' }
  if (tense === 'future' || chain.some((x) => /^(?:plan|intend|expect|be|due|set)$/.test(x)))
    return { frame, status: 'planned' }
  return { frame, status: 'held' }
}
