import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeLedgerFile } from '../../test/store/made-file.ts'
import { underLoad } from './load.ts'
import { longRun } from './long-run.ts'
import { type ServedLedger, serveLedger } from './serve.ts'

export interface DeskBench {
  readonly entries: number
  /** A SQLite file to fill and to keep; one that is filled already is taken as it is. */
  readonly ledger: string | undefined
  /** How long reads, writes and event streams go on together; 0: not at all. */
  readonly minutes: number
}

/** How fast a served ledger answers many at once, by the clock and by the processor time of the server. */
export async function benchDesk({ entries, ledger, minutes }: DeskBench): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const where = ledger ?? join(folder, 'ledger.db')
  try {
    console.log(`desk: ${entries} entries`)
    await makeLedgerFile(where, entries)
    const served = await serveLedger(where)
    try {
      await benchServed(served)
      if (minutes > 0) await longRun(served, minutes)
    } finally {
      await served.stop()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const SECONDS = 20

async function benchServed(served: ServedLedger): Promise<void> {
  const began = performance.now()
  await fetch(`${served.address}/api/facets`)
  console.log(`  read into memory      ${((performance.now() - began) / 1000).toFixed(1)} s`)
  await benchFacets(served)
  await underLoad(served, 3)
  const { requests, seconds, failed, latency, busy } = await underLoad(served, SECONDS)
  const each = ((busy / requests) * 1000).toFixed(2)
  console.log(
    `  mixed reads           ${(requests / seconds).toFixed(0)}/s over 50 connections, ${failed} failed; ${each} ms of processor time each (${(requests / busy).toFixed(0)}/s of one core)`,
  )
  console.log(`    half under ${latency.p50} ms, 99 of 100 under ${latency.p99} ms, all under ${latency.max} ms`)
  console.log(`  memory                ${served.used()?.memory.toFixed(0)} MB`)
}

async function benchFacets({ address, used }: ServedLedger): Promise<void> {
  const { state } = (await (await fetch(`${address}/api/facets?limit=40`)).json()) as { state: { key: string }[] }
  const times: number[] = []
  const before = used()?.processor ?? Number.NaN
  for (const { key } of state) {
    const began = performance.now()
    await (await fetch(`${address}/api/facets?state=${key}`)).json()
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const busy = (((used()?.processor ?? Number.NaN) - before) / times.length) * 1000
  console.log(
    `  facets of a state     half under ${times[times.length >> 1]!.toFixed(0)} ms, all under ${times.at(-1)!.toFixed(0)} ms; ${busy.toFixed(0)} ms of processor time each`,
  )
}
