import { basename } from 'node:path'
import { decodeText, refuseBinary } from '../../documents/decode.ts'
import { Fault } from '../../model/fault.ts'
import { csvRows } from './csv-rows.ts'
import { jsonRows } from './json-rows.ts'
import type { Table } from './table-row.ts'

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
