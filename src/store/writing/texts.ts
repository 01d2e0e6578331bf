import { sql } from 'kysely'
import type { TextVersion } from '../../model/text-version.ts'
import { among, type Engine } from '../engine.ts'
import { latestBy } from '../latest-by.ts'
import { isPlain, plain } from '../plain.ts'
import type { TextVersionRow } from '../tables.ts'
import { textColumnsOf } from '../text-columns.ts'
import { type ChangeSoFar, textNumbers } from './change-so-far.ts'
import { nextNumber } from './next-number.ts'
import { supersedeTexts } from './records.ts'

/** Makes each the text that holds for its document; gives the keys of the records that this supersedes. */
export async function putTexts(
  engine: Engine,
  at: string,
  soFar: ChangeSoFar,
  given: readonly TextVersion[],
): Promise<readonly string[]> {
  const texts = latestBy(given, ({ document }) => document)
  await keepTexts(engine, soFar, texts)
  const documents = texts.map(({ document }) => plain(document))
  const now = await textsNow(engine, documents)
  const first = await nextNumber(engine, 'text_versions', 'number')
  const rows = texts.map((text, n) => {
    soFar.signatures.set(text.sha256, text.signature)
    return { ...textColumnsOf(text), text_number: soFar.texts.get(text.sha256)!, number: first + n, at, ended: null }
  })
  const changed = rows.filter((row) => {
    const before = now.get(row.document)
    return before === undefined || COMPARED.some((column) => before[column] !== row[column])
  })
  const ended = changed.flatMap(({ document }) => now.get(document) ?? [])
  await engine.change(
    'text_versions',
    ['number'],
    ['ended'],
    ended.map(({ number }) => ({ number, ended: at })),
  )
  await engine.insert('text_versions', changed)
  return supersedeTexts(engine, at, await left(engine, ended))
}

const COMPARED = [
  ...(['text_number', 'bytes_sha256', 'name', 'url', 'title', 'source', 'published', 'language'] as const),
  ...(['signature', 'body'] as const),
]

type Now = Pick<TextVersionRow, 'number' | 'document' | (typeof COMPARED)[number]>

async function textsNow(engine: Engine, documents: readonly string[]): Promise<ReadonlyMap<string, Now>> {
  const { rows } = await sql<Now>`select number, document, ${sql.join(COMPARED.map((column) => sql.ref(column)))}
    from text_versions where ended is null and document in ${among(engine, documents)}`.execute(engine.db)
  return new Map(rows.map((row) => [row.document, row]))
}

/** The hashes of texts that hold for no document any more: a text may be that of several. */
async function left(engine: Engine, ended: readonly Now[]): Promise<string[]> {
  if (ended.length === 0) return []
  const given = engine.given('chosen', ['text_number'], ended)
  const { rows } = await sql<{
    sha256: string
  }>`select t.sha256 from texts t where t.number in (select text_number from ${given})
    and not exists (select 1 from text_versions v where v.text_number = t.number and v.ended is null)`.execute(
    engine.db,
  )
  return rows.map(({ sha256 }) => sha256)
}

/** A text that is there already is the same text: its hash says so. */
async function keepTexts(engine: Engine, soFar: ChangeSoFar, texts: readonly TextVersion[]): Promise<void> {
  const different = latestBy(texts, ({ sha256 }) => sha256)
  await textNumbers(
    engine,
    soFar,
    different.map(({ sha256 }) => sha256),
  )
  const first = await nextNumber(engine, 'texts', 'number')
  const fresh = different.filter(({ sha256 }) => !soFar.texts.has(sha256))
  for (const [n, { sha256 }] of fresh.entries()) soFar.texts.set(sha256, first + n)
  await engine.insert(
    'texts',
    fresh.map(({ sha256, text }, n) => ({
      ...{ number: first + n, sha256, text: plain(text) },
      escaped: isPlain(text) ? null : JSON.stringify(text),
    })),
  )
}
