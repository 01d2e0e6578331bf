import { z } from 'zod'
import { Fault } from '../../model/fault.ts'
import { fold } from '../../model/fold.ts'
import type { Table } from './table-row.ts'

const FIELD =
  /^(?:id|date|date\.to|mode|status|place|place\.state|topics|title|closed|initiator|outcomes|published|source|url|parties|party[1-9]\.(?:name|state|office|role|kind))$/

/** The fields that a column can be mapped to, for messages and help. */
export const FIELDS =
  'id, date, date.to, mode, status, place, place.state, parties, party1.name, party1.state, party1.office, party1.role, party1.kind (to party9), topics, title, closed, initiator, outcomes, published, source, url'

/** Whose words a map can explain. */
const WORDS = ['mode', 'status', 'state', 'office', 'role', 'kind', 'topic', 'name', 'place', 'date'] as const
export type WordKind = (typeof WORDS)[number]

/** What the columns of a table mean. */
export interface ImportMap {
  /** By field: the column that it is read from. */
  readonly columns: ReadonlyMap<string, string>
  /** By field: what holds for every row. */
  readonly always: ReadonlyMap<string, string>
  /** By kind and folded word of the table: the codebook's word; empty for none. */
  readonly words: ReadonlyMap<WordKind, ReadonlyMap<string, string>>
  /** How days in figures are to be read where they could be read in two ways. */
  readonly dates: 'dmy' | 'mdy' | null
  /** What documents of the table are named by, beside their row; null for the name of its file. */
  readonly table: string | null
  /** Whether each row tells of another contact, or is a report of which several may tell of one. */
  readonly rows: 'contacts' | 'reports'
}

const cell = z.union([z.string(), z.number(), z.boolean()]).transform(String)
const mapSchema = z.strictObject({
  columns: z.record(z.string(), cell).default({}),
  always: z.record(z.string(), cell).default({}),
  words: z.partialRecord(z.enum(WORDS), z.record(z.string(), cell.nullable())).default({}),
  dates: z.enum(['dmy', 'mdy']).nullable().default(null),
  table: cell.nullable().default(null),
  rows: z.enum(['contacts', 'reports']).default('contacts'),
})

/** Reads a map from the YAML of a file. Fault import/bad-map. */
export async function readMap(yaml: string, name: string): Promise<ImportMap> {
  const { parse } = await import('yaml')
  const said = mapSchema.safeParse(orBadMap(name, () => parse(yaml)) ?? {})
  if (!said.success) {
    const [issue] = said.error.issues
    throw badMap(
      `${name}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. docs/import.md shows what it can have.`,
    )
  }
  const { columns, always, words, ...rest } = said.data
  const explained = Object.entries(words).map(([kind, each]) => {
    const pairs = Object.entries(each ?? {}).map(([word, meant]): [string, string] => [fold(word), meant ?? ''])
    return [kind as WordKind, new Map(pairs)] as const
  })
  return {
    columns: fieldsIn(columns, name),
    always: fieldsIn(always, name),
    words: new Map(explained),
    ...rest,
  }
}

function orBadMap<Value>(name: string, read: () => Value): Value {
  try {
    return read()
  } catch (error) {
    throw badMap(`${name}: no YAML (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`)
  }
}

/** A map from options: `field=column` and `field=value`. Fault import/bad-map. */
export function mapOfOptions(columns: readonly string[], always: readonly string[]): ImportMap {
  return {
    columns: fieldsIn(Object.fromEntries(columns.map((each) => pairOf(each, '--map', 'column'))), '--map'),
    always: fieldsIn(Object.fromEntries(always.map((each) => pairOf(each, '--set', 'value'))), '--set'),
    ...NOTHING_ELSE,
  }
}

const NOTHING_ELSE = { words: new Map(), dates: null, table: null, rows: 'contacts' } as const

function pairOf(said: string, option: string, what: string): [string, string] {
  const at = said.indexOf('=')
  if (at > 0 && at < said.length - 1) return [said.slice(0, at).trim(), said.slice(at + 1).trim()]
  throw badMap(`${option} ${said}: write it as field=${what}; ${option === '--map' ? 'or name a YAML file.' : ''}`)
}

function fieldsIn(said: Readonly<Record<string, string>>, name: string): ReadonlyMap<string, string> {
  for (const field of Object.keys(said))
    if (!FIELD.test(field)) throw badMap(`${name}: no field is called “${field}”. There are ${FIELDS}.`)
  return new Map(Object.entries(said))
}

/** The later map's word stands. */
export function joinMaps(maps: readonly ImportMap[]): ImportMap {
  const kinds = new Set(maps.flatMap(({ words }) => [...words.keys()]))
  return {
    columns: new Map(maps.flatMap(({ columns }) => [...columns])),
    always: new Map(maps.flatMap(({ always }) => [...always])),
    words: new Map(
      [...kinds].map((kind) => [kind, new Map(maps.flatMap(({ words }) => [...(words.get(kind) ?? [])]))]),
    ),
    dates: maps.findLast(({ dates }) => dates !== null)?.dates ?? null,
    table: maps.findLast(({ table }) => table !== null)?.table ?? null,
    rows: maps.some(({ rows }) => rows === 'reports') ? 'reports' : 'contacts',
  }
}

/** A table whose columns are called as the fields are needs no map: [date, parties, place_state]. */
export function mapByNames({ columns }: Pick<Table, 'columns'>): ImportMap {
  const named = columns.map((column): [string, string] => [
    column.toLowerCase().replace(/_(?=state$|to$)/, '.'),
    column,
  ])
  return { columns: new Map(named.filter(([field]) => FIELD.test(field))), always: new Map(), ...NOTHING_ELSE }
}

/** Checks that a map can be used for a table: its columns are there, and it says how, and between whom. Fault import/bad-map. */
export function checkMap({ columns, always }: ImportMap, table: Table): void {
  for (const [field, column] of columns)
    if (!table.columns.includes(column))
      throw badMap(`${field}: ${table.name} has no column “${column}”. It has ${table.columns.join(', ')}.`)
  const fields = new Set([...columns.keys(), ...always.keys()])
  if (!fields.has('mode'))
    throw badMap(`${table.name}: nothing says how they met. Map a column (--map mode=COLUMN), or --set mode=meeting.`)
  const sides = new Set([...fields].flatMap((field) => /^party\d(?=\.(?:name|state))/.exec(field) ?? []))
  if (sides.size < 2 && !fields.has('parties') && fields.size > 0)
    throw badMap(
      `${table.name}: fewer than two parties are named. Map or set party1.name or party1.state, and party2.name or party2.state; or parties, where one column lists them.`,
    )
}

function badMap(message: string): Fault {
  return new Fault('import/bad-map', message)
}
