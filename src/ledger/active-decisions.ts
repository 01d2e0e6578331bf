import { byTime, type Decision } from '../model/decision.ts'

/** The decisions that hold, the oldest first: those that none takes back, but for one that is itself taken back. */
export function activeDecisions(all: readonly Decision[]): Decision[] {
  const holds = holdsAmong(all)
  return all.filter((decision) => decision.kind !== 'undo' && holds(decision)).sort(byTime)
}

/** Whether a decision holds, an undo too. `all`: every decision that takes it back, or takes back such a one. */
export function holdsAmong(all: readonly Decision[]): (decision: Decision) => boolean {
  const undoing = Map.groupBy(
    all.flatMap((decision) => (decision.kind === 'undo' ? [decision] : [])),
    ({ decision }) => decision,
  )
  // An undo names a decision by a hash of it, so that none can name what came after it: this ends.
  const holds = ({ id }: Decision): boolean => !(undoing.get(id) ?? []).some(holds)
  return holds
}
