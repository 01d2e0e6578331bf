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

/** Nearly all are done: those are what is left of all when the others are counted. */
export async function balance(engine: Engine): Promise<Readonly<Record<'received' | State, number>>> {
  const { rows: others } = await sql<{ state: State; count: number }>`select state, cast(count(*) as integer) as count
    from receipts where state <> 'done' group by state`.execute(engine.db)
  const { rows } = await sql<{ count: number }>`select cast(count(*) as integer) as count from receipts`.execute(
    engine.db,
  )
  const received = rows[0]!.count
  const counts = { done: received, pending: 0, quarantined: 0, rejected: 0 }
  for (const { state, count } of others) {
    counts[state] = count
    counts.done -= count
  }
  return { received, ...counts }
}
