import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'

const MOST_KEPT = 300

/** The prepared statements of one connection: each is prepared once and used again. */
export class Statements {
  readonly #database: DatabaseSync
  readonly #bySql = new Map<string, StatementSync>()

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  of(sql: string): StatementSync {
    const known = this.#bySql.get(sql)
    if (known) return known
    if (this.#bySql.size >= MOST_KEPT) this.#bySql.clear()
    const statement = this.#database.prepare(sql)
    this.#bySql.set(sql, statement)
    return statement
  }

  /** Runs one statement for each of many rows, with the values of these columns. */
  each<Row extends object>(sql: string, columns: readonly (keyof Row)[], rows: readonly Row[]): void {
    const statement = this.of(sql)
    const values: unknown[] = Array(columns.length)
    for (const row of rows) {
      for (let nth = 0; nth < columns.length; nth++) values[nth] = row[columns[nth]!]
      statement.run(...(values as SQLInputValue[]))
    }
  }
}
