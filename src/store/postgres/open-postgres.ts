import type { PoolClient } from 'pg'
import { Pool } from 'pg'
import { Fault } from '../../model/fault.ts'
import { readerFor } from '../counting/counting-reader.ts'
import { dumpOf } from '../dumping/dump.ts'
import { ledgerExists, restore } from '../dumping/restore.ts'
import { instantOf } from '../instant.ts'
import type { OpenOptions } from '../open-options.ts'
import { begin, migrate, NEWEST, versionOf } from '../schema/migrate.ts'
import type { Store } from '../store.ts'
import { takingTurns } from '../taking-turns.ts'
import { writerOf } from '../writing/writer.ts'
import { shownAddress } from './address.ts'
import { postgresEngine } from './engine.ts'
import { faultOf, whileAsking } from './faults.ts'
import { POSTGRES } from './flavour.ts'

const PATIENCE = 10_000

/** A ledger in a PostgreSQL database of its own. */
export async function openPostgres(address: string, options: OpenOptions): Promise<Store> {
  const where = shownAddress(address)
  const pool = new Pool({ connectionString: address, max: 8, connectionTimeoutMillis: PATIENCE })
  // A connection that breaks while nobody uses it is replaced by the pool; whoever uses one hears of it himself.
  pool.on('error', () => undefined)
  const change = <T>(job: (client: PoolClient) => Promise<T>) => inTransaction(pool, where, options.wait, job)
  try {
    await prepare(pool, where, options, change)
  } catch (error) {
    await pool.end()
    throw error
  }
  const inTurn = takingTurns()
  const { end, ...reader } = readerFor(postgresEngine(pool, where), options.counting)
  return {
    where,
    ...reader,
    mark: () => markOf(pool, where),
    backup: async () => {
      throw new Fault(
        'usage/bad-option',
        `${where}: PostgreSQL makes its own backups (pg_dump, pg_basebackup). "parley export dump" writes the ledger without its users.`,
      )
    },
    dump: () => dumpOf(() => atOneMoment(pool, where)),
    write: async (at, make) => {
      const instant = instantOf(at)
      return inTurn(() => change((client) => make(writerOf(postgresEngine(client, where), instant))))
    },
    close: () =>
      inTurn(async () => {
        await end()
        await pool.end()
      }),
  }
}

/** Which changes are done and which are not, in the whole database. */
async function markOf(pool: Pool, where: string): Promise<string> {
  const { rows } = await whileAsking(where, () =>
    pool.query<{ mark: string }>('select pg_current_snapshot()::text as mark'),
  )
  return rows[0]!.mark
}

/** A connection that sees the ledger as it stands now, whatever is written meanwhile. */
async function atOneMoment(pool: Pool, where: string) {
  const client = await whileAsking(where, () => pool.connect())
  await whileAsking(where, () => client.query('begin transaction isolation level repeatable read read only'))
  const end = async () => {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
  return { engine: postgresEngine(client, where), end }
}

type Change = <T>(job: (client: PoolClient) => Promise<T>) => Promise<T>

/** Makes sure that this is a ledger of the version that this program writes; touches nothing that is none. */
async function prepare(pool: Pool, where: string, options: OpenOptions, change: Change): Promise<void> {
  const { create, onMigrated, dump } = options
  const known = await versionIn(pool, where, create)
  if (known > 0 && dump) throw ledgerExists(where)
  if (known === NEWEST) return
  const from = await change(async (client) => {
    // Another program may have made or migrated it while this one waited.
    const version = await versionIn(client, where, create)
    if (version === NEWEST) return version
    const { db } = postgresEngine(client, where)
    if (version === 0) await begin(db, POSTGRES)
    const filled = dump ? await restore(postgresEngine(client, where), POSTGRES, dump) : version
    await migrate(db, POSTGRES, filled)
    return version
  })
  if (from > 0 && from < NEWEST) onMigrated?.(from, NEWEST)
}

/** The version of the ledger in the database; 0 where there may be one but is none yet. */
async function versionIn(runner: Pool | PoolClient, where: string, create: boolean): Promise<number> {
  const { rows } = await whileAsking(where, () =>
    runner.query<{ name: string }>('select tablename as name from pg_tables where schemaname = current_schema()'),
  )
  const tables = new Set(rows.map(({ name }) => name))
  if (tables.has('meta') && tables.has('entry_versions')) return versionOf(postgresEngine(runner, where).db, where)
  if (tables.size > 0) {
    throw new Fault(
      'ledger/not-a-ledger',
      `${where} holds other tables than a Parley ledger. It was left as it is; give the ledger a database of its own.`,
    )
  }
  if (create) return 0
  throw new Fault(
    'ledger/missing',
    `${where}: there is no ledger in this database. Check the address, or make one by adding to it.`,
  )
}

/** Who writes holds this lock of the database: "Parley". */
const LOCK = 0x5061726c6579

/** All that is done is kept, or none of it. */
async function inTransaction<T>(
  pool: Pool,
  where: string,
  wait: number,
  job: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await whileAsking(where, () => pool.connect())
  let broken = false
  const onError = () => {
    broken = true
  }
  client.on('error', onError)
  try {
    await beginWriting(client, where, wait)
    const result = await job(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(onError)
    throw faultOf(error, where)
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

async function beginWriting(client: PoolClient, where: string, wait: number): Promise<void> {
  await client.query('begin')
  await client.query(`set local synchronous_commit = on; set local lock_timeout = ${Math.max(1, wait * 1000)}`)
  try {
    await client.query(`select pg_advisory_xact_lock(${LOCK})`)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '55P03')) throw error
    throw new Fault(
      'ledger/locked',
      `${where}: another program is writing to this ledger; waited ${wait} s. Try again when it is done.`,
    )
  }
}
