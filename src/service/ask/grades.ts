import { activeDecisions, Rulings } from '../../ledger/index.ts'
import { fold } from '../../model/fold.ts'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { LedgerReader } from '../../store/store.ts'

/** Admiralty grades of a report: how far its publisher can be relied on, how far what it tells can be believed. */
export interface Grades {
  readonly reliability: string | null
  readonly credibility: string | null
}

/** The grades that people have given last to the publishers of records, and to what they tell. */
export async function gradesOf(
  ledger: LedgerReader,
  records: readonly LedgerRecord[],
): Promise<(record: LedgerRecord) => Grades> {
  const bySource = new Map<string, string>()
  for (const decision of activeDecisions(await ledger.decisionsOfKind('reliability')))
    if (decision.kind === 'reliability') bySource.set(fold(decision.source), decision.grade)
  const texts = [...new Set(records.map(({ text }) => text))]
  const decisions = activeDecisions(await ledger.decisionsOn(texts))
  const beside: LedgerRecord[] = []
  if (decisions.length > 0) for (const text of texts) beside.push(...(await ledger.recordsOfText(text)))
  const rulings = new Rulings(decisions, beside)
  return ({ key, source }) => ({
    reliability: (source && bySource.get(fold(source))) || null,
    credibility: rulings.credibilityOf(key),
  })
}
