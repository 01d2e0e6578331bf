import { isDeepStrictEqual } from 'node:util'
import { decisionOf } from '../../ledger/index.ts'
import type { Decided, Decision } from '../../model/decision.ts'
import type { LedgerReader, LedgerWriter, Store } from '../../store/store.ts'
import { ruleFurther } from '../add/keep-further.ts'
import { type LinkChange, linkRecords } from '../add/link-records.ts'
import { now } from '../clock.ts'
import { carriedLate } from './carry-decisions.ts'
import { composeDecision, type Deciding, decisionsBeside, textsAbout, type Verdict } from './compose-decision.ts'

/** A decision that was made, and what it changed. */
export interface Outcome {
  readonly decision: Decision
  readonly change: LinkChange
}

/** Keeps decisions, all of them or none, each with what it changes in the ledger. Faults: ledger/unknown-id, usage/bad-decision. */
export function decide(store: Store, deciding: Deciding, verdicts: readonly Verdict[]): Promise<Outcome[]> {
  const at = now()
  return store.write(at, async (ledger) => {
    const outcomes: Outcome[] = []
    for (const [nth, verdict] of verdicts.entries()) {
      const decided = await composeDecision(ledger, verdict, { at: later(at, nth), ...deciding })
      const decision = decisionOf(await afterOthers(ledger, decided))
      const { change } = await keepDecisions(ledger, [decision])
      outcomes.push({ decision, change })
    }
    return outcomes
  })
}

/** Adds decisions that are not there yet, gives them, and links anew what they are about. */
export async function keepDecisions(
  ledger: LedgerWriter,
  given: readonly Decision[],
): Promise<{ readonly decisions: readonly Decision[]; readonly change: LinkChange }> {
  const fresh = await ledger.putDecisions(given)
  const carried = await ledger.putDecisions(await carriedLate(ledger, fresh))
  const decisions = [...fresh, ...carried]
  const texts = new Set<string>()
  for (const decision of decisions) for (const text of await textsAbout(ledger, decision)) texts.add(text)
  if (texts.size === 0) return { decisions: fresh, change: { changed: [], ended: [] } }
  await ruleFurther(ledger, [...texts])
  const { changed, ended } = await linkRecords(ledger, [], [], [...texts])
  const otherwise = changed.filter(({ before, entry }) => !isDeepStrictEqual(before, entry))
  return { decisions: fresh, change: { changed: otherwise, ended } }
}

/** A decision made now stands over all that whoever made it could see, whatever the clocks of others said. */
async function afterOthers(ledger: LedgerReader, decided: Decided): Promise<Decided> {
  const last = (await decisionsBeside(ledger, decided)).at(-1)
  if (last === undefined || last.at < decided.at) return decided
  return { ...decided, at: later(last.at, 1) }
}

function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}
