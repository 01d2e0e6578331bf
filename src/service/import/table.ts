import { basename } from 'node:path'
import { decodeText, refuseBinary } from '../../documents/decode.ts'
import { Fault } from '../../model/fault.ts'
import { csvRows } from './csv-rows.ts'
import { jsonRows } from './json-rows.ts'

/** A row of a table: its number as a spreadsheet or an editor shows it, and its cells that are not empty, in order. */
export interface TableRow {
  readonly number: number
  readonly cells: ReadonlyMap<string, string>
}

/** A row that cannot be read, and why. */
export interface BrokenRow {
  readonly number: number
  readonly reason: string
}

/** A table made by hand: names of columns, and rows. Of JSON Lines the columns are all names that occur: `place.city` for nested ones. */
export interface Table {
  /** The path, for messages. */
  readonly name: string
  /** The file's name without its ending: documents of it are named so. */
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly broken: readonly BrokenRow[]
}

/** Reads a table from the bytes of a .csv, .tsv or .jsonl file. Faults: document/binary, import/bad-table. */
export async function readTable(path: string, bytes: Uint8Array): Promise<Table> {
  const name = path === '-' ? 'standard input' : path
  refuseBinary(bytes, name)
  const text = decodeText(bytes).text.replace(/^\uFEFF/, '')
  const label = path === '-' ? 'stdin' : basename(path).replace(/\.[^.]+$/, '')
  const isJson = /\.(jsonl|ndjson)$/i.test(path) || (!/\.(csv|tsv)$/i.test(path) && /^\s*\{/.test(text))
  const table = { name, label, ...(isJson ? jsonRows(text) : await csvRows(text, name)) }
  if (table.rows.length + table.broken.length > 0) return table
  throw new Fault('import/bad-table', `${name}: no rows in it. Give a table with a heading, or JSON Lines.`)
}
