import { sql } from 'kysely'
import type { EntryFilter } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import { holds } from './conditions.ts'
import { type Matching, matching } from './matching.ts'

export type CountedBy = 'month' | 'pair' | 'source' | 'state' | 'person' | 'mode' | 'status' | 'topic'
type Counts = readonly { readonly key: string; readonly count: number }[]

export async function countBy(engine: Engine, filter: EntryFilter, by: CountedBy, limit: number): Promise<Counts> {
  const matches = await matching(engine, filter, 'all')
  if (by === 'month') return byMonth(engine, matches, limit)
  if (by === 'mode' || by === 'status') {
    const column = sql.ref(`e.${by}`)
    return counted(
      engine,
      sql`select ${column} as key, cast(count(*) as integer) as count from ${matches.from}
        where ${matches.where} group by ${column} order by 2 desc, 1 limit ${limit}`,
    )
  }
  const { from, where } = fromTerms(filter, matches)
  return counted(
    engine,
    sql`select t.term as key, cast(count(*) as integer) as count from ${from}
      where ${where} t.kind = ${by} and ${holds('t', matches.at)} group by t.term order by 2 desc, 1 limit ${limit}`,
  )
}

function byMonth(engine: Engine, { from, where, lead }: Matching, limit: number): Promise<Counts> {
  const asked = lead
    ? sql`substr(d.day, 1, 7) as key, cast(count(*) as integer) as count from entry_terms d where ${lead} and d.day > ''`
    : sql`e.month as key, cast(count(*) as integer) as count from ${from} where ${where} and e.month > ''`
  return counted(engine, sql`select ${asked} group by 1 order by 1 limit ${limit}`)
}

/** The terms of the entries; the entries themselves only where something is asked of them. */
function fromTerms(filter: EntryFilter, { from, where, lead }: Matching) {
  if (Object.values(filter).every((asked) => asked === undefined)) return { from: sql`entry_terms t`, where: sql`` }
  if (lead) return { from: sql`entry_terms d cross join entry_terms t`, where: sql`${lead} and t.entry = d.entry and` }
  return { from: sql`${from} cross join entry_terms t`, where: sql`${where} and t.entry = e.entry and` }
}

async function counted(engine: Engine, query: ReturnType<typeof sql>): Promise<Counts> {
  const { rows } = await query.execute(engine.db)
  return (rows as Counts).map(({ key, count }) => ({ key, count }))
}
