import { Fault } from '../model/fault.ts'
import { openTally } from '../service/add/tally.ts'
import { isDump, restoreDump } from '../service/dump/read-dump.ts'
import { faultsOf, importRows } from '../service/import/import-rows.ts'
import { readImport } from '../service/import/read-import.ts'
import { ledgerPlace } from '../service/ledger-place.ts'
import { makeLedger } from '../service/open-ledger.ts'
import { importPage } from './formats/import-page.ts'
import { pageOf } from './formats/page.ts'
import { howMany } from './how-many.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { openProgress } from './progress.ts'
import { sizeLimit } from './size-limit.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { tellBalance, tellTally } from './tell-tally.ts'
import { mayColour, terminalWidth } from './terminal.ts'

/** What the options of `parley import` come to. */
export interface ImportOptions extends LedgerOptions {
  readonly map: readonly string[]
  readonly set: readonly string[]
  readonly dates?: 'dmy' | 'mdy'
  readonly table?: string
  readonly dryRun: boolean
  readonly rows: string
  readonly limitSize: string
  readonly quiet: boolean
}

/** Imports a table and says what changed; gives the exit code: 0 every row, 1 some were bad or were left. */
export async function runImport(file: string, options: ImportOptions): Promise<number> {
  if (await isDump(file)) return restore(file, options)
  const rows = howMany(options.rows, '--rows')
  const limit = sizeLimit(options.limitSize)
  const { map: maps, set: always, dates = null, table = null } = options
  const read = await readImport({ file, maps, always, dates, table, limit })
  for (const { message } of faultsOf(read, read.name)) process.stderr.write(`parley: ${message}\n`)
  if (options.dryRun) {
    const output = await openOutput(undefined)
    await output.write(pageOf(importPage(read, rows), { colour: mayColour(), width: terminalWidth() }))
    return read.bad.length === 0 ? 0 : 1
  }
  // A table that no map fits makes no ledger.
  if (read.good.length > 0) return keep(read, options)
  if (!options.quiet) await tellBalance({ ...openTally(), rejected: read.bad.length })
  return 1
}

async function keep(read: Awaited<ReturnType<typeof readImport>>, options: ImportOptions): Promise<number> {
  const store = await makeLedger(ledgerPlace(options.ledger))
  const progress = openProgress(options.quiet)
  const stop = stopOnSignal()
  const tally = openTally()
  progress.expect({ bytes: read.good.length })
  const onRow = () => {
    progress.read(1)
    progress.document()
  }
  try {
    await importRows(store, read, { signal: stop.signal, onRow }, tally)
  } finally {
    progress.stop()
    stop.leave()
    if (!options.quiet) await tellTally(tally, store.where, 'rows')
    await store.close()
  }
  if (tally.pending > 0)
    process.stderr.write('parley: stopped. Run the same command again to go on: no row is imported twice.\n')
  return tally.pending + tally.rejected === 0 ? 0 : 1
}

/** A dump makes a ledger, as it was. */
async function restore(file: string, options: ImportOptions): Promise<number> {
  const [asked] = [
    ...options.map.map(() => '--map'),
    ...options.set.map(() => '--set'),
    ...(options.dryRun ? ['--dry-run'] : []),
  ]
  if (asked !== undefined)
    throw new Fault(
      'usage/bad-option',
      `${asked}: ${file} is the dump of a ledger, and restored as it is. Leave it out.`,
    )
  const store = await restoreDump(ledgerPlace(options.ledger), file)
  try {
    const { received } = await store.balance()
    if (options.quiet) return 0
    const output = await openOutput(undefined)
    await output.write(`${store.where}: restored, ${received} received, ${await store.count({})} entries\n`)
    return 0
  } finally {
    await store.close()
  }
}
