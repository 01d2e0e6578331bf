import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkRecords } from '../src/service/add/link-records.ts'
import { createStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { chanceFrom } from '../test/store/chance.ts'
import { fill } from '../test/store/fill.ts'
import { type MadeEntry, madeLedger } from '../test/store/made-ledger.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { askings } from './ledger-askings.ts'

const BATCH = 300
/** How many contacts a document tells of at most. */
const SHARED = 3
const RUNS = 200

/** How fast a ledger of made entries is filled and asked, in SQLite and, if wanted, in PostgreSQL. */
export async function benchLedger(entries: number, postgres: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const file = join(folder, 'ledger.db')
    await benchLinking(await createStore(join(folder, 'linked.db')), entries)
    await benchStore('SQLite', await createStore(file), entries)
    console.log(`  file                 ${(statSync(file).size / 1e6).toFixed(0)} MB`)
    console.log(`  memory at most       ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  } finally {
    rmSync(folder, { recursive: true })
  }
  if (!postgres) return
  const server = await startPostgres()
  try {
    await benchStore('PostgreSQL', await createStore(await server.database('bench')), entries)
  } finally {
    await server.stop()
  }
}

/** How fast records are kept where the ledger itself finds out what they tell of. */
async function benchLinking(store: Store, entries: number): Promise<void> {
  console.log(`ledger: SQLite, ${entries} entries, linked`)
  await fillAll(store, entries, link)
  await store.close()
}

async function link(store: Store, at: string, made: readonly MadeEntry[]): Promise<void> {
  const documents = [...new Set(made.flatMap(({ documents }) => documents))]
  const records = documents.flatMap(({ records }) => records.map(({ record }) => record))
  await store.write(at, async (ledger) => {
    await ledger.putReceipts(documents.map(({ receipt }) => receipt))
    await ledger.putTexts(documents.map(({ text }) => text))
    await linkRecords(ledger, records, [])
  })
}

async function benchStore(name: string, store: Store, entries: number, runs = RUNS): Promise<void> {
  console.log(`ledger: ${name}, ${entries} entries`)
  const some = await fillAll(store, entries, fill)
  const chance = chanceFrom(7)
  for (const [asked, ask] of askings(store, some)) await timed(asked, runs, () => ask(chance))
  const fresh = madeLedger(runs + 1, 77)
  await timed('one more document', runs, async () => {
    const { value } = fresh.next()
    if (value) await fill(store, new Date().toISOString(), [value])
  })
  await store.close()
}

/** Fills the ledger and gives some of its entries. Making them is not counted. */
async function fillAll(store: Store, entries: number, put: typeof fill): Promise<readonly MadeEntry[]> {
  const some: MadeEntry[] = []
  let [records, busy, wall] = [0, 0, 0]
  let batch: MadeEntry[] = []
  const write = async () => {
    const [cpu, began] = [process.cpuUsage(), performance.now()]
    await put(store, '2026-01-01T00:00:00Z', batch)
    const { user, system } = process.cpuUsage(cpu)
    busy += (user + system) / 1e6
    wall += (performance.now() - began) / 1e3
    batch = []
  }
  for (const made of madeLedger(entries, Math.max(30, Math.round(entries / 50)), SHARED)) {
    batch.push(made)
    records += made.entry.records.length
    if (some.length < 2000 && records % 50 < made.entry.records.length) some.push(made)
    if (batch.length === BATCH) await write()
  }
  if (batch.length > 0) await write()
  console.log(`  ${records} records written at ${rate(records, wall)}; by processor time ${rate(records, busy)}`)
  return some
}

function rate(records: number, seconds: number): string {
  return `${Math.round(records / seconds)} records/s (${((seconds / records) * 1e6).toFixed(0)} µs each)`
}

/** On a busy machine only processor time tells anything; of PostgreSQL, which is another process, it tells half. */
async function timed(name: string, runs: number, ask: () => Promise<unknown>): Promise<void> {
  const [busy, wall]: [number[], number[]] = [[], []]
  for (let n = 0; n < runs; n++) {
    const [cpu, began] = [process.cpuUsage(), performance.now()]
    await ask()
    wall.push(performance.now() - began)
    const { user, system } = process.cpuUsage(cpu)
    busy.push((user + system) / 1000)
  }
  console.log(`  ${name.padEnd(30)} ${quantiles(wall)}; processor ${quantiles(busy)}`)
}

function quantiles(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
  return `half under ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms`
}
