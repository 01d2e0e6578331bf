import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from './asked.ts'
import { settleFilter, settlePage } from './settle-filter.ts'

/** A page of entries, how many there are in all, and the cursor of the next page. */
export interface EntryPage {
  readonly entries: readonly KeptEntry[]
  readonly total: number
  readonly next: string | null
}

/** The entries that are asked for. Faults: usage/bad-filter, usage/bad-date, usage/bad-option, usage/bad-cursor. */
export async function listEntries(
  ledger: LedgerReader,
  asked: Asked,
  page: AskedPage,
  today: string,
): Promise<EntryPage> {
  const wanted = settlePage(page)
  const filter = await settleFilter(asked, ledger, today)
  const { entries, next } = await ledger.find(filter, wanted)
  return { entries, next, total: await ledger.count(filter) }
}

const BATCH = 500

/** Every entry that is asked for, at most so many, a few hundred at a time. */
export async function* entryBatches(
  ledger: LedgerReader,
  asked: Asked,
  page: AskedPage,
  today: string,
): AsyncGenerator<readonly KeptEntry[]> {
  const filter = await settleFilter(asked, ledger, today)
  const { order, limit, after } = settlePage(page)
  let [left, cursor] = [limit, after]
  while (left > 0) {
    const found = await ledger.find(filter, { order, limit: Math.min(BATCH, left), ...(cursor && { after: cursor }) })
    yield found.entries
    left -= found.entries.length
    if (found.next === null) return
    cursor = found.next
  }
}
