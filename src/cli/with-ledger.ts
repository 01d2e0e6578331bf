import { ledgerPlace } from '../service/ledger-place.ts'
import { openLedger, type Store } from '../service/open-ledger.ts'
import type { LedgerOptions } from './ledger-options.ts'

/** Opens the ledger that the options name, asks it, and closes it whatever happens. */
export async function withStore<Answer>(
  options: LedgerOptions,
  ask: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const store = await openLedger(ledgerPlace(options.ledger))
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
