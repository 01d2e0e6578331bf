import { type RawBuilder, sql } from 'kysely'
import type { EntryFilter } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import type { TermKind } from '../tables.ts'
import { holds } from './conditions.ts'
import { COLUMNS_COUNTED, type ColumnCounted, countLevels } from './count-columns.ts'
import { asksNothing, type Matching, matching } from './matching.ts'

/** What entries are counted by; `couple` is two people, their ids parted by a bar. */
export type CountedBy = TermKind | 'couple' | ColumnCounted | 'level' | 'month'
export type Counts = readonly { readonly key: string; readonly count: number }[]

export async function countBy(engine: Engine, filter: EntryFilter, by: CountedBy, limit: number): Promise<Counts> {
  if (by === 'month' && asksNothing(filter)) return allMonths(engine, limit)
  const matches = await matching(engine, filter, 'all')
  if (by === 'month') return byMonth(engine, matches, limit)
  if (by === 'level') return counted(engine, countLevels(matches, limit))
  if (by in COLUMNS_COUNTED) return byColumn(engine, matches, by as ColumnCounted, limit)
  if (by === 'couple') return couples(engine, filter, matches, limit)
  const state = by === 'pair' ? stateAsked(filter) : null
  if (state !== null && matches.lead) return counterparts(engine, state, limit)
  const { from, where } = fromTerms(filter, matches)
  const own = state === null ? sql`` : sql`and (t.term like ${`${state}-%`} or t.term like ${`%-${state}`})`
  return counted(
    engine,
    sql`select t.term as key, cast(count(*) as integer) as count from ${from}
      where ${where} t.kind = ${by} ${own} and ${holds('t', matches.at)}
      group by t.term order by 2 desc, 1 limit ${limit}`,
  )
}

/** Counts by one after the other. */
export async function countEach(
  engine: Engine,
  filter: EntryFilter,
  by: readonly CountedBy[],
  limit: number,
): Promise<ReadonlyMap<CountedBy, Counts>> {
  const counts = new Map<CountedBy, Counts>()
  for (const each of by) counts.set(each, await countBy(engine, filter, each, limit))
  return counts
}

/** Whose pairs are asked for: those of the others at its tables are not. */
export function stateAsked({ sides = [] }: EntryFilter): string | null {
  const [state, ...others] = new Set(sides.flatMap(({ state }) => state ?? []))
  return state !== undefined && others.length === 0 ? state : null
}

/** The pairs of a state, each counted in the index of terms. States are few: the next one is looked up behind each. */
function counterparts(engine: Engine, state: string, limit: number): Promise<Counts> {
  const next = (after: RawBuilder<unknown>) => sql`(select min(t.term) from entry_terms t
    where t.kind = 'state' and t.ended_version is null ${after})`
  const pair = sql`case when term < ${state} then term || ${`-${state}`} else ${`${state}-`} || term end`
  return counted(
    engine,
    sql`with recursive states (term) as (select ${next(sql``)} union all
        select ${next(sql`and t.term > states.term`)} from states where term is not null),
      pairs (pair) as (select ${pair} from states where term <> ${state}),
      counts (pair, count) as materialized (select pair, (select cast(count(*) as integer) from entry_terms t
        where t.kind = 'pair' and t.term = pair and t.ended_version is null) from pairs)
      select pair as key, count from counts where count > 0 order by 2 desc, 1 limit ${limit}`,
  )
}

function byColumn(engine: Engine, { from, where }: Matching, by: ColumnCounted, limit: number): Promise<Counts> {
  const { key, only, order } = COLUMNS_COUNTED[by]
  return counted(
    engine,
    sql`select ${key} as key, cast(count(*) as integer) as count from ${from}
      where ${where} and ${only} group by 1 order by ${sql.raw(order)} limit ${limit}`,
  )
}

/** Pairs of people at one table. */
function couples(engine: Engine, filter: EntryFilter, matches: Matching, limit: number): Promise<Counts> {
  const { from, where } = fromTerms(filter, matches)
  return counted(
    engine,
    sql`select t.term || '|' || u.term as key, cast(count(*) as integer) as count
      from ${from} cross join entry_terms u
      where ${where} t.kind = 'person' and ${holds('t', matches.at)} and u.entry = t.entry and u.kind = 'person'
        and ${holds('u', matches.at)} and t.term < u.term
      group by t.term, u.term order by 2 desc, 1 limit ${limit}`,
  )
}

/** The months of all that holds are counted as it is written. */
function allMonths(engine: Engine, limit: number): Promise<Counts> {
  return counted(
    engine,
    sql`select month as key, entries as count from months where month > '' and entries > 0 order by 1 limit ${limit}`,
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
  if (asksNothing(filter)) return { from: sql`entry_terms t`, where: sql`` }
  if (lead) return { from: sql`entry_terms d cross join entry_terms t`, where: sql`${lead} and t.entry = d.entry and` }
  return { from: sql`${from} cross join entry_terms t`, where: sql`${where} and t.entry = e.entry and` }
}

async function counted(engine: Engine, query: ReturnType<typeof sql>): Promise<Counts> {
  const { rows } = await query.execute(engine.db)
  return (rows as Counts).map(({ key, count }) => ({ key, count }))
}
