import { sql } from 'kysely'
import { span } from '../../model/edtf.ts'
import { type FurtherRecord, toldOf } from '../../model/further-record.ts'
import { among, type Engine } from '../engine.ts'
import { plain, plainOrNull } from '../plain.ts'
import type { FurtherRow, FurtherTermRow } from '../tables.ts'
import { wordList } from '../words.ts'
import { nextNumber } from './next-number.ts'

/** Makes these the acts and figures that hold for documents; what held before and is not among them ends. */
export async function putFurther(
  engine: Engine,
  at: string,
  documents: readonly string[],
  records: readonly FurtherRecord[],
): Promise<void> {
  const before = await heldNow(engine, documents.map(plain))
  if (before.length === 0 && records.length === 0) return
  const first = await nextNumber(engine, 'further_records', 'number')
  const rows = records.map((record) => ({ record, row: furtherRow(record, at) }))
  const kept = new Set(before.map(contentOf))
  const wanted = new Set(rows.map(({ row }) => contentOf(row)))
  const ended = before.filter((row) => !wanted.has(contentOf(row))).map(({ number }) => ({ number, ended: at }))
  const fresh = rows
    .filter(({ row }) => !kept.has(contentOf(row)))
    .map(({ record, row }, n) => ({ record, row: { ...row, number: first + n } }))
  await engine.change('further_records', ['number'], ['ended'], ended)
  await engine.insert(
    'further_records',
    fresh.map(({ row }) => row),
  )
  await engine.insert('further_terms', fresh.flatMap(termRows))
}

type Held = Pick<FurtherRow, 'number' | 'id' | 'document' | 'body'>

async function heldNow(engine: Engine, documents: readonly string[]): Promise<readonly Held[]> {
  const { rows } = await sql<Held>`select number, id, document, body from further_records
    where ended is null and document in ${among(engine, documents)}`.execute(engine.db)
  return rows
}

function contentOf({ id, document, body }: Pick<FurtherRow, 'id' | 'document' | 'body'>): string {
  return JSON.stringify([id, document, body])
}

function furtherRow(record: FurtherRecord, at: string): FurtherRow {
  const { id, kind, document, text, nth, published, source } = record
  const told = toldOf(record)
  const [day = '', last_day = day] = span(told.date ?? published ?? '') ?? []
  const of =
    record.kind === 'act'
      ? { type: record.act.type, mode: record.act.mode, status: record.act.status, told: record.act.content }
      : { type: null, mode: null, status: null, told: record.figure.unit }
  return {
    ...{ number: 0, id, kind, document: plain(document), text_sha256: text, nth, day, last_day },
    ...{ ...of, told: plain(of.told), source: plainOrNull(source) },
    ...{ verdict: record.review?.verdict ?? null, words: wordsIn(record), at, ended: null },
    body: JSON.stringify(record),
  }
}

function wordsIn(record: FurtherRecord): string {
  const told = toldOf(record)
  const own =
    record.kind === 'act'
      ? [record.act.content, ...[...record.act.actors, ...record.act.recipients].map(({ name }) => name)]
      : [record.figure.unit, record.figure.subject ?? '']
  return plain(wordList([...own, told.attribution.source ?? '', ...told.evidence.map(({ quote }) => quote)]))
}

function termRows({ record, row }: { record: FurtherRecord; row: FurtherRow }): FurtherTermRow[] {
  const { people, states } = record
  const terms = [
    ...people.map((term) => ['person', term] as const),
    ...states.map((term) => ['state', term] as const),
    ...(record.kind === 'act' ? record.act.topics : []).map((term) => ['topic', term] as const),
    ...(row.source === null ? [] : [['source', row.source] as const]),
  ]
  const different = new Map(terms.map(([kind, term]) => [`${kind} ${term}`, { kind, term: plain(term) }]))
  return [...different.values()].map((one) => ({ ...one, record: row.kind, day: row.day, number: row.number }))
}
