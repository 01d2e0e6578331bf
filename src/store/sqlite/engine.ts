import type { DatabaseSync } from 'node:sqlite'
import { type RawBuilder, sql } from 'kysely'
import type { Column, Engine, WordIndex } from '../engine.ts'
import { kyselyOf } from './dialect.ts'
import { whileAsking } from './faults.ts'
import { Statements } from './statements.ts'

type Each = <Row extends object>(text: string, columns: readonly (keyof Row)[], rows: readonly Row[]) => void

/** What reading and writing need, on one connection to a SQLite file. */
export function sqliteEngine(database: DatabaseSync, where: string): Engine {
  const statements = new Statements(database)
  const each: Each = (text, columns, rows) => whileAsking(where, () => statements.each(text, columns, rows))
  return {
    db: kyselyOf(database, statements, where),
    given,
    // A cross join keeps SQLite to the order of the tables.
    lookedUp: (given, ...steps) => {
      const tables = steps.map(([table, alias]) => sql`${sql.table(table)} ${sql.ref(alias)}`)
      const conditions = steps.map(([, , where]) => where)
      return sql`${sql.join([given, ...tables], sql` cross join `)} where ${sql.join(conditions, sql` and `)}`
    },
    async insert(table, rows) {
      if (rows.length === 0) return
      const columns = Object.keys(rows[0]!) as Column<(typeof rows)[0]>[]
      const places = columns.map(() => '?').join(', ')
      each(`insert into ${table} (${columns.join(', ')}) values (${places})`, columns, rows)
    },
    async change(table, keys, values, rows) {
      const set = values.map((column) => `${column} = ?`).join(', ')
      each(`update ${table} set ${set} where ${equal(keys)}`, [...values, ...keys], rows)
    },
    async remove(table, keys, rows) {
      each(`delete from ${table} where ${equal(keys)}`, keys, rows)
    },
    words: wordIndex(each),
  }
}

function equal(columns: readonly string[]): string {
  return columns.map((column) => `${column} = ?`).join(' and ')
}

function valuesOf<Row, Key extends keyof Row>(rows: readonly Row[], columns: readonly Key[]): Row[Key][][] {
  return rows.map((row) => columns.map((column) => row[column]))
}

/** The rows go to SQLite as one JSON text, so that their number does not change the statement. */
function given<Row extends object>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): RawBuilder<unknown> {
  const [only] = columns
  if (only && columns.length === 1) {
    const json = JSON.stringify(rows.map((row) => row[only]))
    return sql`(select value as ${sql.ref(only)} from json_each(${json})) ${sql.ref(name)}`
  }
  const json = JSON.stringify(valuesOf(rows, columns))
  const each = columns.map((column, n) => sql`value ->> ${sql.lit(n)} as ${sql.ref(column)}`)
  return sql`(select ${sql.join(each)} from json_each(${json})) ${sql.ref(name)}`
}

function wordIndex(each: Each): WordIndex {
  return {
    plansByFrequency: false,
    async put(rows) {
      each('insert into entry_words (rowid, words) values (?, ?)', ['version', 'words'], rows)
    },
    async drop(versions) {
      each(
        'delete from entry_words where rowid = ?',
        ['version'],
        versions.map((version) => ({ version })),
      )
    },
    has: (column, words) => sql`${column} in (select rowid from entry_words where entry_words match ${asked(words)})`,
    all: (words) => sql`entry_words where entry_words match ${asked(words)}`,
  }
}

function asked(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  return word.endsWith('*') ? `"${word.slice(0, -1)}"*` : `"${word}"`
}
