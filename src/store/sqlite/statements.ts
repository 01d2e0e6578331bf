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

  /** Runs one statement for each of many rows of values. */
  each(sql: string, rows: readonly (readonly unknown[])[]): void {
    const statement = this.of(sql)
    for (const row of rows) statement.run(...(row as SQLInputValue[]))
  }
}
