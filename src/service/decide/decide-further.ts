import { furtherAnchor } from '../../ledger/index.ts'
import type { Decided } from '../../model/decision.ts'
import { Fault } from '../../model/fault.ts'
import type { LedgerReader } from '../../store/store.ts'
import { knownFurther } from '../ask/show-further.ts'
import { settleFurtherChange } from './further-change.ts'
import type { Deciding, Verdict } from './verdict.ts'

/** A decision on an act or a figure. Faults: ledger/unknown-id, usage/bad-decision. */
export async function composeFurtherDecision(
  ledger: LedgerReader,
  verdict: Exclude<Verdict, { kind: 'grade' | 'undo' }>,
  made: Deciding & { readonly at: string },
): Promise<Decided> {
  const record = await knownFurther(ledger, verdict.id)
  const about = furtherAnchor(record)
  switch (verdict.kind) {
    case 'accept':
    case 'reject':
    case 'unsure':
      return { kind: 'judge', ...made, about, verdict: verdict.kind }
    case 'edit':
      if ('changes' in verdict)
        return { kind: 'correct', ...made, about, change: settleFurtherChange(record.kind, verdict.changes) }
      break
    default:
  }
  throw new Fault(
    'usage/bad-decision',
    `${verdict.kind} ${verdict.id}: acts and figures are accepted, rejected, left unsure or edited (parley decide edit ${verdict.id} FIELD=VALUE).`,
  )
}
