import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { daysMeant } from './days-meant.ts'
import type { ExportFormat, OutgoingEntry } from './export-format.ts'

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

/** A column: how it is declared, and what an entry has in it. */
interface Column {
  readonly schema: readonly SchemaElement[]
  readonly value: (outgoing: OutgoingEntry) => unknown
}

/** An entry a row; lists are lists, parties and records lists of structures, days dates. */
const COLUMNS: readonly Column[] = [
  text('id', ({ entry }) => entry.id, 'REQUIRED'),
  text('date', ({ entry }) => entry.date),
  day('first_day', ({ entry }) => daysMeant(entry.date)[0]),
  day('last_day', ({ entry }) => daysMeant(entry.date)[1]),
  text('status', ({ entry }) => entry.status, 'REQUIRED'),
  text('mode', ({ entry }) => entry.mode, 'REQUIRED'),
  list('parties', ['name', 'person', 'state', 'office', 'role', 'kind'], ({ entry }) => entry.parties),
  text('place', ({ entry }) => entry.place?.name),
  text('place_state', ({ entry }) => entry.place?.state),
  list('topics', null, ({ entry }) => entry.topics),
  text('title', ({ entry }) => entry.title),
  { schema: [{ name: 'closed', type: 'BOOLEAN', repetition_type: 'REQUIRED' }], value: ({ entry }) => entry.closed },
  text('initiator', ({ entry }) => entry.initiator),
  list('outcomes', null, ({ entry }) => entry.outcomes),
  count('reports', ({ entry }) => entry.records.length),
  count('sources', ({ entry }) => entry.sources),
  list('conflicts', null, ({ entry }) => entry.conflicts.map(({ kind }) => kind)),
  text('reviewed', ({ entry }) => entry.review?.verdict),
  list('records', ['key', 'document', 'source', 'published', 'status', 'date', 'quote'], ({ records }) =>
    records.map(({ key, document, source, published, contact: { status, date, evidence } }) => {
      return { key, document, source, published, status, date, quote: evidence[0]?.quote ?? null }
    }),
  ),
  {
    schema: [{ name: 'changed', type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'REQUIRED' }],
    value: ({ changed }) => new Date(changed),
  },
]

const SCHEMA: SchemaElement[] = [
  { name: 'contacts', num_children: COLUMNS.length },
  ...COLUMNS.flatMap(({ schema }) => schema),
]

const GROUP = 10_000

/** Apache Parquet, for DuckDB, pandas, R, Spark: columns with types, read without loading the whole. */
export const parquet: ExportFormat<Uint8Array> = {
  name: 'parquet',
  about: 'Apache Parquet, one entry a row, for DuckDB, pandas, R and Spark',
  order: 'date',
  most: null,
  begin: () => {
    const bytes = new ByteWriter()
    const writer = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: 'parley' })
    let held: OutgoingEntry[] = []
    const write = () => {
      const columnData = COLUMNS.map(({ schema, value }) => ({ name: schema[0]!.name, data: held.map(value) }))
      writer.write({ columnData, rowGroupSize: GROUP })
      held = []
    }
    const taken = () => {
      const written = bytes.getBytes().slice()
      bytes.index = 0
      return written
    }
    const add = (outgoing: OutgoingEntry) => {
      held.push(outgoing)
      if (held.length === GROUP) write()
      return taken()
    }
    const end = () => {
      if (held.length > 0) write()
      writer.finish()
      return taken()
    }
    return { add, end, leftOut: () => 0 }
  },
}

function text(
  name: string,
  value: (outgoing: OutgoingEntry) => string | null | undefined,
  repetition_type: 'REQUIRED' | 'OPTIONAL' = 'OPTIONAL',
): Column {
  return { schema: [{ name, ...TEXT, repetition_type }], value: (outgoing) => value(outgoing)?.toWellFormed() }
}

function day(name: string, value: (outgoing: OutgoingEntry) => string | null): Column {
  const schema: SchemaElement = { name, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' }
  return {
    schema: [schema],
    value: (outgoing) => {
      const iso = value(outgoing)
      return iso === null ? undefined : new Date(`${iso}T00:00:00Z`)
    },
  }
}

function count(name: string, value: (outgoing: OutgoingEntry) => number): Column {
  return { schema: [{ name, type: 'INT32', repetition_type: 'REQUIRED' }], value }
}

/** A list of texts, or of structures of texts. */
function list(
  name: string,
  fields: readonly string[] | null,
  value: (outgoing: OutgoingEntry) => readonly unknown[],
): Column {
  const element: SchemaElement[] =
    fields === null
      ? [{ name: 'element', ...TEXT, repetition_type: 'REQUIRED' }]
      : [
          { name: 'element', repetition_type: 'REQUIRED', num_children: fields.length },
          ...fields.map((field): SchemaElement => ({ name: field, ...TEXT, repetition_type: 'OPTIONAL' })),
        ]
  const schema: SchemaElement[] = [
    { name, repetition_type: 'REQUIRED', converted_type: 'LIST', num_children: 1 },
    { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
    ...element,
  ]
  return { schema, value: (outgoing) => [...value(outgoing)] }
}
