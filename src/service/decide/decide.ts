import { isDeepStrictEqual } from 'node:util'
import { decisionOf } from '../../ledger/index.ts'
import { anchorsOf, type Decision } from '../../model/decision.ts'
import type { LedgerReader, LedgerWriter, Store } from '../../store/store.ts'
import { type LinkChange, linkRecords } from '../add/link-records.ts'
import { now } from '../clock.ts'
import { composeDecision, type Deciding, rootOf, type Verdict } from './compose-decision.ts'

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
    for (const verdict of verdicts) {
      const decision = decisionOf(await composeDecision(ledger, verdict, { at, ...deciding }))
      outcomes.push({ decision, change: await keepDecisions(ledger, [decision]) })
    }
    return outcomes
  })
}

/** Adds decisions, and links anew what they are about. */
export async function keepDecisions(ledger: LedgerWriter, decisions: readonly Decision[]): Promise<LinkChange> {
  const fresh = await ledger.putDecisions(decisions)
  const texts = new Set<string>()
  for (const decision of fresh) for (const text of await textsOf(ledger, decision)) texts.add(text)
  if (texts.size === 0) return { changed: [], ended: [] }
  const { changed, ended } = await linkRecords(ledger, [], [], [...texts])
  return { changed: changed.filter(({ before, entry }) => !isDeepStrictEqual(before, entry)), ended }
}

/** The texts that a decision is about; of one that takes another back, that one's. */
async function textsOf(ledger: LedgerReader, decision: Decision): Promise<readonly string[]> {
  const root = await rootOf(ledger, decision)
  return root === null ? [] : anchorsOf(root).map(({ text }) => text)
}
