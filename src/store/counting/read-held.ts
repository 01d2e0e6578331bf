import { type RawBuilder, sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { holds } from '../reading/conditions.ts'
import { LEVEL_RANKS, levelRank } from '../reading/without.ts'
import type { EntryRow, TermRow } from '../tables.ts'
import { dayNumberOf } from './fitting.ts'
import type { Days, Held } from './holdings.ts'
import type { Terms } from './terms.ts'

type Columns = Pick<
  EntryRow,
  'entry' | 'mode' | 'status' | 'day' | 'last_day' | 'heard' | 'place' | 'place_words' | 'place_state' | 'verdict'
> &
  Pick<EntryRow, 'conflicts' | 'doubt' | 'stretches'>

/** Which entries are to be read: their numbers as a condition on a column. */
export type Which = (column: RawBuilder<unknown>) => RawBuilder<unknown>

/** Reads entries that hold as they are counted, in the order of their numbers. */
export async function readHeld(engine: Engine, terms: Terms, which: Which): Promise<Held[]> {
  const { rows } =
    await sql<Columns>`select e.entry, e.mode, e.status, e.day, e.last_day, e.heard, e.place, e.place_words,
    e.place_state, e.verdict, e.conflicts, e.doubt, e.stretches from entry_versions e
    where ${which(sql`e.entry`)} and ${holds('e', null)} order by e.entry`.execute(engine.db)
  const own = new Map(rows.map((row) => [row.entry, ownTerms(terms, row)]))
  for (const { entry, kind, term } of await termsRead(engine, which)) own.get(entry)?.push(terms.numberOf(kind, term))
  for (const { entry, rank } of await levelsRead(engine, which))
    own.get(entry)?.push(terms.numberOf('level', LEVEL_RANKS[rank]!))
  const stretches = rows.some(({ stretches }) => stretches > 1) ? await stretchesRead(engine, which) : new Map()
  return rows.map(({ entry, day, last_day, heard }) => ({
    entry,
    terms: own.get(entry)!,
    days: [dayNumberOf(day), dayNumberOf(last_day)],
    heard: dayNumberOf(heard),
    stretches: stretches.get(entry) ?? [],
  }))
}

function ownTerms(terms: Terms, row: Columns): number[] {
  const { mode, status, day, last_day, place, place_words, place_state, verdict, conflicts, doubt } = row
  const own = [
    terms.numberOf('mode', mode),
    terms.numberOf('status', status),
    terms.numberOf('reviewed', verdict ?? 'open'),
  ]
  if (day !== '') own.push(terms.numberOf('month', day.slice(0, 7)), terms.numberOf('year', day.slice(0, 4)))
  if (day !== '' && day === last_day) own.push(terms.numberOf('day', day))
  if (place !== null) own.push(terms.numberOf('place', `${place}|${place_state ?? ''}`))
  if (place_words !== null) own.push(terms.numberOf('place_words', place_words))
  if (place_state !== null) own.push(terms.numberOf('place_state', place_state))
  if (conflicts > 0) own.push(terms.numberOf('mark', 'disputed'))
  if (doubt > 0 && verdict === null) own.push(terms.numberOf('mark', 'in doubt'))
  return own
}

async function termsRead(engine: Engine, which: Which) {
  const { rows } = await sql<Pick<TermRow, 'entry' | 'kind' | 'term'>>`select t.entry, t.kind, t.term from entry_terms t
    where ${which(sql`t.entry`)} and ${holds('t', null)}`.execute(engine.db)
  return rows
}

async function levelsRead(engine: Engine, which: Which) {
  const { rows } = await sql<{ entry: number; rank: number }>`select p.entry, ${levelRank()} as rank
    from entry_parties p where ${which(sql`p.entry`)} and ${holds('p', null)} group by p.entry`.execute(engine.db)
  return rows
}

async function stretchesRead(engine: Engine, which: Which): Promise<ReadonlyMap<number, readonly Days[]>> {
  const { rows } = await sql<{ entry: number; day: string; last_day: string }>`select e.entry, s.day, s.last_day
    from entry_versions e join entry_stretches s on s.version = e.version
    where ${which(sql`e.entry`)} and ${holds('e', null)}`.execute(engine.db)
  const stretches = new Map<number, Days[]>()
  for (const { entry, day, last_day } of rows) {
    const days = [dayNumberOf(day), dayNumberOf(last_day)] as const
    stretches.set(entry, [...(stretches.get(entry) ?? []), days])
  }
  return stretches
}
