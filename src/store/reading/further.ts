import { type RawBuilder, sql } from 'kysely'
import type { ReviewState, Side } from '../../model/entry-filter.ts'
import type { FurtherFilter, FurtherPage } from '../../model/further-filter.ts'
import type { FurtherKind, FurtherRecord } from '../../model/further-record.ts'
import { among, type Engine } from '../engine.ts'
import { instantOf } from '../instant.ts'
import { wordsAsked, wordsOf } from '../words.ts'
import { type AskedTerms, type Condition, daysMeet, hasWord, oneOf } from './conditions.ts'
import { cursorOf, placeOf } from './cursor.ts'

interface Row {
  readonly number: number
  readonly day: string
  readonly id: string
  readonly body: string
}

/** By id: those that hold, or as they were last. */
export async function further(engine: Engine, ids: readonly string[]): Promise<readonly FurtherRecord[]> {
  const { rows } = await sql<Row>`select f.number, f.day, f.id, f.body from further_records f
    where f.id in ${among(engine, ids)} order by f.number`.execute(engine.db)
  const latest = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => (latest.has(id) ? [recordOf(latest.get(id)!)] : []))
}

/** Those that hold of these texts, acts first, in the order of the text. */
export async function furtherOf(engine: Engine, texts: readonly string[]): Promise<readonly FurtherRecord[]> {
  if (texts.length === 0) return []
  const { rows } = await sql<Row>`select f.number, f.day, f.id, f.body from further_records f
    where f.ended is null and f.text_sha256 in ${among(engine, texts)}
    order by f.text_sha256, f.kind, f.nth`.execute(engine.db)
  return rows.map(recordOf)
}

export async function findFurther(
  engine: Engine,
  filter: FurtherFilter,
  { order, limit, after }: FurtherPage,
): Promise<{ readonly records: readonly FurtherRecord[]; readonly next: string | null }> {
  const { from, where, dayIn } = matching(filter)
  const down = order.startsWith('-')
  const byDay = order.endsWith('date')
  const [direction, beyond] = [sql.raw(down ? 'desc' : 'asc'), sql.raw(down ? '<' : '>')]
  const columns = byDay ? sql`${sql.ref(`${dayIn}.day`)}, f.number` : sql`f.number`
  const place = after === undefined ? null : placeOf(after, order, byDay ? ['string', 'number'] : ['number'])
  const behind = place ? sql`and (${columns}) ${beyond} (${sql.join(place)})` : sql``
  const ordered = byDay
    ? sql`${sql.ref(`${dayIn}.day`)} ${direction}, f.number ${direction}`
    : sql`f.number ${direction}`
  const { rows } = await sql<Row>`select f.number, f.day, f.id, f.body from ${from}
    where ${where} ${behind} order by ${ordered} limit ${limit + 1}`.execute(engine.db)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = last && rows.length > limit ? cursorOf(order, byDay ? [last.day, last.number] : [last.number]) : null
  return { records: shown.map(recordOf), next }
}

export async function countFurther(engine: Engine, filter: FurtherFilter): Promise<number> {
  const { from, where } = matching(filter)
  const { rows } = await sql<{ count: number }>`select cast(count(*) as integer) as count from ${from}
    where ${where}`.execute(engine.db)
  return rows[0]!.count
}

/** Who publishes what tells of them. */
export async function furtherSources(engine: Engine, kind: FurtherKind): Promise<readonly string[]> {
  const { rows } = await sql<{ term: string }>`select distinct d.term from further_terms d
    where d.record = ${kind} and d.kind = 'source' order by d.term`.execute(engine.db)
  return rows.map(({ term }) => term)
}

function recordOf({ body }: Row): FurtherRecord {
  return JSON.parse(body)
}

interface Matching {
  readonly from: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
  /** The table whose `day` to order by. */
  readonly dayIn: 'f' | 'd'
}

/** The middle of a query: from the rarest thing asked for to the records `f`, or the records in their order. */
function matching(filter: FurtherFilter): Matching {
  const terms = termsAsked(filter)
  const lead = terms[0]?.terms.length === 1 ? terms[0] : null
  const conditions = [
    ...(lead
      ? [sql`d.record = ${filter.kind} and d.kind = ${lead.kind} and d.term = ${lead.terms[0]} and f.number = d.number`]
      : []),
    sql`f.kind = ${filter.kind}`,
    holdsThen(filter.asOf),
    ...(lead ? terms.slice(1) : terms).map(hasTerm),
    ...conditionsOf(filter),
  ]
  return {
    from: lead ? sql`further_terms d cross join further_records f` : sql`further_records f`,
    where: sql.join(conditions, sql` and `),
    dayIn: lead ? 'd' : 'f',
  }
}

function holdsThen(asOf: string | undefined): Condition {
  if (asOf === undefined) return sql`f.ended is null`
  const instant = instantOf(asOf)
  return sql`f.at <= ${instant} and (f.ended is null or f.ended > ${instant})`
}

function termsAsked({ sides = [], topics, sources }: FurtherFilter): AskedTerms[] {
  return [
    ...sides.flatMap(({ person }) => (person === undefined ? [] : [{ kind: 'person', terms: [person] } as const])),
    ...sides.flatMap(({ state }) => (state === undefined ? [] : [{ kind: 'state', terms: [state] } as const])),
    ...(sources ? [{ kind: 'source', terms: sources } as const] : []),
    ...(topics ? [{ kind: 'topic', terms: topics } as const] : []),
  ]
}

function hasTerm({ kind, terms }: AskedTerms): Condition {
  return sql`exists (select 1 from further_terms t where t.number = f.number and t.kind = ${kind}
    and ${oneOf('t.term', terms)})`
}

function conditionsOf({
  sides = [],
  types,
  modes,
  statuses,
  since,
  until,
  text,
  reviewed,
}: FurtherFilter): Condition[] {
  return [
    sql`(f.verdict is null or f.verdict <> 'rejected')`,
    ...sides.flatMap(({ name }: Side) => (name ?? []).flatMap(wordsOf)).map((word) => hasWord('f.words', word)),
    ...(types ? [oneOf('f.type', types)] : []),
    ...(modes ? [oneOf('f.mode', modes)] : []),
    ...(statuses ? [oneOf('f.status', statuses)] : []),
    ...(since === undefined && until === undefined ? [] : [daysMeet('f', since, until)]),
    ...(text === undefined ? [] : wordsAsked(text).map((word) => hasWord('f.words', word))),
    ...(reviewed ? [inState(reviewed)] : []),
  ]
}

function inState(states: readonly ReviewState[]): Condition {
  if (!states.includes('open')) return oneOf('f.verdict', states)
  const each = states.map((state) => (state === 'open' ? sql`f.verdict is null` : sql`f.verdict = ${state}`))
  return sql`(${sql.join(each, sql` or `)})`
}
