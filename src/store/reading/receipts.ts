import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { sameHash } from '../hashes.ts'
import type { Receipt } from '../store.ts'
import type { ReceiptRow } from '../tables.ts'

type State = Receipt['state']

export async function received(engine: Engine, bytes: readonly string[]): Promise<ReadonlyMap<string, State>> {
  return new Map([...(await receiptsOf(engine, bytes))].map(([hash, { state }]) => [hash, state]))
}

type Kept = Pick<ReceiptRow, 'number' | 'bytes_sha256'> & { readonly state: State }

/** By the hash of the bytes. */
export async function receiptsOf(engine: Engine, bytes: readonly string[]): Promise<ReadonlyMap<string, Kept>> {
  if (bytes.length === 0) return new Map()
  const rows = bytes.map((hash) => ({ hash }))
  const asked = engine.given('asked', ['hash'], rows)
  const kept = engine.lookedUp(asked, ['receipts', 'r', sameHash('r.bytes_sha256', 'asked.hash')])
  const found = await sql<Kept>`select r.number, r.bytes_sha256, r.state from ${kept}`.execute(engine.db)
  return new Map(found.rows.map((row) => [row.bytes_sha256, row]))
}

/**
 * Nearly all are done: those are what is left of all when the others are counted. Receipts are numbered one after the other and
 * none is ever removed: the last number is how many there are.
 */
export async function balance(engine: Engine): Promise<Readonly<Record<'received' | State, number>>> {
  const { rows: others } = await sql<{ state: State; count: number }>`select state, cast(count(*) as integer) as count
    from receipts where state <> 'done' group by state`.execute(engine.db)
  const { rows } = await sql<{ last: number | null }>`select max(number) as last from receipts`.execute(engine.db)
  const received = rows[0]?.last ?? 0
  const counts = { done: received, pending: 0, quarantined: 0, rejected: 0 }
  for (const { state, count } of others) {
    counts[state] = count
    counts.done -= count
  }
  return { received, ...counts }
}
