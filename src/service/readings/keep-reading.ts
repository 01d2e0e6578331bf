import { decisionOf } from '../../ledger/index.ts'
import type { Anchor, Decision, Reading, Told } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { anchorsAt, namedBy } from '../decide/decided-upon.ts'
import type { Deciding } from '../decide/verdict.ts'
import { unitToRead } from './second-queue.ts'

/** How somebody would decide. */
export interface Opinion {
  readonly verdict: Reading['verdict']
  readonly change?: Partial<Told> | undefined
}

/** Keeps what somebody proposes for an entry or a report; nothing else changes. Faults: ledger/unknown-id, usage/bad-decision. */
export async function propose(store: Store, deciding: Deciding, id: string, opinion: Opinion): Promise<Decision> {
  const { records } = await namedBy(store, id)
  return keep(store, 'propose', deciding, anchorsAt(records), opinion)
}

/** Keeps what somebody says who reads what another has judged, without having seen that. Faults: ledger/unknown-id, usage/bad-decision. */
export async function readSecond(store: Store, deciding: Deciding, key: string, opinion: Opinion): Promise<Decision> {
  const { seen } = await unitToRead(store, key, deciding.who)
  return keep(store, 'second', deciding, seen, opinion)
}

async function keep(
  store: Store,
  kind: Reading['kind'],
  deciding: Deciding,
  seen: readonly Anchor[],
  { verdict, change }: Opinion,
): Promise<Decision> {
  if ((verdict === 'edit') !== (change !== undefined && Object.keys(change).length > 0))
    throw new Fault('usage/bad-decision', `${verdict}: “edit”, and nothing else, comes with what it changes.`)
  const at = now()
  const decision = decisionOf({ kind, at, ...deciding, seen: [...seen], verdict, change: change ?? null })
  await store.write(at, (ledger) => ledger.putDecisions([decision]))
  return decision
}
