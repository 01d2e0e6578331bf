import { type RawBuilder, sql } from 'kysely'
import type { EntryFilter } from '../../model/entry-filter.ts'
import { among, type Engine } from '../engine.ts'
import { instantOf } from '../instant.ts'
import {
  type Condition,
  daysMeet,
  hasTerm,
  holds,
  inState,
  namesKnown,
  oneOf,
  placed,
  saysWords,
  sidesStand,
  stretchMeets,
  termsAsked,
} from './conditions.ts'
import { atLevel, withoutAny } from './without.ts'

/** The entries that a filter asks for, as the middle of a query: `e` is the version of the entry. */
export interface Matching {
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
  /** The version that was the newest at the instant asked about; null for now. */
  readonly at: number | null
  /** The table whose `day` to order by. */
  readonly dayIn: 'e' | 'd'
  /** The one condition, on a term `d`, where there is no other: `e` need not be looked at then. */
  readonly lead: RawBuilder<unknown> | null
}

/** Whether a filter leaves nothing out of what holds now. */
export function asksNothing(filter: EntryFilter): boolean {
  return Object.values(filter).every((asked) => asked === undefined)
}

export async function matching(engine: Engine, filter: EntryFilter, use: 'page' | 'all'): Promise<Matching> {
  const at = filter.asOf === undefined ? null : await versionAt(engine, filter.asOf)
  const { sides = [] } = filter
  const [terms, stand] = [termsAsked(filter), sidesStand(sides, at)]
  const leads = at === null && terms[0]?.terms.length === 1 ? terms[0] : null
  const others = leads ? terms.slice(1) : terms
  const dayIn = leads ? 'd' : 'e'
  const lead = leads ? [leadsHere(leads.kind, leads.terms[0]!)] : []
  const further = [
    ...others.map((term) => hasTerm(term, at)),
    ...(at === null ? await namesKnown(engine, sides, use === 'page') : []),
    ...(stand === null ? [] : [stand]),
    ...dayConditions(filter, dayIn),
    ...plainConditions(filter),
    ...(filter.levels ? [atLevel(filter.levels, at)] : []),
    ...(filter.without ? withoutAny(filter.without, at) : []),
    ...(filter.ids ? [sql`e.id in ${among(engine, filter.ids)}`] : []),
    ...(filter.text === undefined ? [] : [await saysWords(engine, filter.text, at, use === 'page')]),
  ]
  // A cross join keeps SQLite to the order of the tables: from the term to its entries.
  const from = leads ? sql`entry_terms d cross join entry_versions e` : sql`entry_versions e`
  const entry = leads ? [sql`e.entry = d.entry`] : []
  return {
    ...{ from, at, dayIn, where: sql.join([holds('e', at), ...lead, ...entry, ...further], sql` and `) },
    lead: leads && further.length === 0 ? lead[0]! : null,
  }
}

function leadsHere(kind: string, term: string): Condition {
  return sql`d.kind = ${kind} and d.term = ${term} and d.ended_version is null`
}

function dayConditions({ since, until }: EntryFilter, table: string): Condition[] {
  if (since === undefined && until === undefined) return []
  return [daysMeet(table, since, until), stretchMeets(since, until)]
}

function plainConditions({
  modes,
  statuses,
  places,
  overdueOn,
  disputed,
  reviewed,
  inDoubt,
}: EntryFilter): Condition[] {
  return [
    ...(modes ? [oneOf('e.mode', modes)] : []),
    ...(statuses ? [oneOf('e.status', statuses)] : []),
    ...(places ? [placed(places)] : []),
    ...(overdueOn === undefined ? [] : [overdue(overdueOn)]),
    ...(reviewed ? [inState(reviewed)] : []),
    ...(inDoubt ? [sql<boolean>`e.doubt > 0 and e.verdict is null`] : []),
    ...(disputed ? [sql<boolean>`e.conflicts > 0`] : []),
  ]
}

/** A report of the last day itself may still tell of the plan; a later one is news of it. */
function overdue(day: string): Condition {
  return sql`e.status = 'planned' and e.last_day > '' and e.last_day < ${day} and e.heard <= e.last_day`
}

/** The newest version that had been written, or the number of the latest end, at an instant; 0 before all, null for now. */
async function versionAt(engine: Engine, asOf: string): Promise<number | null> {
  const instant = instantOf(asOf)
  const since = sql`select 1 from entry_versions where at > ${instant} union all
    select 1 from entry_versions where ended > ${instant} limit 1`
  if ((await since.execute(engine.db)).rows.length === 0) return null
  const { rows } = await sql<{ version: number }>`select version from entry_versions
    where at <= ${instant} order by at desc, version desc limit 1`.execute(engine.db)
  const ends = await sql<{ version: number }>`select ended_version as version from entry_versions
    where ended <= ${instant} order by ended desc, ended_version desc limit 1`.execute(engine.db)
  return Math.max(rows[0]?.version ?? 0, ends.rows[0]?.version ?? 0)
}
