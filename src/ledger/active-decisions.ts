import { byTime, type Decision } from '../model/decision.ts'

/** The decisions that hold, the oldest first: those that none takes back, but for one that is itself taken back. */
export function activeDecisions(all: readonly Decision[]): Decision[] {
  const holds = holdsAmong(all)
  return all.filter((decision) => decision.kind !== 'undo' && holds(decision)).sort(byTime)
}

/** Whether a decision holds, an undo too. `all`: every decision that takes it back, or takes back such a one, and the one that it was carried over from with the same. */
export function holdsAmong(all: readonly Decision[]): (decision: Decision) => boolean {
  const undoing = Map.groupBy(
    all.flatMap((decision) => (decision.kind === 'undo' ? [decision] : [])),
    ({ decision }) => decision,
  )
  const byId = new Map(all.map((decision) => [decision.id, decision]))
  // Decisions name others by a hash of them, so that none can name what came after it: this ends.
  const holds = ({ id, carried }: Decision): boolean => {
    const made = carried === undefined ? undefined : byId.get(carried)
    return !(undoing.get(id) ?? []).some(holds) && (made === undefined || holds(made))
  }
  return holds
}
