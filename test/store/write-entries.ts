import { writeSync } from 'node:fs'
import { Fault } from '../../src/model/fault.ts'
import { createStore } from '../../src/store/open-store.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'

// Writes made entries into a ledger, each as a change of its own, and prints the id of each once it is acknowledged.
//   node test/store/write-entries.ts LEDGER OF FROM TO
const [where = '', of = '', from = '', to = ''] = process.argv.slice(2)
try {
  const store = await createStore(where)
  for (const made of [...madeLedger(Number(of), 30)].slice(Number(from), Number(to))) {
    await fill(store, '2026-01-01T00:00:00Z', [made])
    writeSync(1, `${made.entry.id}\n`)
  }
  await store.close()
} catch (error) {
  if (!(error instanceof Fault)) throw error
  writeSync(2, `${error.code} ${error.message}\n`)
  process.exitCode = 3
}
