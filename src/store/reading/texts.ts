import { inflateRawSync } from 'node:zlib'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { TextVersion } from '../../model/text-version.ts'
import type { Engine } from '../engine.ts'
import { textsNamed } from '../hashes.ts'
import type { DocumentPage } from '../store.ts'
import type { TextRow, TextVersionRow } from '../tables.ts'
import { numbersRead, textVersionOf } from '../text-columns.ts'
import { cursorOf, placeOf } from './cursor.ts'

type Row = TextVersionRow & Omit<TextRow, 'number'>

/** By hash; where several documents have one text, as the one that holds has it, or the latest. */
export async function texts(engine: Engine, hashes: readonly string[]): Promise<readonly TextVersion[]> {
  const rows = await select(engine, sql`t.number in ${textsNamed(engine, hashes)}`, sql`order by v.number`)
  const byHash = new Map<string, Row>()
  for (const row of rows) if (row.ended === null || byHash.get(row.sha256)?.ended !== null) byHash.set(row.sha256, row)
  return hashes.flatMap((hash) => (byHash.has(hash) ? [versionOf(byHash.get(hash)!)] : []))
}

/** The signatures of texts, by hash. */
export async function signatures(
  engine: Engine,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  if (hashes.length === 0) return new Map()
  const { rows } = await sql<Pick<Row, 'sha256' | 'signature'>>`select t.sha256, v.signature from texts t
    join text_versions v on v.text_number = t.number where t.number in ${textsNamed(engine, hashes)}
    order by v.number`.execute(engine.db)
  return new Map(rows.map(({ sha256, signature }) => [sha256, numbersRead(signature)]))
}

export async function text(engine: Engine, hash: string): Promise<TextVersion | null> {
  return (await texts(engine, [hash]))[0] ?? null
}

export async function currentText(engine: Engine, document: string): Promise<TextVersion | null> {
  const [row] = await select(engine, sql`v.document = ${document} and v.ended is null`, sql``)
  return row ? versionOf(row) : null
}

export async function bytes(engine: Engine, hash: string): Promise<Uint8Array | null> {
  const row = await engine.db
    .selectFrom('original_bytes')
    .select('bytes')
    .where('bytes_sha256', '=', hash)
    .executeTakeFirst()
  return row ? new Uint8Array(inflateRawSync(row.bytes)) : null
}

export async function documents(
  engine: Engine,
  { order, limit, after }: DocumentPage,
): Promise<{ readonly texts: readonly TextVersion[]; readonly next: string | null }> {
  const down = order.startsWith('-')
  const byDay = order.endsWith('date')
  const beyond = sql.raw(down ? '<' : '>')
  const direction = sql.raw(down ? 'desc' : 'asc')
  const place = after === undefined ? null : placeOf(after, order, byDay ? ['string', 'string'] : ['number'])
  const behind = byDay
    ? place && sql`and (v.day, v.document) ${beyond} (${place[0]}, ${place[1]})`
    : place && sql`and v.number ${beyond} ${place[0]}`
  const ordered = byDay ? sql`v.day ${direction}, v.document ${direction}` : sql`v.number ${direction}`
  const rows = await select(
    engine,
    sql`v.ended is null ${behind ?? sql``}`,
    sql`order by ${ordered} limit ${limit + 1}`,
  )
  const last = rows[limit - 1]
  const next = last && rows.length > limit ? cursorOf(order, byDay ? [last.day, last.document] : [last.number]) : null
  return { texts: rows.slice(0, limit).map(versionOf), next }
}

async function select(engine: Engine, where: RawBuilder<SqlBool | unknown>, rest: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`select v.*, t.sha256, t.text, t.escaped
    from text_versions v join texts t on t.number = v.text_number where ${where} ${rest}`.execute(engine.db)
  return rows
}

function versionOf(row: Row): TextVersion {
  const text = row.escaped === null ? row.text : JSON.parse(row.escaped)
  return textVersionOf(row.sha256, text, row)
}
