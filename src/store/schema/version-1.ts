import { type Kysely, sql } from 'kysely'
import { ACCOUNT_COLUMNS, ACCOUNT_KEYS } from './account-tables.ts'
import type { Flavour, Migration } from './migration.ts'

const PERIOD = { version: 'number', ended_version: 'number?' } as const

/** Columns by table: `text`, `number` or `bytes`, with `?` where there may be none. */
const COLUMNS = {
  receipts: { number: 'number', bytes_sha256: 'text', name: 'text', state: 'text', reason: 'text?', at: 'text' },
  original_bytes: { bytes_sha256: 'text', bytes: 'bytes' },
  texts: { number: 'number', sha256: 'text', text: 'text', escaped: 'text?' },
  text_versions: {
    ...{ number: 'number', document: 'text', text_number: 'number', bytes_sha256: 'text', name: 'text', url: 'text?' },
    ...{ title: 'text?', source: 'text?', published: 'text?', day: 'text', language: 'text?' },
    ...{ at: 'text', ended: 'text?', signature: 'text', body: 'text' },
  },
  record_versions: {
    ...{ number: 'number', key: 'text', document: 'text', text_number: 'number', starts: 'number', ends: 'number' },
    ...{ kind: 'text', published: 'text?', source: 'text?', at: 'text', superseded: 'text?', entry: 'number?' },
    ...{ group_number: 'number', blocks: 'text', link: 'text', body: 'text' },
  },
  blocks: { shelf: 'number', pair: 'number', from_day: 'number', to_day: 'number', number: 'number' },
  entry_versions: {
    ...{ version: 'number', entry: 'number', id: 'text', at: 'text', ended: 'text?', ended_version: 'number?' },
    ...{ mode: 'text', status: 'text', date: 'text?', day: 'text', last_day: 'text', month: 'text' },
    ...{ stretches: 'number', heard: 'text', place: 'text?', place_words: 'text?', place_state: 'text?' },
    ...{ title: 'text?', reports: 'number', sources: 'number', conflicts: 'number' },
    ...{ verdict: 'text?', doubt: 'number' },
  },
  entry_bodies: { version: 'number', words: 'text', body: 'text' },
  entry_stretches: { version: 'number', day: 'text', last_day: 'text' },
  entry_parties: {
    ...{ entry: 'number', n: 'number', ...PERIOD, name: 'text', words: 'text', person: 'text?', state: 'text?' },
    ...{ office: 'text?', role: 'text', kind: 'text' },
  },
  entry_terms: { entry: 'number', kind: 'text', term: 'text', ...PERIOD, day: 'text', last_day: 'text' },
  names: { name: 'text' },
  months: { month: 'text', entries: 'number' },
  aliases: { id: 'text', into_id: 'text?' },
  decisions: {
    ...{ number: 'number', id: 'text', at: 'text', who: 'text', kind: 'text', why: 'text?', undoes: 'text?' },
    ...{ body: 'text' },
  },
  decision_texts: { text_sha256: 'text', number: 'number' },
  further_records: {
    ...{ number: 'number', id: 'text', kind: 'text', document: 'text', text_sha256: 'text', nth: 'number' },
    ...{ day: 'text', last_day: 'text', type: 'text?', mode: 'text?', status: 'text?', told: 'text' },
    ...{ source: 'text?', verdict: 'text?', words: 'text', at: 'text', ended: 'text?', body: 'text' },
  },
  further_terms: { record: 'text', kind: 'text', term: 'text', day: 'text', number: 'number' },
} as const

const KEYS: Record<keyof typeof COLUMNS, readonly string[]> = {
  receipts: ['number'],
  original_bytes: ['bytes_sha256'],
  texts: ['number'],
  text_versions: ['number'],
  record_versions: ['number'],
  blocks: ['shelf', 'pair', 'from_day', 'to_day', 'number'],
  entry_versions: ['version'],
  entry_bodies: ['version'],
  entry_stretches: ['version', 'day', 'last_day'],
  entry_parties: ['entry', 'n', 'version'],
  entry_terms: ['entry', 'kind', 'term', 'version'],
  names: ['name'],
  months: ['month'],
  aliases: ['id'],
  decisions: ['number'],
  decision_texts: ['text_sha256', 'number'],
  further_records: ['number'],
  further_terms: ['record', 'kind', 'term', 'day', 'number'],
}

/** Tables of which a row is little more than its key: SQLite keeps them in the key's own tree. */
const NARROW = new Set([
  'blocks',
  'entry_stretches',
  'entry_parties',
  'entry_terms',
  'names',
  'months',
  'aliases',
  'decision_texts',
  'further_terms',
])

/**
 * What holds now is asked for most: the versions that ended are not in these indexes. Where `ended_version` stands in one, it
 * is so that SQLite answers from the index alone.
 */
