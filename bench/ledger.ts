import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { linkRecords } from '../src/service/add/link-records.ts'
import { createStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { chanceFrom } from '../test/store/chance.ts'
import { type MadeEntry, madeLedger } from '../test/store/made-ledger.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { askings } from './ledger-askings.ts'
import { Stopwatch } from './stopwatch.ts'

/** How many contacts are kept in one change. */
const BATCH = 2000
/** How many contacts a document tells of at most. */
const SHARED = 3
const RUNS = 200
const SAMPLE = 2000

export interface LedgerBench {
  readonly entries: number
  readonly postgres: boolean
  /** A SQLite file or PostgreSQL address to fill and to keep, going on with it where it is there already. */
  readonly ledger: string | undefined
  /** After so many minutes filling stops; another run with the same ledger goes on. */
  readonly minutes: number
}

/** How fast a ledger of made records is filled, linked and asked, in SQLite and, if wanted, in PostgreSQL. */
export async function benchLedger(bench: LedgerBench): Promise<void> {
  if (bench.ledger !== undefined) return benchStore('ledger', bench.ledger, bench)
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    await benchStore('SQLite', join(folder, 'ledger.db'), bench)
  } finally {
    rmSync(folder, { recursive: true })
  }
  if (!bench.postgres) return
  const server = await startPostgres()
  try {
    await benchStore('PostgreSQL', await server.database('bench'), bench)
  } finally {
    await server.stop()
  }
}

async function benchStore(name: string, where: string, { entries, minutes }: LedgerBench): Promise<void> {
  console.log(`ledger: ${name}, ${entries} entries`)
  const store = await createStore(where)
  try {
    const some = await fill(store, entries, performance.now() + minutes * 60_000)
    if (some !== null) await askAll(store, some, peopleFor(entries))
  } finally {
    await store.close()
  }
  if (!where.includes('://')) console.log(`  file                 ${(statSync(where).size / 1e6).toFixed(0)} MB`)
  console.log(`  memory at most       ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
}

function peopleFor(entries: number): number {
  return Math.max(30, Math.round(entries / 50))
}

async function askAll(store: Store, some: readonly MadeEntry[], people: number): Promise<void> {
  const chance = chanceFrom(7)
  for (const [asked, ask] of await askings(store, some)) await timed(asked, RUNS, () => ask(chance))
  // New documents about the people who are in the ledger, of days all through it.
  const fresh = madeLedger(RUNS, people, 1, 'new')
  await timed('one more document, linked', RUNS, async () => {
    const { value } = fresh.next()
    if (value) await link(store, [{ ...value, documents: value.documents.slice(0, 1) }])
  })
}

/** Keeps the documents of entries and lets the ledger find out which of their records tell of the same. */
async function link(store: Store, made: readonly MadeEntry[]): Promise<void> {
  const documents = [...new Set(made.flatMap(({ documents }) => documents))]
  const records = documents.flatMap(({ records }) => records.map(({ record }) => record))
  await store.write(new Date().toISOString(), async (ledger) => {
    await ledger.putReceipts(documents.map(({ receipt }) => receipt))
    await ledger.putTexts(documents.map(({ text }) => text))
    await linkRecords(ledger, records, [])
  })
}

/** Fills the ledger and gives some of its entries; null where the time ran out. Making them is not counted. */
async function fill(store: Store, entries: number, until: number): Promise<readonly MadeEntry[] | null> {
  const some: MadeEntry[] = []
  const known = (await store.balance()).received
  const [watch, tenth] = [new Stopwatch(), new Stopwatch()]
  let [documents, records, atTenth] = [0, 0, 0]
  const every = (entries * 4.2) / 10
  for (const batch of batches(madeLedger(entries, peopleFor(entries), SHARED))) {
    some.push(...batch.filter((_, nth) => some.length < SAMPLE && nth % Math.ceil(entries / SAMPLE) === 0))
    const kept = documents < known
    documents += new Set(batch.flatMap(({ documents }) => documents)).size
    const count = batch.reduce((sum, { entry }) => sum + entry.records.length, 0)
    records += count
    if (kept) continue
    for (const each of [watch, tenth]) each.go(count)
    await link(store, batch)
    for (const each of [watch, tenth]) each.stop()
    if (Math.floor(records / every) > atTenth) {
      atTenth = Math.floor(records / every)
      console.log(`  up to ${records} records: ${tenth.rates()}`)
      tenth.reset()
    }
    if (performance.now() > until) {
      console.log(`  ${records} records are kept; the time is up, run it again to go on: ${watch.rates()}`)
      return null
    }
  }
  console.log(`  ${records} records kept and linked: ${watch.rates()}`)
  return some
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

/** On a busy machine only processor time tells anything; of PostgreSQL, which is another process, it tells half. */
async function timed(name: string, runs: number, ask: () => Promise<unknown>): Promise<void> {
  const [busy, wall]: [number[], number[]] = [[], []]
  for (let n = 0; n < runs; n++) {
    const watch = new Stopwatch()
    watch.go(1)
    await ask()
    watch.stop()
    wall.push(watch.wall * 1000)
    busy.push(watch.busy * 1000)
  }
  console.log(`  ${name.padEnd(30)} ${quantiles(wall)}; processor ${quantiles(busy)}`)
}

function quantiles(times: number[]): string {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)
  return `half under ${at(0.5)} ms, 95 of 100 under ${at(0.95)} ms`
}
