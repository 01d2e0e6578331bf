import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ActFrame } from '../frames/act-frame.ts'

// What one does not do of these, one refuses.
const WILLING = /^(?:AGREE|SUPPORT|CONCEDE|COOPERATE)$/
const GIVEN_UP = /^(?:RETREAT|AID)$/

type Way = Pick<ActFrame, 'type' | 'mode' | 'rule'>

// What stands before "lifting its sanctions".
const WEIGHING = /^(?:consider|mull|weigh|contemplate|discuss|favour|favor|float|debate)$/
const UNDOING = /^(?:stop|avoid|resist|deny|delay|postpone)$/

// "willing to" is read as a form of "will".
const READY = oneOf('will|willing|ready|prepare|prepared')
/** Whether a verb that governs another says that somebody is about to: [ready] to help. */
export const isReady = (verb: string): boolean => READY.test(verb)

const TELLING =
  /^(?:say|announce|declare|add|confirm|state|tell|insist|write|report|reiterate|explain|reply|decide|pledge|vow|promise)$/

/** "said it [would] send them": what was to come when it was said. */
export function isToldAhead({ modal, link, parent }: Predicate): boolean {
  for (let above = parent; modal === 'would' && link === 'that' && above; above = above.parent) {
    if (TELLING.test(above.lemma)) return !above.negated && !above.passive
    if (above.link !== 'that') return false
  }
  return false
}

/** Whether an act was done, is to be, may be, or was not; who does not agree rejects. `before` is the verb that governs a participle: would [consider] lifting. */
export function statusOfAct(
  frame: Way,
  predicate: Predicate,
  before: string | null,
  copular: boolean,
): { frame: Way; status: Status } {
  const { negated, modal, tense, chain } = predicate
  if (before && UNDOING.test(before)) return { frame, status: 'denied' }
  if (before && WEIGHING.test(before)) return { frame, status: 'proposed' }
  const toCome = tense === 'future' || modal === 'would' || modal === 'will'
  const refuses = negated && frame.mode === null && (WILLING.test(frame.type) || (toCome && GIVEN_UP.test(frame.type)))
  if (refuses) return { frame: { type: 'REJECT', mode: null, rule: `${frame.rule}-not` }, status: 'held' }
  if (negated) return { frame, status: 'denied' }
  if (isToldAhead(predicate)) return { frame, status: 'planned' }
  if (modal !== null && /^(?:would|could|may|might|can|should|must)$/.test(modal)) return { frame, status: 'proposed' }
  if (chain.some((x) => /^(?:consider|mull|weigh|hope|want|wish)$/.test(x))) return { frame, status: 'proposed' }
  if (copular && chain.some(isReady) && frame.mode === null) return { frame, status: 'proposed' }
  if (tense === 'future' || chain.some((x) => /^(?:plan|intend|expect|be|due|set)$/.test(x)))
    return { frame, status: 'planned' }
  return { frame, status: 'held' }
}
