import { type RawBuilder, sql } from 'kysely'
import { byTime, type Decision, type DecisionKind } from '../../model/decision.ts'
import { among, type Engine } from '../engine.ts'
import type { DecisionPage } from '../store.ts'
import { cursorOf, placeOf } from './cursor.ts'

interface Row {
  readonly number: number
  readonly body: string
}

const ORDERS = { changed: 'decided', '-changed': '-decided' } as const

export async function decision(engine: Engine, id: string): Promise<Decision | null> {
  const { rows } = await sql<Row>`select body from decisions where id = ${id}`.execute(engine.db)
  return rows[0] ? JSON.parse(rows[0].body) : null
}

export async function decisions(
  engine: Engine,
  { limit, after, order = 'changed' }: DecisionPage,
): Promise<{ readonly decisions: readonly Decision[]; readonly next: string | null }> {
  const [last] = after === undefined ? [] : placeOf(after, ORDERS[order], ['number'])
  const [beyond, direction] = order === 'changed' ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`]
  const { rows } = await sql<Row>`select number, body from decisions
    where ${last === undefined ? sql`1 = 1` : sql`number ${beyond} ${last}`}
    order by number ${direction} limit ${limit + 1}`.execute(engine.db)
  const shown = rows.slice(0, limit)
  const next = rows.length > limit ? cursorOf(ORDERS[order], [shown.at(-1)!.number]) : null
  return { decisions: shown.map(({ body }) => JSON.parse(body)), next }
}

export async function decisionsOn(engine: Engine, texts: readonly string[]): Promise<readonly Decision[]> {
  const there = await sql`select 1 from decision_texts limit 1`.execute(engine.db)
  if (there.rows.length === 0 || texts.length === 0) return []
  const found = await withUndoing(
    engine,
    sql`d.number in (select t.number from decision_texts t where t.text_sha256 in ${among(engine, texts)})`,
  )
  const known = new Set(found.map(({ id }) => id))
  const made = found.flatMap(({ carried }) => (carried === undefined || known.has(carried) ? [] : [carried]))
  if (made.length === 0) return found
  const others = await withUndoing(engine, sql`d.id in ${among(engine, [...new Set(made)])}`)
  return [...found, ...others.filter(({ id }) => !known.has(id))].sort(byTime)
}

export async function decisionsUndoing(engine: Engine, ids: readonly string[]): Promise<readonly Decision[]> {
  return ids.length === 0 ? [] : withUndoing(engine, sql`d.undoes in ${among(engine, ids)}`)
}

export function decisionsOfKind(engine: Engine, kind: DecisionKind): Promise<readonly Decision[]> {
  return withUndoing(engine, sql`d.kind = ${kind}`)
}

async function withUndoing(engine: Engine, where: RawBuilder<unknown>): Promise<readonly Decision[]> {
  const { rows } = await sql<Row>`with recursive found(id) as (select d.id from decisions d where ${where}
    union select u.id from found f join decisions u on u.undoes = f.id)
    select d.body from found f join decisions d on d.id = f.id order by d.at, d.id`.execute(engine.db)
  return rows.map(({ body }) => JSON.parse(body))
}
