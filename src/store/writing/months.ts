import { sql } from 'kysely'
import { among, type Engine } from '../engine.ts'
import type { MonthRow } from '../tables.ts'

/** Keeps count of the entries that hold, by month: those of entries that ended, and of those that are new. */
export async function countMonths(engine: Engine, ended: readonly string[], begun: readonly string[]): Promise<void> {
  const changes = new Map<string, number>()
  for (const month of ended) changes.set(month, (changes.get(month) ?? 0) - 1)
  for (const month of begun) changes.set(month, (changes.get(month) ?? 0) + 1)
  const months = [...changes].flatMap(([month, change]) => (change === 0 ? [] : [month]))
  if (months.length === 0) return
  const { rows } = await sql<MonthRow>`select month, entries from months
    where month in ${among(engine, months)}`.execute(engine.db)
  const known = new Map(rows.map(({ month, entries }) => [month, entries]))
  const now = months.map((month) => ({ month, entries: (known.get(month) ?? 0) + changes.get(month)! }))
  await engine.change(
    'months',
    ['month'],
    ['entries'],
    now.filter(({ month }) => known.has(month)),
  )
  await engine.insert(
    'months',
    now.filter(({ month }) => !known.has(month)),
  )
}
