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

type Living = Pick<RecordRow, 'number' | 'key'> & Pick<LinkRow, 'blocks' | 'group_id' | 'link'>

export async function putRecords(engine: Engine, at: string, given: readonly KeptRecord[]): Promise<void> {
  const kept = latestBy(given, ({ record }) => record.key)
  const living = new Map(
    (
      await livingOf(
        engine,
        kept.map(({ record }) => record.key),
      )
    ).map((row) => [row.key, row]),
  )
  const bodies = await bodiesOf(engine, [...living.values()])
  const first = await nextNumber(engine, 'record_versions', 'number')
  const rows = kept.map((one, n) => rowsOf(one, first + n, at, living.get(one.record.key)?.group_id))
  const fresh = rows.filter(({ record, link }) => {
    const before = living.get(record.key)
    return (
      !before || bodies.get(before.number) !== record.body || before.link !== link.link || before.blocks !== link.blocks
    )
  })
  await end(
    engine,
    at,
    fresh.flatMap(({ record }) => living.get(record.key) ?? []),
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
  await end(engine, at, await livingOf(engine, keys))
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
  const rows = latestBy(changes, ({ record }) => record).map(({ record, group }) => ({ key: record, group_id: group }))
  await engine.change('links', ['key'], ['group_id'], rows)
}

async function livingOf(engine: Engine, keys: readonly string[]): Promise<readonly Living[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Living>`select l.number, l.key, l.group_id, l.link, l.blocks from links l
    where l.key in ${among(engine, keys)}`.execute(engine.db)
  return rows
}

async function bodiesOf(engine: Engine, living: readonly Living[]): Promise<ReadonlyMap<number, string>> {
  if (living.length === 0) return new Map()
  const given = engine.given(
    'chosen',
    ['number'],
    living.map(({ number }) => ({ number })),
  )
  const { rows } = await sql<Pick<RecordRow, 'number' | 'body'>>`select r.number, r.body from record_versions r
    where r.number in (select number from ${given})`.execute(engine.db)
  return new Map(rows.map(({ number, body }) => [number, body]))
}

/** A superseded record stays to be read, but nothing is linked with it any more. */
async function end(engine: Engine, at: string, living: readonly Living[]): Promise<void> {
  if (living.length === 0) return
  await engine.change(
    'record_versions',
    ['number'],
    ['superseded'],
    living.map(({ number }) => ({ number, superseded: at })),
  )
  const blocks = living.flatMap((row) => blockRows(JSON.parse(row.blocks), row.number))
  await engine.remove('blocks', ['pair', 'width', 'from_day', 'to_day', 'number'], blocks)
  await engine.remove('links', ['number'], living)
}

interface Rows {
  readonly record: RecordRow
  readonly link: LinkRow
  readonly blocks: readonly Block[]
}

function rowsOf({ record, link, blocks }: KeptRecord, number: number, at: string, group = record.key): Rows {
  const { key } = record
  return {
    record: {
      ...{ number, key, document: plain(record.document), text_sha256: record.text },
      ...{ starts: record.start, ends: record.end, kind: record.kind, published: record.published },
      ...{ source: plainOrNull(record.source), at, superseded: null },
      words: plain(wordList(record.contact.evidence.map(({ quote }) => quote))),
      body: JSON.stringify(record),
    },
    link: { number, key, group_id: group, link: JSON.stringify(link), blocks: JSON.stringify(blocks) },
    blocks,
  }
}

function blockRows(blocks: readonly Block[], number: number): BlockRow[] {
  const rows = blocks.map(({ pair, from, to }) => {
    return { pair: plain(pair), width: blockWidth(from, to), from_day: from, to_day: to, number }
  })
  return latestBy(rows, ({ pair, from_day, to_day }) => `${from_day} ${to_day} ${pair}`)
}
