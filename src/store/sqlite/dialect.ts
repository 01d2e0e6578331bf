import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { Tables } from '../tables.ts'
import { whileAsking } from './faults.ts'
import type { Statements } from './statements.ts'

/** Kysely over a connection of `node:sqlite`. Faults of the database are told in our own words, with its name. */
export function kyselyOf(database: DatabaseSync, statements: Statements, where: string): Kysely<Tables> {
  return new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: {
        close: () => database.close(),
        prepare: (sql) => whileAsking(where, () => prepared(sql)),
      },
    }),
  })

  function prepared(sql: string) {
    const statement = statements.of(sql)
    const ask = <Answer>(run: (values: SQLInputValue[]) => Answer) => {
      return (values: readonly unknown[]) => whileAsking(where, () => run(values as SQLInputValue[]))
    }
    return {
      reader: statement.columns().length > 0,
      all: ask((values) => statement.all(...values)),
      run: ask((values) => statement.run(...values)),
      iterate: ask((values) => statement.iterate(...values)),
    }
  }
}
