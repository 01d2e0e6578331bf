import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { recordsNamed } from '../hashes.ts'
import type { KeptEntry } from '../store.ts'

interface Row {
  readonly version: number
  readonly at: string
  readonly ended: string | null
  readonly body: string
}

function keptEntry({ version, at, ended, body }: Row): KeptEntry {
  return { entry: JSON.parse(body), version, at, ended }
}

export async function entry(engine: Engine, id: string): Promise<KeptEntry | null> {
  const { rows } = await sql<Row>`select e.version, e.at, e.ended, b.body from entry_versions e
    join entry_bodies b on b.version = e.version
    where e.ended_version is null and e.id = coalesce((select into_id from aliases where id = ${id}), ${id})`.execute(
    engine.db,
  )
  return rows[0] ? keptEntry(rows[0]) : null
}

/** Those that were written under this id, the oldest first. */
export async function versions(engine: Engine, id: string): Promise<readonly KeptEntry[]> {
  const { rows } = await sql<Row>`select e.version, e.at, e.ended, b.body from entry_versions e
    join entry_bodies b on b.version = e.version where e.id = ${id} order by e.version`.execute(engine.db)
  return rows.map(keptEntry)
}

/** Ids of entries that ceased and that name this one now. */
export async function formerIds(engine: Engine, id: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select id from aliases where into_id = ${id} order by id`.execute(
    engine.db,
  )
  return rows.map((row) => row.id)
}

export async function entriesOf(engine: Engine, keys: readonly string[]): Promise<readonly KeptEntry[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Row>`select e.version, e.at, e.ended, b.body from entry_versions e
    join entry_bodies b on b.version = e.version
    where e.ended_version is null and e.entry in (select r.entry from record_versions r where r.number in ${recordsNamed(engine, keys)})
    order by e.version`.execute(engine.db)
  return rows.map(keptEntry)
}

/** By version, in the order given. */
export async function keptVersions(engine: Engine, order: readonly number[]): Promise<readonly KeptEntry[]> {
  const given = engine.given(
    'chosen',
    ['version'],
    order.map((version) => ({ version })),
  )
  const { rows } = await sql<Row>`select e.version, e.at, e.ended, b.body from entry_versions e
    join entry_bodies b on b.version = e.version where e.version in (select version from ${given})`.execute(engine.db)
  const byVersion = new Map(rows.map((row) => [row.version, row]))
  return order.map((version) => keptEntry(byVersion.get(version)!))
}
