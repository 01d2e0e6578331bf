import { type Kysely, sql } from 'kysely'
import { Fault } from '../../model/fault.ts'
import type { Engine } from '../engine.ts'
import { migrate, NEWEST, tablesOf } from '../schema/migrate.ts'
import type { Flavour, TableShape } from '../schema/migration.ts'
import type { PartyRow, RecordRow, TableName, Tables } from '../tables.ts'
import { putNames } from '../writing/lasting.ts'
import { blocksKept } from '../writing/records.ts'
import { DERIVED } from './derived.ts'
import type { Dump, DumpedRows, DumpedValue } from './dump.ts'

/** Makes the tables of a dump's version and fills them, in a transaction that is open; gives the version. */
export async function restore(engine: Engine, flavour: Flavour, { version, rows }: Dump): Promise<number> {
  const tables = tablesOf(version)
  if (tables === null) throw unknownVersion(version)
  await migrate(engine.db as Kysely<Tables>, flavour, 0, version)
  for await (const dumped of rows) await fill(engine, tables, dumped)
  await indexWords(engine)
  await countMonths(engine)
  return version
}

/** A dump makes a ledger; it is not poured into one. */
export function ledgerExists(where: string): Fault {
  const message = `${where} holds a ledger already. It was left as it is; restore the dump into a new one (--ledger).`
  return new Fault('ledger/exists', message)
}

function unknownVersion(version: number): Fault {
  return version > NEWEST
    ? new Fault('ledger/newer', `The dump is of a newer Parley (version ${version}; this program knows ${NEWEST}).`)
    : badDump(`its version ${version} is none that there was`)
}

function badDump(what: string): Fault {
  return new Fault('import/bad-dump', `The dump cannot be restored: ${what}. Write it anew with "parley export dump".`)
}

async function fill(engine: Engine, tables: Readonly<Record<string, TableShape>>, dumped: DumpedRows): Promise<void> {
  const shape = DERIVED.has(dumped.table) ? undefined : tables[dumped.table]
  if (shape === undefined) throw badDump(`there is no table “${dumped.table}”`)
  const names = Object.keys(shape.columns)
  if (dumped.columns.join() !== names.join()) throw badDump(`“${dumped.table}” has the columns ${names.join(', ')}`)
  const rows = dumped.rows.map((values) => rowOf(dumped.table, shape, values))
  // The columns were held against the table's own.
  await engine.insert(dumped.table as TableName, rows as never[])
  if (dumped.table === 'record_versions') await fillBlocks(engine, rows as unknown as RecordRow[])
  if (dumped.table === 'entry_parties')
    await putNames(
      engine,
      (rows as unknown as PartyRow[]).map(({ words }) => words),
    )
}

const FITS: Readonly<Record<string, (value: DumpedValue) => boolean>> = {
  number: (value) => Number.isSafeInteger(value),
  text: (value) => typeof value === 'string',
  bytes: (value) => typeof value === 'string',
}

function rowOf(table: string, { columns }: TableShape, values: readonly DumpedValue[]): Record<string, unknown> {
  const entries = Object.entries(columns)
  if (values.length !== entries.length) throw badDump(`a row of “${table}” has ${values.length} values`)
  return Object.fromEntries(
    entries.map(([name, type], at) => {
      const value = values[at]!
      const kind = type.replace('?', '')
      const isNone = value === null && type.endsWith('?')
      if (!isNone && !FITS[kind]!(value)) throw badDump(`${name} of a row of “${table}” is no ${kind}`)
      return [name, kind === 'bytes' ? Buffer.from(String(value), 'base64') : value]
    }),
  )
}

async function fillBlocks(engine: Engine, records: readonly RecordRow[]): Promise<void> {
  const living = records.filter(({ superseded }) => superseded === null)
  await engine.insert('blocks', living.flatMap(blocksKept))
}

async function countMonths(engine: Engine): Promise<void> {
  await sql`insert into months (month, entries) select month, count(*) from entry_versions
    where ended_version is null group by month`.execute(engine.db)
}

const PAGE = 2000

/** The index of words holds the entries that hold. */
async function indexWords(engine: Engine): Promise<void> {
  let last = 0
  for (let left = true; left; ) {
    const { rows } = await sql<{ version: number; words: string }>`select b.version, b.words from entry_bodies b
      join entry_versions e on e.version = b.version where e.ended_version is null and b.version > ${last}
      order by b.version limit ${PAGE}`.execute(engine.db)
    if (rows.length > 0) await engine.words.put(rows)
    last = rows.at(-1)?.version ?? last
    left = rows.length === PAGE
  }
}
