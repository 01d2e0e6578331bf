import { type RawBuilder, sql } from 'kysely'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import type { Block } from '../../model/link-record.ts'
import type { Engine } from '../engine.ts'
import { recordsNamed, textsNamed } from '../hashes.ts'
import { type LinkColumns, ledgerRecordOf, linkOf } from '../record-columns.ts'
import { SHELVES_OF_WIDTHS, shelvesAsked } from '../shelves.ts'
import type { Grouped } from '../store.ts'
import type { RecordRow } from '../tables.ts'

/** A record, with the hash of its text. */
export type WholeRow = RecordRow & Pick<LinkColumns, 'text_sha256'>

export async function records(
  engine: Engine,
  keys: readonly string[],
  which: 'living' | 'all' = 'living',
): Promise<readonly LedgerRecord[]> {
  if (keys.length === 0) return []
  const living = which === 'living' ? sql`and r.superseded is null` : sql``
  const rows = await whole(engine, sql`r.number in ${recordsNamed(engine, keys)} ${living} order by r.number`)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => (byKey.has(key) ? [ledgerRecordOf(byKey.get(key)!)] : []))
}

export async function recordsOfText(engine: Engine, sha256: string): Promise<readonly LedgerRecord[]> {
  const rows = await livingOfTexts(engine, [sha256])
  return rows.map(ledgerRecordOf)
}

/** Those of each text in its order. */
export function livingOfTexts(engine: Engine, hashes: readonly string[]): Promise<readonly WholeRow[]> {
  return whole(
    engine,
    sql`r.text_number in ${textsNamed(engine, hashes)} and r.superseded is null
      order by r.text_number, r.starts, r.ends, r.key`,
  )
}

async function whole(engine: Engine, where: RawBuilder<unknown>): Promise<readonly WholeRow[]> {
  const { rows } = await sql<WholeRow>`select r.*, t.sha256 as text_sha256 from record_versions r
    join texts t on t.number = r.text_number where ${where}`.execute(engine.db)
  return rows
}

interface LinkedRow extends LinkColumns {
  readonly group_key: string
  readonly entry: string | null
}

export async function candidates(engine: Engine, reaches: readonly Block[]): Promise<readonly Grouped[]> {
  if (reaches.length === 0) return []
  const asked = shelvesAsked(reaches, await shelvesInUse(engine))
  const given = engine.given('asked', ['shelf', 'pair', 'from_day', 'to_day', 'lowest'], asked)
  const fitting = sql`b.shelf = asked.shelf and b.pair = asked.pair
    and b.from_day between asked.lowest and asked.to_day and b.to_day >= asked.from_day`
  return linked(engine, sql`r.number in (select b.number from ${engine.lookedUp(given, ['blocks', 'b', fitting])})`)
}

async function shelvesInUse(engine: Engine) {
  const each = SHELVES_OF_WIDTHS.map(({ lowest, highest }) => {
    const between = sql`from blocks where shelf between ${sql.lit(lowest)} and ${sql.lit(highest)}`
    return sql`select (select min(shelf) ${between}) as lowest, (select max(shelf) ${between}) as highest`
  })
  const { rows } = await sql<{
    lowest: number | null
    highest: number | null
  }>`${sql.join(each, sql` union all `)}`.execute(engine.db)
  return rows
}

export async function groups(engine: Engine, ids: readonly string[]): Promise<readonly Grouped[]> {
  if (ids.length === 0) return []
  return linked(engine, sql`r.group_number in ${recordsNamed(engine, ids)}`)
}

export async function grouped(engine: Engine, keys: readonly string[]): Promise<readonly Grouped[]> {
  if (keys.length === 0) return []
  return linked(engine, sql`r.number in ${recordsNamed(engine, keys)}`)
}

async function linked(engine: Engine, where: RawBuilder<unknown>): Promise<readonly Grouped[]> {
  const { rows } = await sql<LinkedRow>`select r.key, t.sha256 as text_sha256, r.published, r.link,
    g.key as group_key, e.id as entry
    from record_versions r join texts t on t.number = r.text_number join record_versions g on g.number = r.group_number
    left join entry_versions e on e.entry = r.entry and e.ended_version is null
    where ${where} and r.superseded is null order by r.key`.execute(engine.db)
  return rows.map((row) => ({ record: linkOf(row), group: row.group_key, entry: row.entry }))
}
