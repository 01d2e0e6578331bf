import { sql } from 'kysely'
import { span } from '../../model/edtf.ts'
import type { TextVersion } from '../../model/text-version.ts'
import { among, type Engine } from '../engine.ts'
import { isPlain, plain, plainOrNull } from '../plain.ts'
import type { TextVersionRow } from '../tables.ts'
import { latestBy } from './latest-by.ts'
import { nextNumber } from './next-number.ts'
import { supersedeTexts } from './records.ts'

/** Makes each the text that holds for its document; gives the keys of the records that this supersedes. */
export async function putTexts(engine: Engine, at: string, given: readonly TextVersion[]): Promise<readonly string[]> {
  const texts = latestBy(given, ({ document }) => document)
  const now = await textsNow(
    engine,
    texts.map(({ document }) => plain(document)),
  )
  const first = await nextNumber(engine, 'text_versions', 'number')
  const rows = texts.map((text, n) => rowOf(text, first + n, at))
  const changed = rows.filter(({ document, body }) => now.get(document)?.body !== body)
  const ended = changed.flatMap(({ document }) => now.get(document) ?? [])
  await insertTexts(engine, texts)
  await engine.change(
    'text_versions',
    ['number'],
    ['ended'],
    ended.map(({ number }) => ({ number, ended: at })),
  )
  await engine.insert('text_versions', changed)
  const left = ended.map(({ sha256 }) => sha256).filter((hash) => !texts.some(({ sha256 }) => sha256 === hash))
  return left.length === 0 ? [] : supersedeTexts(engine, at, await held(engine, left))
}

type Now = Pick<TextVersionRow, 'number' | 'document' | 'sha256' | 'body'>

async function textsNow(engine: Engine, documents: readonly string[]): Promise<ReadonlyMap<string, Now>> {
  const { rows } = await sql<Now>`select number, document, sha256, body from text_versions
    where ended is null and document in ${among(engine, documents)}`.execute(engine.db)
  return new Map(rows.map((row) => [row.document, row]))
}

/** Those that hold for no document any more: a text may be that of several. */
async function held(engine: Engine, hashes: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ sha256: string }>`select sha256 from text_versions
    where ended is null and sha256 in ${among(engine, hashes)}`.execute(engine.db)
  const holding = new Set(rows.map(({ sha256 }) => sha256))
  return hashes.filter((hash) => !holding.has(hash))
}

/** A text that is there already is the same text: its hash says so. */
async function insertTexts(engine: Engine, texts: readonly TextVersion[]): Promise<void> {
  const different = latestBy(texts, ({ sha256 }) => sha256)
  const { rows } = await sql<{ sha256: string }>`select sha256 from texts
    where sha256 in ${among(
      engine,
      different.map(({ sha256 }) => sha256),
    )}`.execute(engine.db)
  const known = new Set(rows.map(({ sha256 }) => sha256))
  const fresh = different.filter(({ sha256 }) => !known.has(sha256))
  await engine.insert(
    'texts',
    fresh.map(({ sha256, text }) => ({
      ...{ sha256, text: plain(text) },
      escaped: isPlain(text) ? null : JSON.stringify(text),
    })),
  )
}

function rowOf({ text, ...version }: TextVersion, number: number, at: string): TextVersionRow {
  return {
    number,
    document: plain(version.document),
    sha256: version.sha256,
    bytes_sha256: version.bytesSha256,
    name: plain(version.name),
    url: plainOrNull(version.url),
    title: plainOrNull(version.title),
    source: plainOrNull(version.source),
    published: version.published,
    day: (version.published && span(version.published)?.[0]) || '',
    language: version.language,
    body: JSON.stringify(version),
    at,
    ended: null,
  }
}
