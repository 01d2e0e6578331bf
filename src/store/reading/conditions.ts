import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { EntryFilter, ReviewState, Side } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import type { TermKind } from '../tables.ts'
import { wordsAsked, wordsOf } from '../words.ts'

export type Condition = RawBuilder<SqlBool>

/** The table `alias` at the time asked about: what holds now, or what held at a version. */
export function holds(alias: string, at: number | null): Condition {
  const [version, ended] = [sql.ref(`${alias}.version`), sql.ref(`${alias}.ended_version`)]
  if (at === null) return sql`${ended} is null`
  // The plus keeps a page in the order of its index: nearly all versions are older than the one asked about.
  return sql`(+${version} <= ${at} and (${ended} is null or ${ended} > ${at}))`
}

/** Terms of one kind of which an entry must have one. */
export interface AskedTerms {
  readonly kind: TermKind
  readonly terms: readonly string[]
}

/** The terms that a filter asks for, the rarest kinds first: the first one leads to the entries. */
export function termsAsked({ sides = [], topics, sources }: EntryFilter): AskedTerms[] {
  const people = sides.flatMap(({ person }) => (person === undefined ? [] : [person]))
  const states = sides.flatMap(({ state }) => (state === undefined ? [] : [state]))
  const pair = [...new Set(states)].sort()
  return [
    ...people.map((person) => ({ kind: 'person', terms: [person] }) as const),
    ...(pair.length === 2 ? [{ kind: 'pair', terms: [pair.join('-')] } as const] : []),
    ...states.map((state) => ({ kind: 'state', terms: [state] }) as const),
    ...(sources ? [{ kind: 'source', terms: sources } as const] : []),
    ...(topics ? [{ kind: 'topic', terms: topics } as const] : []),
  ]
}

export function hasTerm({ kind, terms }: AskedTerms, at: number | null): Condition {
  return sql`exists (select 1 from entry_terms t where t.entry = e.entry and t.kind = ${kind}
    and ${oneOf('t.term', terms)} and ${holds('t', at)})`
}

export function oneOf(column: string, values: readonly string[]): Condition {
  if (values.length === 0) return sql`1 = 0`
  if (values.length === 1) return sql`${sql.ref(column)} = ${values[0]}`
  return sql`${sql.ref(column)} in (${sql.join(values)})`
}

/** Whether each side is matched by a party of its own; null where the terms alone tell it. */
export function sidesStand(sides: readonly Side[], at: number | null): Condition | null {
  const [first] = sides
  if (!first || (sides.length === 1 && first.name === undefined && !(first.person && first.state))) return null
  const tables = sides.map((_, n) => sql`entry_parties ${sql.ref(`p${n}`)}`)
  const each = sides.flatMap((side, n) => [
    sql`${sql.ref(`p${n}.entry`)} = e.entry`,
    holds(`p${n}`, at),
    ...sideConditions(side, n),
    ...sides.slice(0, n).map((_, other) => sql`${sql.ref(`p${n}.n`)} <> ${sql.ref(`p${other}.n`)}`),
  ])
  return sql`exists (select 1 from ${sql.join(tables, sql` cross join `)} where ${sql.join(each, sql` and `)})`
}

function sideConditions({ person, state, name }: Side, n: number): Condition[] {
  return [
    ...(person === undefined ? [] : [sql<SqlBool>`${sql.ref(`p${n}.person`)} = ${person}`]),
    ...(state === undefined ? [] : [sql<SqlBool>`${sql.ref(`p${n}.state`)} = ${state}`]),
    ...(name ?? []).flatMap(wordsOf).map((word) => hasWord(`p${n}.words`, word)),
  ]
}

/**
 * The entries with parties of a name, where they are few. Names are searched in the list of names, which is far shorter than
 * that of the parties that bear them. A page of what has a frequent name is found sooner by reading the entries in their order.
 */
