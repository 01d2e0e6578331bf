import { sql } from 'kysely'
import type { Engine } from '../engine.ts'
import { recordsNamed } from '../hashes.ts'
import { latestBy } from '../latest-by.ts'
import { plain, plainOrNull } from '../plain.ts'
import { livingOfTexts } from '../reading/records.ts'
import { columnsOf } from '../record-columns.ts'
import { blockRows, type NotedBlock, notedBlocks } from '../shelves.ts'
import type { KeptRecord } from '../store.ts'
import type { BlockRow, RecordRow } from '../tables.ts'
import { type ChangeSoFar, entryNumbers, textNumbers } from './change-so-far.ts'
import { nextNumber } from './next-number.ts'

/** The latest record of a key. */
type Latest = Pick<RecordRow, 'number' | 'key' | 'source' | 'entry' | 'superseded' | (typeof COMPARED)[number]>

const COMPARED = ['published', 'kind', 'link', 'body', 'blocks'] as const

export async function putRecords(
  engine: Engine,
  at: string,
  soFar: ChangeSoFar,
  given: readonly KeptRecord[],
): Promise<void> {
  if (given.length === 0) return
  const kept = latestBy(given, ({ record }) => record.key)
  await entryNumbers(
    engine,
    soFar,
    kept.flatMap(({ entry }) => entry ?? []),
  )
  await textNumbers(
    engine,
    soFar,
    kept.map(({ record }) => record.text),
  )
  const latest = await latestOf(
    engine,
    kept.map(({ record }) => record.key),
  )
  const rows = await rowsOf(engine, at, soFar, kept, latest)
  const stays = (row: RecordRow) => {
    const before = latest.get(row.key)
    return before?.superseded === null && COMPARED.every((column) => before[column] === row[column])
  }
  const [same, fresh] = [rows.filter(stays), rows.filter((row) => !stays(row))]
  const replaced = fresh.flatMap(({ key }) => latest.get(key) ?? [])
  const moved = same.map(({ key, group_number }) => ({ number: latest.get(key)!.number, group_number }))
  await engine.change('record_versions', ['number'], ['group_number'], moved)
  await end(engine, at, replaced)
  // The new record stands in the entry now.
  await engine.change(
    'record_versions',
    ['number'],
    ['entry'],
    replaced.map(({ number }) => ({ number, entry: null })),
  )
  await engine.insert('record_versions', fresh)
  const givenAs = new Map(kept.map((one) => [one.record.key, one]))
  await engine.insert(
    'blocks',
    fresh.flatMap(({ key, number }) => blockRows(number, notedBlocks(givenAs.get(key)!.blocks))),
  )
  for (const { key, number, entry, source } of fresh) {
    const quotes = givenAs.get(key)!.record.contact.evidence.map(({ quote }) => quote)
    soFar.records.set(key, { key, number, entry, source, quotes })
    if (latest.has(key) && latest.get(key)!.source !== source) soFar.elsewhere.add(key)
  }
}

async function rowsOf(
  engine: Engine,
  at: string,
  soFar: ChangeSoFar,
  kept: readonly KeptRecord[],
  latest: ReadonlyMap<string, Latest>,
): Promise<RecordRow[]> {
  const first = await nextNumber(engine, 'record_versions', 'number')
  const numbers = new Map(kept.map(({ record: { key } }, n) => [key, latest.get(key)?.number ?? first + n]))
  const elsewhere = kept.flatMap(({ group }) => (numbers.has(group) ? [] : [group]))
  for (const [group, number] of await numbersOf(engine, elsewhere)) numbers.set(group, number)
  return kept.map(({ record, group, blocks, entry: id }, n) => {
    const entry = id === undefined ? undefined : soFar.entries.get(id)
    return {
      ...{ number: first + n, ...columnsOf(record), text_number: soFar.texts.get(record.text)! },
      ...{ document: plain(record.document), source: plainOrNull(record.source), at, superseded: null },
      ...{ entry: entry ?? latest.get(record.key)?.entry ?? null, group_number: numbers.get(group)! },
      blocks: JSON.stringify(notedBlocks(blocks)),
    }
  })
}

export async function supersede(engine: Engine, at: string, keys: readonly string[]): Promise<void> {
  await end(engine, at, [...(await latestOf(engine, keys)).values()])
}

/** Supersedes the records of texts that hold for no document any more; gives their keys. */
export async function supersedeTexts(
  engine: Engine,
  at: string,
  hashes: readonly string[],
): Promise<readonly string[]> {
  if (hashes.length === 0) return []
  const keys = (await livingOfTexts(engine, hashes)).map(({ key }) => key)
  await supersede(engine, at, keys)
  return keys
}

export async function regroup(
  engine: Engine,
  changes: readonly { readonly record: string; readonly group: string }[],
): Promise<void> {
  const numbers = await numbersOf(
    engine,
    changes.flatMap(({ record, group }) => [record, group]),
  )
  const rows = latestBy(changes, ({ record }) => record).flatMap(({ record, group }) => {
    const [number, group_number] = [numbers.get(record), numbers.get(group)]
    return number === undefined || group_number === undefined ? [] : [{ number, group_number }]
  })
  await engine.change('record_versions', ['number'], ['group_number'], rows)
}

async function latestOf(engine: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, Latest>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Latest>`select r.number, r.key, r.source, r.entry, r.superseded,
    r.published, r.kind, r.link, r.body, r.blocks from record_versions r
    where r.number in ${recordsNamed(engine, keys)} order by r.number`.execute(engine.db)
  return new Map(rows.map((row) => [row.key, row]))
}

/** The latest record of each key, also where it is superseded. */
async function numbersOf(engine: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Pick<RecordRow, 'key' | 'number'>>`select r.key, max(r.number) as number
    from record_versions r where r.number in ${recordsNamed(engine, keys)} group by r.key`.execute(engine.db)
  return new Map(rows.map(({ key, number }) => [key, number]))
}

/** A superseded record stays to be read, but nothing is linked with it any more. */
async function end(engine: Engine, at: string, records: readonly Latest[]): Promise<void> {
  const living = records.filter(({ superseded }) => superseded === null)
  await engine.change(
    'record_versions',
    ['number'],
    ['superseded'],
    living.map(({ number }) => ({ number, superseded: at })),
  )
  await engine.remove('blocks', ['shelf', 'pair', 'from_day', 'to_day', 'number'], living.flatMap(blocksKept))
}

/** The rows of the blocks that a record has noted. */
export function blocksKept({ number, blocks }: Pick<RecordRow, 'number' | 'blocks'>): BlockRow[] {
  return blockRows(number, JSON.parse(blocks) as NotedBlock[])
}
