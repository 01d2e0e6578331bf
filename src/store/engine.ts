import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { TableName, Tables } from './tables.ts'

/** The names of a row's columns. */
export type Column<Row> = Extract<keyof Row, string>

/** All in which the two databases differ: the same reading and writing works through either. */
export interface Engine {
  readonly db: Kysely<Tables>
  /** Rows as a table to select from; which columns hold numbers their names tell (`NUMBER_COLUMNS`). */
  given<Row extends object>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): RawBuilder<unknown>
  /** What is found in one table after another for each row of `given`: by their indexes, however many rows are given. */
  lookedUp(given: RawBuilder<unknown>, ...steps: readonly LookUp[]): RawBuilder<unknown>
  insert<Table extends TableName>(table: Table, rows: readonly Tables[Table][]): Promise<void>
  /** Sets some columns of the rows that other columns name. */
  change<Table extends TableName, Key extends Column<Tables[Table]>, Value extends Column<Tables[Table]>>(
    table: Table,
    keys: readonly Key[],
    values: readonly Value[],
    rows: readonly Pick<Tables[Table], Key | Value>[],
  ): Promise<void>
  remove<Table extends TableName, Key extends Column<Tables[Table]>>(
    table: Table,
    keys: readonly Key[],
    rows: readonly Pick<Tables[Table], Key>[],
  ): Promise<void>
  readonly words: WordIndex
}

/** Where to look next: a table under an alias, and what its rows must fit. */
export type LookUp = readonly [table: TableName, alias: string, where: RawBuilder<unknown>]

/** The full-text search over the entries that hold, by their version. */
export interface WordIndex {
  /** Whether the database itself sees from how frequent words are whether to read by the index or in the order of a page. */
  readonly plansByFrequency: boolean
  put(rows: readonly { readonly version: number; readonly words: string }[]): Promise<void>
  drop(versions: readonly number[]): Promise<void>
  /** Whether the version that `column` names has all the words; one that ends in * stands for all that begin so. */
  has(column: RawBuilder<unknown>, words: readonly string[]): RawBuilder<SqlBool>
  /** All versions that have the words, as a table to select from. */
  all(words: readonly string[]): RawBuilder<unknown>
}

/** A list of texts to choose among: `x in ${among(engine, list)}`. */
export function among(engine: Engine, texts: readonly string[]): RawBuilder<unknown> {
  const rows = texts.map((value) => ({ value }))
  return sql`(select value from ${engine.given('chosen', ['value'], rows)})`
}
