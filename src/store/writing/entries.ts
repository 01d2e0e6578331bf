import { sql } from 'kysely'
import type { Entry } from '../../model/entry.ts'
import { among, type Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import type { EntryRow, Tables } from '../tables.ts'
import { type Ended, endAliases, reviveIds } from './aliases.ts'
import { type ChangeSoFar, entryNumbers, heldRecords, nextVersion } from './change-so-far.ts'
import { type EntryRows, entryRows } from './entry-rows.ts'
import { lasting, type Wanted } from './lasting.ts'
import { countMonths } from './months.ts'

export async function putEntries(
  engine: Engine,
  at: string,
  soFar: ChangeSoFar,
  given: readonly Entry[],
  ended: readonly Ended[],
): Promise<void> {
  if (given.length === 0 && ended.length === 0) return
  const entries = latestBy(given, ({ id }) => id)
  const ids = entries.map(({ id }) => id)
  const before = await present(engine, [...ids, ...ended.map(({ id }) => id)])
  await entryNumbers(engine, soFar, ids)
  let version = await nextVersion(engine)
  const keys = entries.flatMap(({ records }) => records)
  const records = await heldRecords(engine, soFar, keys)
  const written: Written[] = []
  for (const entry of entries) {
    const rows = entryRows(
      entry,
      entry.records.flatMap((key) => records.get(key) ?? []),
    )
    const old = before.get(entry.id)
    const same = old?.body === rows.body.body && old.words === rows.body.words
    if (same && !entry.records.some((key) => soFar.elsewhere.has(key))) continue
    written.push({ rows, version, entry: soFar.entries.get(entry.id)!, old })
    version += 1
  }
  const gone = ended.flatMap(({ id }) => before.get(id) ?? []).map((old) => ({ old, version: version++ }))
  await endVersions(engine, at, [...gone, ...written])
  await insertVersions(engine, at, written)
  await lasting(engine, [
    ...gone.map(({ old, version }) => ({ entry: old.entry, old, version, rows: null })),
    ...written,
  ])
  await holdRecords(
    engine,
    soFar,
    [...gone, ...written].flatMap(({ old }) => old ?? []),
    written,
  )
  await countMonths(
    engine,
    [...gone, ...written].flatMap(({ old }) => old?.month ?? []),
    written.map(({ rows }) => rows.entry.month),
  )
  await reviveIds(
    engine,
    written.map(({ rows }) => rows.entry.id),
  )
  await endAliases(engine, ended)
}

interface Present extends Pick<EntryRow, 'version' | 'entry' | 'id' | 'month'> {
  readonly words: string
  readonly body: string
}

interface Written extends Wanted {
  readonly rows: EntryRows
  readonly old: Present | undefined
}

async function present(engine: Engine, ids: readonly string[]): Promise<ReadonlyMap<string, Present>> {
  const { rows } = await sql<Present>`select e.version, e.entry, e.id, e.month, b.words, b.body from entry_versions e
    join entry_bodies b on b.version = e.version
    where e.ended_version is null and e.id in ${among(engine, ids)}`.execute(engine.db)
  return new Map(rows.map((row) => [row.id, row]))
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
  soFar: ChangeSoFar,
  before: readonly Present[],
  written: readonly Written[],
): Promise<void> {
  const held = new Map(written.flatMap(({ rows, entry }) => rows.records.map((key) => [key, entry])))
  const lost = before.flatMap(({ body }) => (JSON.parse(body) as Entry).records).filter((key) => !held.has(key))
  await heldRecords(engine, soFar, lost)
  const changed = [...lost.map((key) => [key, null] as const), ...held].flatMap(([key, entry]) => {
    const record = soFar.records.get(key)
    if (record === undefined || record.entry === entry) return []
    soFar.records.set(key, { ...record, entry })
    return [{ number: record.number, entry }]
  })
  await engine.change('record_versions', ['number'], ['entry'], changed)
}
