import { sql } from 'kysely'
import type { EntryFilter } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import { holds } from './conditions.ts'
import { matching } from './matching.ts'

export type CountedBy = 'month' | 'pair' | 'source' | 'state' | 'person' | 'mode' | 'status' | 'topic'
type Counts = readonly { readonly key: string; readonly count: number }[]

export async function countBy(engine: Engine, filter: EntryFilter, by: CountedBy, limit: number): Promise<Counts> {
  const { from, where, at } = await matching(engine, filter)
  if (by === 'month') {
    return counted(
      engine,
      sql`select e.month as key, cast(count(*) as integer) as count from ${from}
      where ${where} and e.month > '' group by e.month order by e.month limit ${limit}`,
    )
  }
  if (by === 'mode' || by === 'status') {
    const column = sql.ref(`e.${by}`)
    return counted(
      engine,
      sql`select ${column} as key, cast(count(*) as integer) as count from ${from}
      where ${where} group by ${column} order by 2 desc, 1 limit ${limit}`,
    )
  }
  return counted(
    engine,
    sql`select t.term as key, cast(count(*) as integer) as count
    from ${from} cross join entry_terms t where ${where} and t.entry = e.entry and t.kind = ${by} and ${holds('t', at)}
    group by t.term order by 2 desc, 1 limit ${limit}`,
  )
}

async function counted(engine: Engine, query: ReturnType<typeof sql>): Promise<Counts> {
  const { rows } = await query.execute(engine.db)
  return (rows as Counts).map(({ key, count }) => ({ key, count }))
}
