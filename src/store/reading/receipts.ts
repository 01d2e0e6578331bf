import { sql } from 'kysely'
import { among, type Engine } from '../engine.ts'
import type { Receipt } from '../store.ts'

type State = Receipt['state']

export async function received(engine: Engine, bytes: readonly string[]): Promise<ReadonlyMap<string, State>> {
  const rows = await engine.db
    .selectFrom('receipts')
    .select(['bytes_sha256', 'state'])
    .where(sql<boolean>`bytes_sha256 in ${among(engine, bytes)}`)
    .execute()
  return new Map(rows.map((row) => [row.bytes_sha256, row.state as State]))
}

export async function balance(engine: Engine): Promise<Readonly<Record<'received' | State, number>>> {
  const rows = await engine.db
    .selectFrom('receipts')
    .select(['state', sql<number>`cast(count(*) as integer)`.as('count')])
    .groupBy('state')
    .execute()
  const counts = { done: 0, pending: 0, quarantined: 0, rejected: 0 }
  for (const { state, count } of rows) counts[state as State] = count
  const received = rows.reduce((sum, { count }) => sum + count, 0)
  return { received, ...counts }
}
