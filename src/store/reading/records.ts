import { sql } from 'kysely'
import type { LedgerRecord } from '../../model/ledger-record.ts'
import { BLOCK_DAYS, type Block } from '../../model/link-record.ts'
import { among, type Engine } from '../engine.ts'
import { type LinkColumns, ledgerRecordOf, linkOf } from '../record-columns.ts'
import type { Grouped } from '../store.ts'
import type { RecordRow } from '../tables.ts'

export async function records(
  engine: Engine,
  keys: readonly string[],
  which: 'living' | 'all' = 'living',
): Promise<readonly LedgerRecord[]> {
  if (keys.length === 0) return []
  const living = which === 'living' ? sql`and r.superseded is null` : sql``
  const { rows } = await sql<RecordRow>`select r.* from record_versions r
    where r.key in ${among(engine, keys)} ${living} order by r.number`.execute(engine.db)
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => (byKey.has(key) ? [ledgerRecordOf(byKey.get(key)!)] : []))
}

export async function recordsOfText(engine: Engine, sha256: string): Promise<readonly LedgerRecord[]> {
  const rows = await livingOfText(engine, sha256)
  return rows.map(ledgerRecordOf)
}

/** Keys begin with the text's hash, so that the index of keys finds those of a text. */
export async function livingOfText(engine: Engine, sha256: string): Promise<readonly RecordRow[]> {
  const begins = sha256.slice(0, 12)
  return engine.db
    .selectFrom('record_versions')
    .selectAll()
    .where('key', '>=', `${begins}.`)
    .where('key', '<', `${begins}/`)
    .where('text_sha256', '=', sha256)
    .where('superseded', 'is', null)
    .orderBy('starts')
    .orderBy('ends')
    .orderBy('key')
    .execute()
}

type LinkedRow = LinkColumns & Pick<RecordRow, 'group_id'> & { readonly entry: string | null }

export async function candidates(engine: Engine, reaches: readonly Block[]): Promise<readonly Grouped[]> {
  if (reaches.length === 0) return []
  const asked = reaches.map(({ pair, width, from, to }) => ({
    ...{ pair, width, from_day: from, to_day: to },
    lowest: Math.max(from - BLOCK_DAYS[width] + 1, LOWEST),
  }))
  const given = engine.given('asked', ['pair', 'width', 'from_day', 'to_day', 'lowest'], asked)
  const fitting = sql`b.pair = asked.pair and b.width = asked.width
    and b.from_day between asked.lowest and asked.to_day and b.to_day >= asked.from_day`
  return linked(engine, sql`r.number in (select b.number from ${engine.lookedUp(given, 'blocks', 'b', fitting)})`)
}

// Before any day that a date can name.
const LOWEST = -1_000_000

export async function groups(engine: Engine, ids: readonly string[]): Promise<readonly Grouped[]> {
  if (ids.length === 0) return []
  return linked(engine, sql`r.group_id in ${among(engine, ids)}`)
}

export async function grouped(engine: Engine, keys: readonly string[]): Promise<readonly Grouped[]> {
  if (keys.length === 0) return []
  return linked(engine, sql`r.key in ${among(engine, keys)}`)
}

async function linked(engine: Engine, where: ReturnType<typeof sql>): Promise<readonly Grouped[]> {
  const { rows } = await sql<LinkedRow>`select r.key, r.text_sha256, r.published, r.link, r.group_id, e.id as entry
    from record_versions r left join entry_versions e on e.entry = r.entry and e.ended_version is null
    where ${where} and r.superseded is null order by r.key`.execute(engine.db)
  return rows.map((row) => ({ record: linkOf(row), group: row.group_id, entry: row.entry }))
}
