import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import * as copies from 'pg-copy-streams'

const CHUNK = 65_536

/** Inserts many rows by COPY. */
export async function copyRows<Row extends object>(
  client: ClientBase,
  table: string,
  columns: readonly (keyof Row & string)[],
  rows: readonly Row[],
): Promise<void> {
  const stream = client.query(copies.from(`copy ${table} (${columns.join(', ')}) from stdin`))
  const done = finished(stream)
  // Awaited below; until then a failure must not count as one that nobody looks at.
  done.catch(() => undefined)
  let held = ''
  for (const row of rows) {
    held += `${columns.map((column) => written(row[column])).join('\t')}\n`
    if (held.length < CHUNK) continue
    if (!stream.write(held)) await Promise.race([once(stream, 'drain'), done])
    held = ''
  }
  stream.end(held)
  await done
}

/** As COPY's text format writes a value. */
function written(value: unknown): string {
  if (value === null) return '\\N'
  if (value instanceof Uint8Array) return `\\\\x${Buffer.from(value).toString('hex')}`
  return String(value).replace(/[\\\n\r\t]/g, (mark) => MARKS[mark]!)
}

const MARKS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
