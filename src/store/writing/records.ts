import { sql } from 'kysely'
import { type Block, blockWidth } from '../../model/link-record.ts'
import { among, type Engine } from '../engine.ts'
import { plain, plainOrNull } from '../plain.ts'
import { livingOfText } from '../reading/records.ts'
import type { KeptRecord } from '../store.ts'
import type { BlockRow, LinkRow, RecordRow } from '../tables.ts'
import { wordList } from '../words.ts'
import { latestBy } from './latest-by.ts'
import { nextNumber } from './next-number.ts'

/** The latest record of a key; without what linking reads where it is superseded. */
type Latest = Pick<RecordRow, 'number' | 'key' | 'entry' | 'body'> & {
  readonly [Column in 'group_id' | 'link' | 'blocks']: LinkRow[Column] | null
}

export async function putRecords(engine: Engine, at: string, given: readonly KeptRecord[]): Promise<void> {
  const kept = latestBy(given, ({ record }) => record.key)
  const latest = await latestOf(
    engine,
    kept.map(({ record }) => record.key),
  )
  const first = await nextNumber(engine, 'record_versions', 'number')
  const rows = kept.map((one, n) => rowsOf(one, first + n, at, latest.get(one.record.key)))
  const fresh = rows.filter(({ record, link }) => {
    const before = latest.get(record.key)
    return before?.body !== record.body || before.link !== link.link || before.blocks !== link.blocks
  })
  const replaced = fresh.flatMap(({ record }) => latest.get(record.key) ?? [])
  await end(engine, at, replaced)
  // The new record stands in the entry now.
  await engine.change(
    'record_versions',
    ['number'],
    ['entry'],
    replaced.map(({ number }) => ({ number, entry: null })),
  )
  await engine.insert(
    'record_versions',
    fresh.map(({ record }) => record),
  )
  await engine.insert(
    'links',
    fresh.map(({ link }) => link),
  )
  await engine.insert(
    'blocks',
    fresh.flatMap(({ link, blocks }) => blockRows(blocks, link.number)),
  )
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
  await engine.change('links', ['number'], ['group_id'], rows)
}

async function latestOf(engine: Engine, keys: readonly string[]): Promise<ReadonlyMap<string, Latest>> {
  const { rows } = await sql<Latest>`select r.number, r.key, r.entry, r.body, l.group_id, l.link, l.blocks
    from record_versions r left join links l on l.number = r.number
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
  const living = records.filter(({ link }) => link !== null)
  await engine.change(
    'record_versions',
    ['number'],
    ['superseded'],
    living.map(({ number }) => ({ number, superseded: at })),
  )
  const blocks = living.flatMap((row) => blockRows(JSON.parse(row.blocks ?? '[]'), row.number))
  await engine.remove('blocks', ['pair', 'width', 'from_day', 'to_day', 'number'], blocks)
  await engine.remove('links', ['number'], living)
}

interface Rows {
  readonly record: RecordRow
  readonly link: LinkRow
  readonly blocks: readonly Block[]
}

function rowsOf({ record, link, blocks }: KeptRecord, number: number, at: string, before: Latest | undefined): Rows {
  const { key } = record
  return {
    record: {
      ...{ number, key, document: plain(record.document), text_sha256: record.text },
      ...{ starts: record.start, ends: record.end, kind: record.kind, published: record.published },
      ...{ source: plainOrNull(record.source), at, superseded: null, entry: before?.entry ?? null },
      words: plain(wordList(record.contact.evidence.map(({ quote }) => quote))),
      body: JSON.stringify(record),
    },
    link: { number, group_id: before?.group_id ?? key, link: JSON.stringify(link), blocks: JSON.stringify(blocks) },
    blocks,
  }
}

function blockRows(blocks: readonly Block[], number: number): BlockRow[] {
  const rows = blocks.map(({ pair, from, to }) => {
    return { pair: plain(pair), width: blockWidth(from, to), from_day: from, to_day: to, number }
  })
  return latestBy(rows, ({ pair, from_day, to_day }) => `${from_day} ${to_day} ${pair}`)
}
