import type { EntryFilter } from '../../model/entry-filter.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'
import { type Count, type Counted, countsOfEach } from './stats.ts'

/** By what entries can be narrowed down. */
export const FACETS = [
  ...(['person', 'state', 'pair', 'mode', 'status', 'level', 'topic', 'place', 'year', 'source', 'reviewed'] as const),
] as const satisfies readonly Counted[]
export type Facet = (typeof FACETS)[number]

/** How many entries there are of each kind among those that are asked for. */
export interface FacetCounts extends Readonly<Record<Facet, Count[]>> {
  readonly total: number
  readonly disputed: number
  readonly overdue: number
}

/** The counts by which entries can be narrowed down, so many lines of each. */
export async function facets(ledger: LedgerReader, asked: Asked, limit: number, today: string): Promise<FacetCounts> {
  const filter = await settleFilter(asked, ledger, today)
  const counts = await countsOfEach(ledger, filter, FACETS, limit)
  return { ...(await totalsOf(ledger, filter, today)), ...counts }
}

async function totalsOf(ledger: LedgerReader, filter: EntryFilter, today: string) {
  return {
    total: await ledger.count(filter),
    disputed: await ledger.count({ ...filter, disputed: true }),
    overdue: await ledger.count({ overdueOn: today, ...filter }),
  }
}
