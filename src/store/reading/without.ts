import { type RawBuilder, sql } from 'kysely'
import type { Without } from '../../model/entry-filter.ts'
import { type Level, OFFICES_AT } from '../../model/level.ts'
import { type Condition, hasTerm, holds, inState, oneOf, placed } from './conditions.ts'

/** That entries have none of what is given. What is not known of an entry it does not have. */
export function withoutAny(without: Without, at: number | null): Condition[] {
  const { people, states, pairs, topics, sources, modes, statuses, levels, places, years, reviewed } = without
  const terms = { person: people, state: states, pair: pairs, topic: topics, source: sources } as const
  const had: Condition[] = [
    ...(Object.keys(terms) as (keyof typeof terms)[]).flatMap((kind) => {
      const asked = terms[kind]
      return asked ? [hasTerm({ kind, terms: asked }, at)] : []
    }),
    ...(modes ? [oneOf('e.mode', modes)] : []),
    ...(statuses ? [oneOf('e.status', statuses)] : []),
    ...(levels ? [atLevel(levels, at)] : []),
    ...(places ? [placed(places)] : []),
    ...(years ? [sql<boolean>`substr(e.day, 1, 4) in (${sql.join(years)})`] : []),
    ...(reviewed ? [inState(reviewed)] : []),
  ]
  return had.map((condition) => sql`(${condition}) is not true`)
}

/** That the highest office among the parties is of one of these levels. */
export function atLevel(levels: readonly Level[], at: number | null): Condition {
  return sql`(select ${levelRank()} from entry_parties p where p.entry = e.entry and ${holds('p', at)})
    in (${sql.join(levels.map((level) => LEVEL_RANKS.indexOf(level)))})`
}

/** The levels by their rank among the offices of an entry's parties: the lowest number counts. */
export const LEVEL_RANKS: readonly Level[] = ['leaders', 'ministers', 'officials', 'unknown']

/** The rank of the highest office among parties `p`. */
export function levelRank(): RawBuilder<number> {
  return sql`min(case when p.office in (${sql.join(OFFICES_AT.leaders)}) then 0
    when p.office in (${sql.join(OFFICES_AT.ministers)}) then 1 when p.office is null then 3 else 2 end)`
}
