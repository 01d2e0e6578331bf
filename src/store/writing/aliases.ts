import { sql } from 'kysely'
import { among, type Engine } from '../engine.ts'

/** An entry that ceases, and the id of the one that goes on in its place. */
export interface Ended {
  readonly id: string
  readonly into: string | null
}

/** The ids of entries that ceased name another one from now on, and so do those that named them. */
export async function endAliases(engine: Engine, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return
  const into = new Map(ended.map(({ id, into }) => [id, into]))
  const { rows } = await sql<{ id: string; into_id: string }>`select id, into_id from aliases
    where into_id in ${among(engine, [...into.keys()])}`.execute(engine.db)
  const aliases = [
    ...rows.map(({ id, into_id }) => ({ id, into_id: last(into, into_id) })),
    ...ended.map(({ id }) => ({ id, into_id: last(into, id) })),
  ]
  await engine.remove('aliases', ['id'], aliases)
  await engine.insert('aliases', aliases)
}

/** Follows an id through all that ended at once. */
function last(into: ReadonlyMap<string, string | null>, id: string): string | null {
  let named: string | null = id
  for (let steps = 0; named !== null && into.has(named) && steps <= into.size; steps++) named = into.get(named) ?? null
  return named
}

/** An id under which an entry is written again names that entry. */
export async function reviveIds(engine: Engine, ids: readonly string[]): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from aliases where id in ${among(engine, ids)}`.execute(
    engine.db,
  )
  await engine.remove('aliases', ['id'], rows)
}
