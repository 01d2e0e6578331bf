import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { NEWEST, tablesOf } from '../schema/migrate.ts'
import type { TableShape } from '../schema/migration.ts'
import { DERIVED } from './derived.ts'

/** Rows of a table, in the order of its key; the values of each in the order of the columns. */
export interface DumpedRows {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly DumpedValue[])[]
}

/** Bytes are written in base 64. */
export type DumpedValue = string | number | null

/** All that a ledger holds, table by table, with the version of the tables. What follows from it is left out. */
export interface Dump {
  readonly version: number
  readonly rows: AsyncIterable<DumpedRows>
}

/** A connection on which the ledger stands still, and how to leave it. */
export interface Moment {
  readonly engine: Engine
  readonly end: () => Promise<void>
}

export function dumpOf(begin: () => Promise<Moment>): Dump {
  return { version: NEWEST, rows: allRows(begin) }
}

async function* allRows(begin: () => Promise<Moment>): AsyncGenerator<DumpedRows> {
  const { engine, end } = await begin()
  try {
    for (const [table, shape] of Object.entries(tablesOf(NEWEST)!))
      if (!DERIVED.has(table)) yield* rowsOf(engine, table, shape)
  } finally {
    await end()
  }
}

const PAGE = 1000

async function* rowsOf(engine: Engine, table: string, { columns, key }: TableShape): AsyncGenerator<DumpedRows> {
  const names = Object.keys(columns)
  const order = sql.join(key.map((column) => sql.ref(column)))
  let last: readonly unknown[] | null = null
  for (let left = true; left; ) {
    const behind: ReturnType<typeof sql> = last === null ? sql`` : sql`where (${order}) > (${sql.join(last)})`
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(names.map((name) => sql.ref(name)))}
      from ${sql.table(table)} ${behind} order by ${order} limit ${PAGE}`.execute(engine.db)
    const end = rows.at(-1)
    last = end ? key.map((column) => end[column]) : null
    left = rows.length === PAGE
    yield { table, columns: names, rows: rows.map((row) => names.map((name) => dumpedValue(row[name]))) }
  }
}

function dumpedValue(value: unknown): DumpedValue {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : (value as DumpedValue)
}
