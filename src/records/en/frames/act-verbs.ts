import { ACCUSING_ACTS } from './accusing-acts.ts'
import { type ActFrame, frame } from './act-frame.ts'
import { BREAKING_ACTS } from './breaking-acts.ts'
import { CROWD_ACTS } from './crowd-acts.ts'
import { FIGHTING_ACTS } from './fighting-acts.ts'
import { FORCEFUL_ACTS } from './forceful-acts.ts'
import { FRIENDLY_ACTS } from './friendly-acts.ts'
import { GIVING_ACTS, PEACE_ACTS } from './giving-acts.ts'
import { HOSTILE_ACTS } from './hostile-acts.ts'
import { MENACING_ACTS } from './menacing-acts.ts'
import { REFUSING_ACTS } from './refusing-acts.ts'
import { SIDING_ACTS } from './siding-acts.ts'
import { YIELDING_ACTS } from './yielding-acts.ts'

/** Verbs of what is done or said towards another; the first that fits counts. */
const ACT_FRAMES: readonly ActFrame[] = [
  ...PEACE_ACTS,
  ...BREAKING_ACTS,
  ...YIELDING_ACTS,
  ...FIGHTING_ACTS,
  ...MENACING_ACTS,
  ...REFUSING_ACTS,
  ...CROWD_ACTS,
  ...FORCEFUL_ACTS,
  ...SIDING_ACTS,
  ...FRIENDLY_ACTS,
  ...GIVING_ACTS,
  ...ACCUSING_ACTS,
  ...HOSTILE_ACTS,
]

const BY_VERB = new Map<string, ActFrame[]>()
for (const one of ACT_FRAMES) for (const verb of one.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), one])

/** The frames that a verb can open, in their order. */
export function actFramesOf(verb: string): readonly ActFrame[] {
  return BY_VERB.get(verb) ?? []
}

/** "is willing to hand them over": an offer, where what is offered is no act of its own. */
export const READY_FRAME = frame('SUPPORT', 'willing', 'ready prepare', { mode: 'offer', to: 'to', governs: true })
