import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { holds } from './conditions.ts'
import type { Matching } from './matching.ts'
import { LEVEL_RANKS, levelRank } from './without.ts'

export type ColumnCounted = 'mode' | 'status' | 'place' | 'day' | 'year' | 'reviewed'

/** A column of entries that they are counted by: what is counted, of which of them, and in what order. */
interface Counted {
  readonly key: RawBuilder<string>
  readonly only: RawBuilder<SqlBool>
  readonly order: string
}

const MOST_FIRST = '2 desc, 1'
const IN_ORDER = '1'
const all = sql<SqlBool>`1 = 1`

export const COLUMNS_COUNTED: Readonly<Record<ColumnCounted, Counted>> = {
  mode: { key: sql`e.mode`, only: all, order: MOST_FIRST },
  status: { key: sql`e.status`, only: all, order: MOST_FIRST },
  place: {
    key: sql`e.place || '|' || coalesce(e.place_state, '')`,
    only: sql<SqlBool>`e.place is not null`,
    order: MOST_FIRST,
  },
  day: { key: sql`e.day`, only: sql<SqlBool>`e.day > '' and e.day = e.last_day`, order: IN_ORDER },
  year: { key: sql`substr(e.day, 1, 4)`, only: sql<SqlBool>`e.month > ''`, order: IN_ORDER },
  reviewed: { key: sql`coalesce(e.verdict, 'open')`, only: all, order: MOST_FIRST },
}

/** How many there are of each level: that of the highest office among the parties. */
export function countLevels({ from, where, at }: Matching, limit: number): RawBuilder<unknown> {
  const names = LEVEL_RANKS.map((level, rank) => sql`when ${sql.raw(String(rank))} then ${sql.lit(level)}`)
  return sql`select case level ${sql.join(names, sql` `)} end as key, cast(count(*) as integer) as count
    from (select ${levelRank()} as level from ${from} cross join entry_parties p
      where ${where} and p.entry = e.entry and ${holds('p', at)} group by e.entry) x
    group by level order by 2 desc, 1 limit ${limit}`
}
