import { sql } from 'kysely'
import { type Block, blockWidth } from '../../model/link-record.ts'
import { among, type Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import { plain, plainOrNull } from '../plain.ts'
import { livingOfText } from '../reading/records.ts'
import { columnsOf } from '../record-columns.ts'
import type { KeptRecord } from '../store.ts'
import type { BlockRow, RecordRow } from '../tables.ts'
import { wordList } from '../words.ts'
import { type ChangeSoFar, entryNumbers } from './change-so-far.ts'
import { nextNumber } from './next-number.ts'

/** The latest record of a key. */
type Latest = Pick<
  RecordRow,
  'number' | 'key' | 'source' | 'entry' | 'group_id' | 'superseded' | (typeof COMPARED)[number]
>

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
  const latest = await latestOf(
    engine,
    kept.map(({ record }) => record.key),
  )
  const first = await nextNumber(engine, 'record_versions', 'number')
  const rows = kept.map((one, n) => {
    const entry = one.entry === undefined ? undefined : soFar.entries.get(one.entry)
    return rowOf(one, first + n, at, entry ?? latest.get(one.record.key)?.entry ?? null)
  })
  const stays = (row: RecordRow) => {
    const before = latest.get(row.key)
    return before?.superseded === null && COMPARED.every((column) => before[column] === row[column])
  }
  const [same, fresh] = [rows.filter(stays), rows.filter((row) => !stays(row))]
  const replaced = fresh.flatMap(({ key }) => latest.get(key) ?? [])
  const moved = same.flatMap(({ key, group_id }) => ({ number: latest.get(key)!.number, group_id }))
  await engine.change('record_versions', ['number'], ['group_id'], moved)
  await end(engine, at, replaced)
  // The new record stands in the entry now.
  await engine.change(
    'record_versions',
    ['number'],
    ['entry'],
    replaced.map(({ number }) => ({ number, entry: null })),
  )
  await engine.insert('record_versions', fresh)
  const blocks = new Map(kept.map(({ record, blocks }) => [record.key, blocks]))
  await engine.insert(
    'blocks',
    fresh.flatMap(({ key, number }) => blockRows(number, blocks.get(key)!)),
  )
  for (const { key, number, entry, source, words } of fresh) {
    soFar.records.set(key, { key, number, entry, source, words })
    if (latest.has(key) && latest.get(key)!.source !== source) soFar.elsewhere.add(key)
  }
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
  const keys: string[] = []
  for (const hash of hashes) for (const { key } of await livingOfText(engine, hash)) keys.push(key)
  await supersede(engine, at, keys)
  return keys
}

export async function regroup(
  engine: Engine,
  changes: readonly { readonly record: string; readonly group: string }[],
): Promise<void> {
  const numbers = await numbersOf(
    engine,
    changes.map(({ record }) => record),
  )
  const rows = latestBy(changes, ({ record }) => record).flatMap(({ record, group }) => {
    const number = numbers.get(record)
    return number === undefined ? [] : [{ number, group_id: group }]
  })
  await engine.change('record_versions', ['number'], ['group_id'], rows)
}

async function latestOf(engine: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, Latest>> {
  const { rows } = await sql<Latest>`select r.number, r.key, r.source, r.entry, r.group_id, r.superseded,
    r.published, r.kind, r.link, r.body, r.blocks from record_versions r
    where r.key in ${among(engine, keys)} order by r.number`.execute(engine.db)
  return new Map(rows.map((row) => [row.key, row]))
}

/** The latest record of each key, also where it is superseded. */
export async function numbersOf(engine: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map()
  const { rows } = await sql<Pick<RecordRow, 'key' | 'number'>>`select r.key, max(r.number) as number
    from record_versions r where r.key in ${among(engine, keys)} group by r.key`.execute(engine.db)
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
  await engine.remove('blocks', ['pair', 'width', 'from_day', 'to_day', 'number'], living.flatMap(blocksKept))
}

function rowOf({ record, group, blocks }: KeptRecord, number: number, at: string, entry: number | null): RecordRow {
  return {
    ...{ number, ...columnsOf(record), document: plain(record.document), source: plainOrNull(record.source) },
    ...{ at, superseded: null, entry, group_id: group },
    words: plain(wordList(record.contact.evidence.map(({ quote }) => quote))),
    blocks: JSON.stringify(blocks.map(({ pair, from, to }) => [pair, from, to])),
  }
}

/** The rows of the blocks that a record has noted. */
export function blocksKept({ number, blocks }: Pick<RecordRow, 'number' | 'blocks'>): BlockRow[] {
  const noted = JSON.parse(blocks) as [string, number, number][]
  return blockRows(
    number,
    noted.map(([pair, from, to]) => ({ pair, from, to })),
  )
}

function blockRows(number: number, blocks: readonly Omit<Block, 'width'>[]): BlockRow[] {
  const rows = blocks.map(({ pair, from, to }) => {
    return { pair: plain(pair), width: blockWidth(from, to), from_day: from, to_day: to, number }
  })
  return rows.length < 2 ? rows : latestBy(rows, ({ pair, from_day, to_day }) => `${from_day} ${to_day} ${pair}`)
}
