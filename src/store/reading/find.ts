import { type RawBuilder, sql } from 'kysely'
import type { EntryFilter, EntryOrder, Page } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import type { KeptEntry } from '../store.ts'
import { cursorOf, type Place, placeOf } from './cursor.ts'
import { keptVersions } from './entries.ts'
import { asksNothing, type Matching, matching } from './matching.ts'

interface Row {
  readonly version: number
  readonly id: string
  readonly value: string | number
}

export async function find(
  engine: Engine,
  filter: EntryFilter,
  page: Page,
): Promise<{ readonly entries: readonly KeptEntry[]; readonly next: string | null }> {
  const matches = await matching(engine, filter, 'page')
  const { value, kinds, tie, conditions, ordered } = ordering(page, matches)
  const { rows } = await sql<Row>`select e.version, e.id, ${value} as value from ${matches.from}
    where ${matches.where} ${conditions} order by ${ordered} limit ${page.limit + 1}`.execute(engine.db)
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  const place: Place = last ? (kinds.length === 1 ? [last.value] : [last.value, last[tie]]) : []
  const next = last && rows.length > page.limit ? cursorOf(page.order, place) : null
  return {
    entries: await keptVersions(
      engine,
      shown.map(({ version }) => version),
    ),
    next,
  }
}

export async function count(engine: Engine, filter: EntryFilter): Promise<number> {
  if (asksNothing(filter)) return countAll(engine)
  const { from, where } = await matching(engine, filter, 'all')
  const { rows } = await sql<{ count: number }>`select cast(count(*) as integer) as count from ${from}
    where ${where}`.execute(engine.db)
  return rows[0]!.count
}

/** The numbers of the entries that fit. */
export async function entriesFitting(engine: Engine, filter: EntryFilter): Promise<number[]> {
  const { from, where } = await matching(engine, filter, 'all')
  const { rows } = await sql<{ entry: number }>`select e.entry from ${from} where ${where}`.execute(engine.db)
  return rows.map(({ entry }) => entry)
}

async function countAll(engine: Engine): Promise<number> {
  const { rows } = await sql<{
    count: number | null
  }>`select cast(sum(entries) as integer) as count from months`.execute(engine.db)
  return rows[0]?.count ?? 0
}

interface Ordering {
  readonly value: RawBuilder<unknown>
  readonly kinds: readonly ('string' | 'number')[]
  /** What comes first of those that are equal. */
  readonly tie: 'id' | 'version'
  readonly conditions: RawBuilder<unknown>
  readonly ordered: RawBuilder<unknown>
}

function ordering({ order, after }: Page, { dayIn }: Matching): Ordering {
  const down = order.startsWith('-')
  const [direction, beyond, from] = [
    sql.raw(down ? 'desc' : 'asc'),
    sql.raw(down ? '<' : '>'),
    sql.raw(down ? '<=' : '>='),
  ]
  const value = columnOf(order, dayIn)
  const kinds = KINDS[order.replace('-', '') as keyof typeof KINDS]
  const tie = kinds[1] === 'number' ? 'version' : 'id'
  const place = after === undefined ? null : placeOf(after, order, kinds)
  if (kinds.length === 1) {
    const conditions = place ? sql`and ${value} ${beyond} ${place[0]}` : sql``
    return { value, kinds, tie, conditions, ordered: sql`${value} ${direction}` }
  }
  // The first of the two lets the index begin at the place, the second leaves out what stands before it.
  const conditions = place
    ? sql`and ${value} ${from} ${place[0]} and (${value}, ${sql.ref(`e.${tie}`)}) ${beyond} (${place[0]}, ${place[1]})`
    : sql``
  return { value, kinds, tie, conditions, ordered: sql`${value} ${direction}, ${sql.ref(`e.${tie}`)} ${direction}` }
}

const KINDS = {
  date: ['string', 'string'],
  changed: ['number'],
  reports: ['number', 'number'],
  doubt: ['number', 'number'],
} as const

function columnOf(order: EntryOrder, dayIn: 'e' | 'd'): RawBuilder<unknown> {
  if (order.endsWith('date')) return sql.ref(`${dayIn}.day`)
  return sql.ref(order.endsWith('changed') ? 'e.version' : order === '-doubt' ? 'e.doubt' : 'e.reports')
}
