import { existsSync } from 'node:fs'
import { createStore, openStore } from '../../src/store/open-store.ts'
import { fill } from './fill.ts'
import { type MadeEntry, madeLedger } from './made-ledger.ts'

const BATCH = 3000

/** Makes a ledger of so many made entries at a path, up to four hundred of them a second; one that is there already, and whole, is kept. */
export async function makeLedgerFile(where: string, entries: number): Promise<void> {
  const store = existsSync(where) ? await openStore(where) : await createStore(where)
  try {
    const known = await store.count({})
    let written = 0
    for (const batch of batches(madeLedger(entries, Math.max(30, Math.round(entries / 50)), 3))) {
      const at = new Date(Date.UTC(2024, 0, 1) + written * 1000).toISOString()
      written += batch.length
      if (written > known) await fill(store, at, batch)
    }
  } finally {
    await store.close()
  }
}

/** Documents stand whole in one batch: the entries that share them come one after the other. */
function* batches(made: Iterable<MadeEntry>): Generator<MadeEntry[]> {
  let batch: MadeEntry[] = []
  for (const one of made) {
    batch.push(one)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
