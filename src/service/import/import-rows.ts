import { Fault } from '../../model/fault.ts'
import type { Receipt, Store } from '../../store/store.ts'
import { keepTold } from '../add/keep-told.ts'
import { noteEntries, type Tally } from '../add/tally.ts'
import { now } from '../clock.ts'
import type { CodedTable, GoodRow } from './code-table.ts'

/** How a run over the rows of a table is watched and stopped. */
export interface ImportRequest {
  /** Once aborted, the batch in hand is finished and no other begun. */
  readonly signal: AbortSignal
  readonly onRow: () => void
}

const BATCH = 200

/** Keeps the rows of a table, a few hundred in one change. `tally` grows as it goes. */
export async function importRows(store: Store, table: CodedTable, request: ImportRequest, tally: Tally): Promise<void> {
  tally.pending += table.good.length + table.bad.length
  // A bad row leaves no trace: with a better map it is the same row.
  tally.rejected += table.bad.length
  tally.pending -= table.bad.length
  for (let at = 0; at < table.good.length && !request.signal.aborted; at += BATCH)
    await importBatch(store, table.good.slice(at, at + BATCH), request, tally)
}

async function importBatch(
  store: Store,
  rows: readonly GoodRow[],
  request: ImportRequest,
  tally: Tally,
): Promise<void> {
  const fresh = await freshRows(store, rows)
  if (fresh.length > 0) {
    const { recoded, links } = await store.write(now(), async (ledger) => {
      await ledger.putReceipts(fresh.map(receipt))
      return keepTold(ledger, fresh)
    })
    for (const { document, before } of recoded)
      if (before !== null) tally.changed.push({ document, name: nameOf(fresh, document), before: before.name })
    tally.contacts += fresh.length
    noteEntries(tally, links)
  }
  tally.known += rows.length - fresh.length
  tally.done += rows.length
  tally.pending -= rows.length
  for (const _ of rows) request.onRow()
}

/** Rows that the ledger does not hold as they are; one that is again what it once was counts as well. */
async function freshRows(store: Store, rows: readonly GoodRow[]): Promise<GoodRow[]> {
  const received = await store.received(rows.map(({ text }) => text.bytesSha256))
  const fresh: GoodRow[] = []
  for (const row of rows) {
    const { bytesSha256, document } = row.text
    const now = received.get(bytesSha256) === 'done' ? await store.currentText(document) : null
    if (now?.bytesSha256 !== bytesSha256) fresh.push(row)
  }
  return fresh
}

function nameOf(rows: readonly GoodRow[], document: string): string {
  return rows.find(({ text }) => text.document === document)?.name ?? document
}

function receipt({ name, text }: GoodRow): Receipt {
  return { name, bytesSha256: text.bytesSha256, state: 'done', reason: null }
}

/** What is wrong with the rows of a table, each thing once with the rows that have it: a map's fault may be that of thousands. */
export function faultsOf({ bad }: CodedTable, table: string): Fault[] {
  const byProblem = new Map<string, number[]>()
  for (const { number, problems } of bad)
    for (const problem of problems) byProblem.set(problem, [...(byProblem.get(problem) ?? []), number])
  return [...byProblem].map(([problem, rows]) => new Fault('import/bad-row', `${table} ${rowWords(rows)}: ${problem}.`))
}

const MOST_NAMED = 8

function rowWords(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`
  const more = rows.length > MOST_NAMED ? ` and ${rows.length - MOST_NAMED} more` : ''
  return `rows ${rows.slice(0, MOST_NAMED).join(', ')}${more}`
}
