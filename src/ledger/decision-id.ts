import { type Decided, type Decision, decidedSchema } from '../model/decision.ts'
import { lettersFor } from './entry-id.ts'

/** A decision under its id, which is made of all that it says: the same decision has the same id wherever it is made or read. */
export function decisionOf(said: Decided): Decision {
  const decided = decidedSchema.parse(said)
  return { id: `d-${lettersFor(JSON.stringify(decided))}`, ...decided }
}
