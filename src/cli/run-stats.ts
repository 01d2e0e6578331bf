import { type Count, type Counted, countEntries, type Totals, totals } from '../service/ask/stats.ts'
import { today } from '../service/clock.ts'
import { csvOfRows } from '../service/csv.ts'
import { columns } from './formats/columns.ts'
import { howMany } from './how-many.ts'
import { type FilterOptions, filtersOf, type LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley stats` come to. */
export interface StatsOptions extends LedgerOptions, FilterOptions {
  readonly by?: Counted
  readonly limit: string
  readonly format: 'table' | 'json' | 'jsonl' | 'csv'
}

const LONGEST_BAR = 40

/** Prints counts: of all, or by what is asked for. */
export async function runStats(options: StatsOptions): Promise<void> {
  const { by, format } = options
  const asked = filtersOf(options)
  const output = await openOutput(undefined)
  if (by === undefined) {
    const all = await withStore(options, (store) => totals(store, asked, today()))
    await output.write(format === 'table' ? totalLines(all) : writtenTotals(all, format))
    return
  }
  const limit = howMany(options.limit, '--limit')
  const counts = await withStore(options, (store) => countEntries(store, asked, by, limit, today()))
  if (counts.length === 0) process.stderr.write('nothing found\n')
  else await output.write(written(counts, by, format))
}

function written(counts: readonly Count[], by: string, format: StatsOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(counts, null, 2)}\n`
  if (format === 'jsonl') return counts.map((count) => `${JSON.stringify(count)}\n`).join('')
  if (format === 'csv')
    return csvOfRows([[by, 'name', 'entries'], ...counts.map(({ key, words, count }) => [key, words, String(count)])])
  return bars(counts)
}

function bars(counts: readonly Count[]): string {
  const most = counts.reduce((least, { count }) => Math.max(least, count), 1)
  const digits = String(most).length
  const rows = counts.map(({ key, words, count }) => [
    key === words ? key : `${words} (${key})`,
    String(count).padStart(digits),
    '█'.repeat(Math.max(1, Math.round((count / most) * LONGEST_BAR))),
  ])
  return `${columns(rows, terminalWidth()).flat().join('\n')}\n`
}

function totalLines({ balance, entries, disputed, overdue, statuses, modes }: Totals): string {
  const { received, done, pending, quarantined, rejected } = balance
  const listed = (counts: readonly Count[]) => counts.map(({ key, count }) => `${key} ${count}`).join(', ')
  const rows = [
    [
      'texts',
      `received ${received} = ${done} done + ${pending} pending + ${quarantined} quarantined + ${rejected} rejected`,
    ],
    ['entries', String(entries)],
    ['by status', listed(statuses)],
    ['by mode', listed(modes)],
    ['disputed', String(disputed)],
    ['overdue', String(overdue)],
  ]
  return `${columns(rows, terminalWidth()).flat().join('\n')}\n`
}

function writtenTotals(all: Totals, format: 'json' | 'jsonl' | 'csv'): string {
  if (format !== 'csv') return `${JSON.stringify(all, null, format === 'json' ? 2 : 0)}\n`
  const { balance, entries, disputed, overdue } = all
  const figures = Object.entries({ ...balance, entries, disputed, overdue })
  return csvOfRows([['figure', 'count'], ...figures.map(([name, count]) => [name, String(count)])])
}
