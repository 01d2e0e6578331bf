import { sql } from 'kysely'
import { among, type Engine } from '../engine.ts'
import type { PartyRow, TermRow } from '../tables.ts'
import type { EntryRows } from './entry-rows.ts'

/** A version of an entry that is written; `rows` is null where the entry ceases with it. */
export interface Wanted {
  readonly entry: number
  readonly version: number
  /** The version in whose place it comes, if any. */
  readonly old: object | undefined
  readonly rows: EntryRows | null
}

/** Most of what an entry is found by stays the same from version to version: only what changes is written. */
export async function lasting(engine: Engine, wanted: readonly Wanted[]): Promise<void> {
  await changeTerms(engine, wanted)
  await changeParties(engine, wanted)
}

async function changeTerms(engine: Engine, wanted: readonly Wanted[]): Promise<void> {
  const before = await heldNow<TermRow>(engine, 'entry_terms', wanted)
  const rows = wanted.flatMap(({ entry, version, rows }) =>
    (rows?.terms ?? []).map((term) => ({ entry, version, ended_version: null, ...term })),
  )
  const { ended, begun } = difference(
    before,
    rows,
    wanted,
    ({ kind, term, day, last_day }) => `${kind} ${day} ${last_day} ${term}`,
  )
  await engine.change('entry_terms', ['entry', 'kind', 'term', 'version'], ['ended_version'], ended)
  await engine.insert('entry_terms', begun)
}

async function changeParties(engine: Engine, wanted: readonly Wanted[]): Promise<void> {
  const before = await heldNow<PartyRow>(engine, 'entry_parties', wanted)
  const rows = wanted.flatMap(({ entry, version, rows }) =>
    (rows?.parties ?? []).map((party) => ({ entry, version, ended_version: null, ...party })),
  )
  const { ended, begun } = difference(before, rows, wanted, ({ n, name, person, state, office, role, kind }) =>
    JSON.stringify([n, name, person, state, office, role, kind]),
  )
  await engine.change('entry_parties', ['entry', 'n', 'version'], ['ended_version'], ended)
  await engine.insert('entry_parties', begun)
  await putNames(
    engine,
    begun.map(({ words }) => words),
  )
}

async function heldNow<Row>(
  engine: Engine,
  table: 'entry_terms' | 'entry_parties',
  wanted: readonly Wanted[],
): Promise<readonly Row[]> {
  const entries = wanted.filter(({ old }) => old !== undefined).map(({ entry }) => ({ entry }))
  if (entries.length === 0) return []
  const { rows } = await sql<Row>`select x.* from ${sql.table(table)} x
    where x.entry in (select entry from ${engine.given('chosen', ['entry'], entries)})
    and x.ended_version is null`.execute(engine.db)
  return rows
}

interface Lasting {
  readonly entry: number
  readonly version: number
  readonly ended_version: number | null
}

function difference<Row extends Lasting>(
  before: readonly Row[],
  wanted: readonly Row[],
  versions: readonly Wanted[],
  contentOf: (row: Row) => string,
): { readonly ended: Row[]; readonly begun: Row[] } {
  const keyOf = (row: Row) => `${row.entry} ${contentOf(row)}`
  const versionOf = new Map(versions.flatMap(({ entry, version, old }) => (old ? [[entry, version]] : [])))
  const old = new Set(before.map(keyOf))
  const now = new Set(wanted.filter(({ entry }) => versionOf.has(entry)).map(keyOf))
  return {
    ended: before
      .filter((row) => !now.has(keyOf(row)))
      .map((row) => ({ ...row, ended_version: versionOf.get(row.entry)! })),
    begun: wanted.filter((row) => !versionOf.has(row.entry) || !old.has(keyOf(row))),
  }
}

/** Folded names of parties that are not in the list of names yet. */
export async function putNames(engine: Engine, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const different = [...new Set(names)]
  const { rows } = await sql<{ name: string }>`select name from names
    where name in ${among(engine, different)}`.execute(engine.db)
  const known = new Set(rows.map(({ name }) => name))
  const fresh = different.filter((name) => !known.has(name))
  await engine.insert(
    'names',
    fresh.map((name) => ({ name })),
  )
}
