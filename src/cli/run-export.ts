import { Fault } from '../model/fault.ts'
import { today } from '../service/clock.ts'
import { writeDump } from '../service/dump/write-dump.ts'
import { exportCoded, exportEntries } from '../service/export-entries.ts'
import { howMany } from './how-many.ts'
import { type FilterOptions, filtersOf, type LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley export` come to. */
export interface ExportOptions extends LedgerOptions, FilterOptions {
  readonly out?: string
  readonly nodes: 'people' | 'states'
  readonly sort?: string
  readonly limit?: string
}

/** Writes what is asked for; says on standard error what the format has no place for. */
export async function runExport(format: string, options: ExportOptions): Promise<void> {
  if (format === 'dump') return exportDump(options)
  if (format === 'parquet' && options.out === undefined && process.stdout.isTTY)
    throw new Fault('usage/bad-option', 'Parquet is no text. Name a file with --out, or pipe it to a program.')
  const { sort, limit, nodes } = options
  const page = {
    ...(sort !== undefined && { sort }),
    ...(limit !== undefined && { limit: howMany(limit, '--limit') }),
  }
  const request = { asked: filtersOf(options), page, nodes, today: today() }
  await withStore(options, async (store) => {
    const output = await openOutput(options.out)
    try {
      const exported =
        format === 'jsonl'
          ? await exportCoded(store, request, output.write)
          : await exportEntries(store, format, request, output.write)
      await output.finish()
      const { entries, acts, leftOut, why } = exported
      const all = acts === 0 ? `${entries} entries` : `${entries} entries and ${acts} acts`
      if (leftOut > 0) process.stderr.write(`${leftOut} of ${all} are left out: ${why}.\n`)
    } catch (error) {
      await output.abandon()
      throw error
    }
  })
}

async function exportDump(options: ExportOptions): Promise<void> {
  const { sort, limit } = options
  const [asked] = Object.keys({ ...filtersOf(options), ...(sort && { sort }), ...(limit && { limit }) })
  if (asked !== undefined)
    throw new Fault('usage/bad-option', `--${asked}: a dump holds the whole ledger. Leave it out, or export entries.`)
  await withStore(options, async (store) => {
    const output = await openOutput(options.out)
    try {
      await writeDump(store, output.write)
      await output.finish()
    } catch (error) {
      await output.abandon()
      throw error
    }
  })
}
