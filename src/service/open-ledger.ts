import { createStore, openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'

export type { KeptEntry, Store } from '../store/store.ts'

/** Opens a ledger that is there. Faults: ledger/missing and those of a ledger that cannot be read. */
export function openLedger(place: string): Promise<Store> {
  return openStore(place)
}

/** Opens a ledger that is asked again and again, and by many: it counts in memory. */
export function openLedgerToMany(place: string): Promise<Store> {
  return openStore(place, { counting: true })
}

/** Opens a ledger, and makes it where there is none. */
export function makeLedger(place: string): Promise<Store> {
  return createStore(place)
}
