import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import type { TableName } from '../tables.ts'

/** The number behind the highest that a table has: there is only one writer at a time. */
export async function nextNumber(engine: Engine, table: TableName, column: string): Promise<number> {
  // Said so that an index of those that have a number is seen to do.
  const { rows } = await sql<{ highest: number | null }>`select max(${sql.ref(column)}) as highest
    from ${sql.table(table)} where ${sql.ref(column)} is not null`.execute(engine.db)
  return (rows[0]?.highest ?? 0) + 1
}
