import { sql } from 'kysely'
import type { Entry } from '../../model/entry.ts'
import { among, type Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import type { EntryRow, RecordRow, Tables } from '../tables.ts'
import { type Ended, endAliases, reviveIds } from './aliases.ts'
import { type EntryRows, entryRows } from './entry-rows.ts'
import { lasting, type Wanted } from './lasting.ts'
import { nextNumber } from './next-number.ts'
import { numbersOf } from './records.ts'

export async function putEntries(
  engine: Engine,
  at: string,
  given: readonly Entry[],
  ended: readonly Ended[],
): Promise<void> {
  const entries = latestBy(given, ({ id }) => id)
  const before = await present(
    engine,
    [...entries, ...ended].map(({ id }) => id),
  )
  const numbers = await entryNumbers(engine, entries)
  let version = await nextVersion(engine)
  const records = await recordWords(engine, entries)
  const written: Written[] = []
  for (const entry of entries) {
    const rows = entryRows(
      entry,
      entry.records.flatMap((key) => records.get(key) ?? []),
    )
    const old = before.get(entry.id)
    if (old && old.body === rows.body.body && old.words === rows.body.words) continue
    written.push({ rows, version, entry: numbers.get(entry.id) ?? version, old })
    version += 1
  }
  const gone = ended.flatMap(({ id }) => before.get(id) ?? []).map((old) => ({ old, version: version++ }))
  await endVersions(engine, at, [...gone, ...written])
  await insertVersions(engine, at, written)
  await lasting(engine, [...gone.map(({ old, version }) => ({ entry: old.entry, version, rows: null })), ...written])
  await holdRecords(
    engine,
    [...gone, ...written].flatMap(({ old }) => old ?? []),
    written,
    records,
  )
  await reviveIds(
    engine,
    written.map(({ rows }) => rows.entry.id),
  )
  await endAliases(engine, ended)
}

interface Present extends Pick<EntryRow, 'version' | 'entry' | 'id'> {
  readonly words: string
  readonly body: string
}

interface Written extends Wanted {
  readonly rows: EntryRows
  readonly old: Present | undefined
}

async function present(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, Present>> {
  const { rows } = await sql<Present>`select e.version, e.entry, e.id, b.words, b.body from entry_versions e
    join entry_bodies b on b.version = e.version
    where e.ended_version is null and e.id in ${among(engine, ids)}`.execute(engine.db)
  return new Map(rows.map((row) => [row.id, row]))
}

/** An id that comes back is the entry that it was. */
async function entryNumbers(engine: Engine, entries: readonly Entry[]): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<Pick<EntryRow, 'id' | 'entry'>>`select distinct e.id, e.entry from entry_versions e
    where e.id in ${among(
      engine,
      entries.map(({ id }) => id),
    )}`.execute(engine.db)
  return new Map(rows.map(({ id, entry }) => [id, entry]))
}

/** Ends without a next version have numbers too, so that every change has its place in one order. */
async function nextVersion(engine: Engine): Promise<number> {
  const written = await nextNumber(engine, 'entry_versions', 'version')
  return Math.max(written, await nextNumber(engine, 'entry_versions', 'ended_version'))
}

type Words = Pick<RecordRow, 'key' | 'number' | 'entry' | 'source' | 'words'>

async function recordWords(engine: Engine, entries: readonly Entry[]): Promise<ReadonlyMap<string, Words>> {
  const keys = entries.flatMap(({ records }) => records)
  const { rows } = await sql<Words>`select r.key, r.number, r.entry, r.source, r.words from record_versions r
    where r.key in ${among(engine, keys)} order by r.number`.execute(engine.db)
  return new Map(rows.map((row) => [row.key, row]))
}

async function endVersions(
  engine: Engine,
  at: string,
  changes: readonly { readonly old: Present | undefined; readonly version: number }[],
): Promise<void> {
  const rows = changes.flatMap(({ old, version }) =>
    old ? [{ version: old.version, ended: at, ended_version: version }] : [],
  )
  await engine.change('entry_versions', ['version'], ['ended', 'ended_version'], rows)
  await engine.words.drop(rows.map(({ version }) => version))
}

async function insertVersions(engine: Engine, at: string, written: readonly Written[]): Promise<void> {
  const still = { at, ended: null, ended_version: null }
  await engine.insert(
    'entry_versions',
    written.map(({ rows, version, entry }) => ({ ...rows.entry, version, entry, ...still })),
  )
  const bodies: Tables['entry_bodies'][] = written.map(({ rows, version }) => ({ version, ...rows.body }))
  await engine.insert('entry_bodies', bodies)
  await engine.words.put(bodies)
  const stretches = written.flatMap(({ rows, version }) => rows.stretches.map((stretch) => ({ version, ...stretch })))
  await engine.insert('entry_stretches', stretches)
}

/** Tells each record the entry that holds it now; those that an entry no longer holds are left without. */
async function holdRecords(
  engine: Engine,
  before: readonly Present[],
  written: readonly Written[],
  records: ReadonlyMap<string, Words>,
): Promise<void> {
  const held = new Map(written.flatMap(({ rows, entry }) => rows.records.map((key) => [key, entry])))
  const lost = before.flatMap(({ body }) => (JSON.parse(body) as Entry).records).filter((key) => !held.has(key))
  const without = [...(await numbersOf(engine, lost)).values()].map((number) => ({ number, entry: null }))
  const changed = [...held].flatMap(([key, entry]) => {
    const record = records.get(key)
    return record && record.entry !== entry ? [{ number: record.number, entry }] : []
  })
  await engine.change('record_versions', ['number'], ['entry'], [...without, ...changed])
}
