import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { OFFICES_AT } from '../../model/level.ts'
import { holds } from './conditions.ts'
import type { Matching } from './matching.ts'

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
  const rank = sql`min(case when p.office in (${sql.join(OFFICES_AT.leaders)}) then 1
    when p.office in (${sql.join(OFFICES_AT.ministers)}) then 2 when p.office is null then 4 else 3 end)`
  return sql`select case level when 1 then 'leaders' when 2 then 'ministers' when 3 then 'officials' else 'unknown' end
      as key, cast(count(*) as integer) as count
    from (select ${rank} as level from ${from} cross join entry_parties p
      where ${where} and p.entry = e.entry and ${holds('p', at)} group by e.entry) x
    group by level order by 2 desc, 1 limit ${limit}`
}
