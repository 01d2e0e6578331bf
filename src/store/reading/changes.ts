import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { instantOf } from '../instant.ts'
import type { EntryMove } from '../store.ts'

/** What became of entries after a number, in order: only what holds now, so that each entry comes once. */
export async function moves(engine: Engine, after: number, limit: number): Promise<readonly EntryMove[]> {
  const { rows } = await sql<EntryMove>`select * from (
      select * from (select version as number, id, at, null as into_id, 0 as ended from entry_versions
        where ended_version is null and version > ${after} order by version limit ${limit}) w
      union all
      select * from (select e.ended_version as number, e.id, e.ended as at, a.into_id, 1 as ended from entry_versions e
        left join aliases a on a.id = e.id
        where e.ended_version > ${after} and not exists
          (select 1 from entry_versions n where n.version = e.ended_version)
          and not exists (select 1 from entry_versions l where l.id = e.id and l.version > e.ended_version)
        order by e.ended_version limit ${limit}) g
    ) x order by number limit ${limit}`.execute(engine.db)
  return rows.map(({ number, id, at, into_id, ended }) => ({ number, id, at, into_id, ended: Number(ended) === 1 }))
}

/** The last number that was given before an instant. */
export async function numberAt(engine: Engine, instant: string): Promise<number> {
  const at = instantOf(instant)
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from (
      select max(version) as number from entry_versions where at < ${at}
      union all select max(ended_version) as number from entry_versions where ended < ${at}) x`.execute(engine.db)
  return Number(rows[0]?.number ?? 0)
}

/** The last number that was given. */
export async function lastNumber(engine: Engine): Promise<number> {
  const { rows } = await sql<{ number: number | null }>`select max(number) as number from (
      select max(version) as number from entry_versions
      union all select max(ended_version) as number from entry_versions where ended_version is not null) x`.execute(
    engine.db,
  )
  return Number(rows[0]?.number ?? 0)
}
