import { sql } from 'kysely'
import { among, type Engine } from '../engine.ts'
import { recordsNamed, textsNamed } from '../hashes.ts'
import { signatures } from '../reading/texts.ts'
import { quotesIn } from '../record-columns.ts'
import type { EntryRow, RecordRow, TextRow } from '../tables.ts'
import { nextNumber } from './next-number.ts'

/** What an entry needs of a record that it holds. */
export type HeldRecord = Pick<RecordRow, 'key' | 'number' | 'entry' | 'source'> & {
  readonly quotes: readonly string[]
}

/** What a change has written so far: it is not read again. */
export interface ChangeSoFar {
  /** By key. */
  readonly records: Map<string, HeldRecord>
  /** Keys of records that another publisher tells now: an entry says nothing of it, but is found by it. */
  readonly elsewhere: Set<string>
  /** The numbers of entries, by id. */
  readonly entries: Map<string, number>
  /** The numbers of texts, and their signatures, by hash. */
  readonly texts: Map<string, number>
  readonly signatures: Map<string, readonly number[]>
}

/** The numbers of texts by hash; those that are not there have none. */
export async function textNumbers(engine: Engine, { texts }: ChangeSoFar, hashes: readonly string[]): Promise<void> {
  const unknown = [...new Set(hashes)].filter((hash) => !texts.has(hash))
  if (unknown.length === 0) return
  const { rows } = await sql<Pick<TextRow, 'sha256' | 'number'>>`select t.sha256, t.number from texts t
    where t.number in ${textsNamed(engine, unknown)}`.execute(engine.db)
  for (const { sha256, number } of rows) texts.set(sha256, number)
}

/** The numbers of entries by id. An id that comes back is the entry that it was; a new one is given the next number. */
export async function entryNumbers(engine: Engine, { entries }: ChangeSoFar, ids: readonly string[]): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !entries.has(id))
  if (unknown.length === 0) return
  const { rows } = await sql<Pick<EntryRow, 'id' | 'entry'>>`select distinct e.id, e.entry from entry_versions e
    where e.id in ${among(engine, unknown)}`.execute(engine.db)
  let next = await nextVersion(engine)
  for (const number of entries.values()) if (number >= next) next = number + 1
  const kept = new Map(rows.map(({ id, entry }) => [id, entry]))
  for (const id of unknown) entries.set(id, kept.get(id) ?? next++)
}

/** Ends without a next version have numbers too, so that every change has its place in one order. */
export async function nextVersion(engine: Engine): Promise<number> {
  const written = await nextNumber(engine, 'entry_versions', 'version')
  return Math.max(written, await nextNumber(engine, 'entry_versions', 'ended_version'))
}

type HeldRow = Pick<RecordRow, 'key' | 'number' | 'entry' | 'source' | 'body'>

function heldOf({ key, number, entry, source, body }: HeldRow): HeldRecord {
  return { key, number, entry, source, quotes: quotesIn(body) }
}

/** The latest record of each key, by key. */
export async function heldRecords(
  engine: Engine,
  { records }: ChangeSoFar,
  keys: readonly string[],
): Promise<ReadonlyMap<string, HeldRecord>> {
  const unknown = keys.filter((key) => !records.has(key))
  if (unknown.length === 0) return records
  const { rows } = await sql<HeldRow>`select r.key, r.number, r.entry, r.source, r.body from record_versions r
    where r.number in ${recordsNamed(engine, unknown)} order by r.number`.execute(engine.db)
  for (const row of rows) records.set(row.key, heldOf(row))
  return records
}

/** The signatures of texts, by hash: of those that the change has put, and of others. */
export async function signaturesNow(
  engine: Engine,
  soFar: ChangeSoFar,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const others = hashes.filter((hash) => !soFar.signatures.has(hash))
  const kept = await signatures(engine, others)
  return new Map(
    hashes.flatMap((hash) => {
      const own = soFar.signatures.get(hash) ?? kept.get(hash)
      return own === undefined ? [] : [[hash, own] as const]
    }),
  )
}