const INDEXES = [
  'create unique index text_versions_now on text_versions (document) where ended is null',
  'create index text_versions_day on text_versions (day, document) where ended is null',
  // Hashes lie in no order: short, they are kept together in few pages.
  'create index texts_hash on texts (substr(sha256, 1, 8))',
  'create index receipts_hash on receipts (substr(bytes_sha256, 1, 8))',
  'create index text_versions_text on text_versions (text_number)',
  'create index record_versions_text on record_versions (text_number)',
  'create index record_versions_group on record_versions (group_number) where superseded is null',
  "create index receipts_open on receipts (state) where state <> 'done'",
  'create index entry_versions_id on entry_versions (id, version)',
  'create unique index entry_versions_entry on entry_versions (entry) where ended_version is null',
  'create index entry_versions_day on entry_versions (day, id, last_day) where ended_version is null',
  // For what the ledger knew once.
  'create index entry_versions_then on entry_versions (day, id, ended_version)',
  'create index entry_versions_reports on entry_versions (reports, version) where ended_version is null',
  'create index entry_versions_place on entry_versions (place_words, day) where ended_version is null',
  'create index entry_versions_land on entry_versions (place_state, day) where ended_version is null',
  "create index entry_versions_due on entry_versions (last_day) where ended_version is null and status = 'planned'",
  'create index entry_versions_disputed on entry_versions (day, id) where ended_version is null and conflicts > 0',
  'create index entry_versions_at on entry_versions (at, version)',
  'create index entry_versions_ended on entry_versions (ended, ended_version) where ended is not null',
  'create index entry_versions_last on entry_versions (ended_version) where ended_version is not null',
  'create index entry_parties_words on entry_parties (words) where ended_version is null',
  'create index entry_terms_term on entry_terms (kind, term, day, last_day, entry, ended_version) where ended_version is null',
  'create index aliases_into on aliases (into_id)',
  'create index entry_versions_doubt on entry_versions (doubt, version) where ended_version is null and doubt > 0 and verdict is null',
  'create unique index decisions_id on decisions (id)',
  'create index decisions_kind on decisions (kind)',
  'create index further_records_id on further_records (id)',
  'create index further_records_document on further_records (document) where ended is null',
  'create index further_records_text on further_records (text_sha256) where ended is null',
  // Counts are answered from these alone: a row of the table is long.
  'create index further_records_day on further_records (kind, day, number, verdict) where ended is null',
  'create index further_records_type on further_records (kind, type, day, number, verdict) where ended is null',
  'create index further_records_judged on further_records (kind, verdict, day, number) where ended is null and verdict is not null',
  'create index further_terms_number on further_terms (number)',
  'create index decisions_undoes on decisions (undoes) where undoes is not null',
]

/** For people with a tool such as Datasette: what holds now, in the field's words. */
const views = ({ joined }: Flavour) => [
  `create view contacts as select e.id, e.date, e.status, e.mode, e.place, e.place_state,
    (select ${joined}(p.name, '; ') from (select name from entry_parties where entry = e.entry
      and ended_version is null order by n) p) as parties,
    e.title, e.reports, e.sources, e.conflicts, e.at as changed, b.body as json
    from entry_versions e join entry_bodies b on b.version = e.version where e.ended_version is null`,
  `create view parties as select e.id as contact, e.date, p.name, p.person, p.state, p.office, p.role, p.kind
    from entry_versions e join entry_parties p on p.entry = e.entry
    where e.ended_version is null and p.ended_version is null`,
  `create view records as select r.key, e.id as contact, r.document, r.published, r.source, r.starts, r.ends,
    r.link as told, r.body as grounds from record_versions r
    left join entry_versions e on e.entry = r.entry and e.ended_version is null where r.superseded is null`,
  ...['act', 'figure'].map(
    (
      kind,
    ) => `create view ${kind}s as select f.id, ${kind === 'act' ? 'f.type, f.mode, f.status, ' : ''}f.told, f.day, f.last_day,
    f.document, f.source, f.verdict, f.body as json from further_records f where f.kind = '${kind}' and f.ended is null`,
  ),
  `create view documents as select v.document, v.title, v.source, v.published, v.url, v.language, v.name,
    v.at as added, t.sha256, t.text from text_versions v join texts t on t.number = v.text_number where v.ended is null`,
]

/** The tables as they were first released. */
export const version1: Migration = {
  version: 1,
  tables: Object.fromEntries(
    Object.entries(COLUMNS).map(([table, columns]) => [table, { columns, key: KEYS[table as keyof typeof KEYS] }]),
  ),
  async run(db, flavour) {
    for (const [table, columns] of Object.entries({ ...COLUMNS, ...ACCOUNT_COLUMNS }))
      await createTable(db, flavour, table, columns)
    for (const statement of [...INDEXES, ...flavour.wordIndex, ...views(flavour)]) await sql.raw(statement).execute(db)
  },
}

async function createTable(
  db: Kysely<never>,
  flavour: Flavour,
  table: string,
  columns: Readonly<Record<string, string>>,
): Promise<void> {
  const lines = Object.entries(columns).map(([name, type]) => {
    const kind = flavour.types[type.replace('?', '') as keyof Flavour['types']]
    return `${name} ${kind}${type.endsWith('?') ? '' : ' not null'}`
  })
  const key = `primary key (${{ ...KEYS, ...ACCOUNT_KEYS }[table as keyof typeof KEYS].join(', ')})`
  const ending = NARROW.has(table) ? flavour.narrow : ''
  await sql.raw(`create table ${table} (${[...lines, key].join(', ')})${ending}`).execute(db)
}
