import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely'
import type { ClientBase, Pool } from 'pg'
import type { Column, Engine, WordIndex } from '../engine.ts'
import { NUMBER_COLUMNS, type Tables } from '../tables.ts'
import { copyRows } from './copy.ts'
import { whileAsking } from './faults.ts'

/** Whoever runs statements: the pool for reading, one client for a change. */
type Runner = Pick<ClientBase, 'query'>

/** Rows from which on copying is faster than one statement with all of them. */
const MANY = 50

/** What reading and writing need, through a pool or one of its clients. */
export function postgresEngine(runner: Pool | ClientBase, where: string): Engine {
  const run = async (text: string, values: readonly unknown[]) => {
    await whileAsking(where, () => runner.query(text, [...values]))
  }
  return {
    db: kyselyOf(runner, where),
    given,
    // The offset keeps PostgreSQL from reading all of the table instead.
    lookedUp: (given, ...steps) => {
      const found = steps.map(
        ([table, alias, where]) =>
          sql`lateral (select * from ${sql.table(table)} ${sql.ref(alias)} where ${where} offset 0) ${sql.ref(alias)}`,
      )
      return sql.join([given, ...found], sql` cross join `)
    },
    async insert(table, rows) {
      if (rows.length === 0) return
      const columns = Object.keys(rows[0]!) as Column<(typeof rows)[0]>[]
      if (rows.length >= MANY) return whileAsking(where, () => copyRows(runner as ClientBase, table, columns, rows))
      const { from, lists } = unnested('g', columns, rows)
      await run(`insert into ${table} (${columns.join(', ')}) select g.* from ${from}`, lists)
    },
    async change(table, keys, values, rows) {
      if (rows.length === 0) return
      const { from, lists } = unnested('g', [...keys, ...values], rows)
      const set = values.map((column) => `${column} = g.${column}`).join(', ')
      await run(`update ${table} t set ${set} from ${from} where ${equal(keys)}`, lists)
    },
    async remove(table, keys, rows) {
      if (rows.length === 0) return
      const { from, lists } = unnested('g', keys, rows)
      await run(`delete from ${table} t using ${from} where ${equal(keys)}`, lists)
    },
    words: wordIndex(run),
  }
}

function kyselyOf(runner: Runner, where: string): Kysely<Tables> {
  const query = (text: string, values: readonly unknown[]) => whileAsking(where, () => runner.query(text, [...values]))
  const client = { query, release: () => undefined }
  return new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: async () => client as never, end: async () => undefined },
    }),
  })
}

function equal(keys: readonly string[]): string {
  return keys.map((key) => `t.${key} = g.${key}`).join(' and ')
}

function typeOf(column: string): string {
  return NUMBER_COLUMNS.has(column) ? 'integer' : column === 'bytes' ? 'bytea' : 'text'
}

function unnested<Row extends object, Key extends keyof Row & string>(
  name: string,
  columns: readonly Key[],
  rows: readonly Row[],
) {
  const each = columns.map((column, n) => `$${n + 1}::${typeOf(column)}[]`)
  const lists = columns.map((column) => rows.map((row) => row[column]))
  return { from: `unnest(${each.join(', ')}) ${name} (${columns.join(', ')})`, lists }
}

function given<Row extends object>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): RawBuilder<unknown> {
  const lists = columns.map((column) => sql`${rows.map((row) => row[column])}::${sql.raw(typeOf(column))}[]`)
  return sql`unnest(${sql.join(lists)}) ${sql.ref(name)} (${sql.join(columns.map((column) => sql.ref(column)))})`
}

function wordIndex(run: (text: string, values: readonly unknown[]) => Promise<void>): WordIndex {
  return {
    plansByFrequency: true,
    async put(rows) {
      const { from, lists } = unnested('g', ['version', 'words'], rows)
      await run(
        `insert into entry_words select g.version, array_to_tsvector(string_to_array(g.words, ' ')) from ${from}`,
        lists,
      )
    },
    async drop(versions) {
      await run('delete from entry_words where version = any($1::integer[])', [versions])
    },
    has: (column, words) => sql`${column} in (select version from entry_words where words @@ ${asked(words)}::tsquery)`,
    all: (words) => sql`entry_words where words @@ ${asked(words)}::tsquery`,
  }
}

function asked(words: readonly string[]): string {
  return words.map((word) => (word.endsWith('*') ? `'${word.slice(0, -1)}':*` : `'${word}'`)).join(' & ')
}