export async function namesKnown(engine: Engine, sides: readonly Side[], paged: boolean): Promise<Condition[]> {
  const known: Condition[] = []
  for (const { name, person } of sides) {
    if (name === undefined || person !== undefined) continue
    const words = name.flatMap(wordsOf).map((word) => hasWord('k.name', word))
    const bearers = sql`select p.entry from entry_parties p where p.ended_version is null and p.words in
      (select k.name from names k where ${sql.join([...words, sql`1 = 1`], sql` and `)})`
    if (!(paged && (await areMany(engine, bearers, FREQUENT_NAME)))) known.push(sql`e.entry in (${bearers})`)
  }
  return known
}

/** Whether the words of a column have one; one that ends in * stands for all that begin so. */
export function hasWord(column: string, word: string): Condition {
  return sql`' ' || ${sql.ref(column)} || ' ' like ${`% ${word.endsWith('*') ? word.slice(0, -1) : `${word} `}%`}`
}

/**
 * Words of names, places, titles and quotes: by the index, or by reading. What held once is not in the index, and a page
 * of what nearly every entry says is found sooner by reading the entries in their order.
 */
export async function saysWords(engine: Engine, text: string, at: number | null, paged: boolean): Promise<Condition> {
  const words = wordsAsked(text)
  if (words.length === 0) return sql`1 = 0`
  const mayRead = paged && !engine.words.plansByFrequency
  if (at === null && !(mayRead && (await areFrequent(engine, words))))
    return engine.words.has(sql.ref('e.version'), words)
  const each = words.map((word) => hasWord('b.words', word))
  return sql`exists (select 1 from entry_bodies b where b.version = e.version and ${sql.join(each, sql` and `)})`
}

const FREQUENT_WORDS = 5000
const FREQUENT_NAME = 3000

function areFrequent(engine: Engine, words: readonly string[]): Promise<boolean> {
  return areMany(engine, sql`select 1 from ${engine.words.all(words)}`, FREQUENT_WORDS)
}

async function areMany(engine: Engine, query: RawBuilder<unknown>, many: number): Promise<boolean> {
  const { rows } = await sql<{ count: number }>`select cast(count(*) as integer) as count
    from (${query} limit ${many}) x`.execute(engine.db)
  return rows[0]!.count >= many
}

/** Whether the date names a day between first and last, inclusive; the bounds are in columns of `table`. */
export function daysMeet(table: string, since: string | undefined, until: string | undefined): Condition {
  const [day, lastDay] = [sql.ref(`${table}.day`), sql.ref(`${table}.last_day`)]
  const bounds = [
    sql`${lastDay} > ''`,
    ...(since === undefined ? [] : [sql`${lastDay} >= ${since}`]),
    ...(until === undefined ? [] : [sql`${day} <= ${until}`]),
  ]
  return sql`${sql.join(bounds, sql` and `)}`
}

/** A set of days may have a gap where the days asked for lie. */
export function stretchMeets(since: string | undefined, until: string | undefined): Condition {
  return sql`(e.stretches < 2 or exists (select 1 from entry_stretches s where s.version = e.version
    and ${daysMeet('s', since, until)}))`
}

/** Any of these: a state by its code, or a place by its name. */
export function placed(places: readonly string[]): Condition {
  const states = places.filter((place) => STATE.test(place))
  const names = places.filter((place) => !STATE.test(place)).map((name) => wordsOf(name).join(' '))
  if (states.length === 0) return oneOf('e.place_words', names)
  if (names.length === 0) return oneOf('e.place_state', states)
  return sql`(${oneOf('e.place_words', names)} or ${oneOf('e.place_state', states)})`
}

const STATE = /^[A-Z]{2}[A-Z0-9]$/

/** How far people have come with it. */
export function inState(states: readonly ReviewState[]): Condition {
  const each = states.map((state) =>
    state === 'open' ? sql<boolean>`e.verdict is null` : sql<boolean>`e.verdict = ${state}`,
  )
  return sql`(${sql.join([sql`1 = 0`, ...each], sql` or `)})`
}
