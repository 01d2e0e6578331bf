/** The tables of a ledger, as Kysely knows them; docs/ledger.md says what each is for. JSON is kept as it was written, in text. */
export interface Tables {
  meta: { name: string; value: string }
  receipts: ReceiptRow
  original_bytes: { bytes_sha256: string; bytes: Uint8Array }
  texts: TextRow
  text_versions: TextVersionRow
  record_versions: RecordRow
  blocks: BlockRow
  entry_versions: EntryRow
  entry_bodies: { version: number; words: string; body: string }
  entry_stretches: { version: number; day: string; last_day: string }
  entry_parties: PartyRow
  entry_terms: TermRow
  names: { name: string }
  months: MonthRow
  aliases: { id: string; into_id: string | null }
  decisions: DecisionRow
  decision_texts: { text_sha256: string; number: number }
  further_records: FurtherRow
  further_terms: FurtherTermRow
  users: { name: string; role: string; password: string; at: string; ended: string | null }
  sessions: { hash: string; user_name: string; token: string; at: string; until: string }
  api_keys: ApiKeyRow
  audit: AuditRow
}
export type TableName = keyof Tables

export interface ReceiptRow {
  number: number
  bytes_sha256: string
  name: string
  state: string
  reason: string | null
  at: string
}

export interface ApiKeyRow {
  id: string
  name: string
  role: string
  hash: string
  made_by: string
  at: string
  until: string | null
  ended: string | null
}

export interface AuditRow {
  number: number
  at: string
  who: string
  via: string
  what: string
  about: string | null
  address: string | null
}

export interface TextRow {
  number: number
  sha256: string
  text: string
  /** JSON of the text where no database could hold it as it is; else null. */
  escaped: string | null
}

export interface TextVersionRow {
  number: number
  document: string
  text_number: number
  bytes_sha256: string
  name: string
  url: string | null
  title: string | null
  source: string | null
  published: string | null
  /** First day of publication; empty where unknown. */
  day: string
  language: string | null
  /** The numbers by which copies are known, in base 64; `body` is JSON of what no column holds as it is. */
  signature: string
  body: string
  at: string
  ended: string | null
}

export interface RecordRow {
  number: number
  /** Begins with letters of the text's hash: by them, and the text, it is found. */
  key: string
  document: string
  text_number: number
  starts: number
  ends: number
  kind: string
  published: string | null
  source: string | null
  /** JSON of what linking reads, and of all the rest; neither repeats the other, or a column that holds it as it is. */
  link: string
  body: string
  at: string
  superseded: string | null
  /** The entry that holds it, once it was linked. */
  entry: number | null
  /** The number of the record for which its group is named. */
  group_number: number
  /** JSON of where its like looks for it, to be forgotten when it is superseded. */
  blocks: string
}

export interface BlockRow {
  /** Of one width and some weeks: what comes in together lies together. */
  shelf: number
  /** A number for what the pair is called. */
  pair: number
  from_day: number
  to_day: number
  /** Of the record. */
  number: number
}

/** A decision, in the order in which they came; `body` is the whole as JSON. */
export interface DecisionRow {
  number: number
  id: string
  at: string
  who: string
  kind: string
  why: string | null
  /** Of a decision that takes another back: that one's id. */
  undoes: string | null
  body: string
}

/** An act or a figure that a text tells of, with what it can be asked for by; a correction is another row. */
export interface FurtherRow {
  number: number
  id: string
  kind: string
  document: string
  text_sha256: string
  nth: number
  /** First and last day: its own, or those of publication; empty where neither is known. */
  day: string
  last_day: string
  type: string | null
  mode: string | null
  status: string | null
  /** The clause of an act; what a figure counts. */
  told: string
  source: string | null
  verdict: string | null
  /** Folded words of its names and quotes. */
  words: string
  at: string
  ended: string | null
  body: string
}

/** One thing that acts or figures (`record`) can be found by. */
export interface FurtherTermRow {
  record: string
  kind: TermKind
  term: string
  day: string
  number: number
}

/** A version of an entry, with what it can be asked for and ordered by. `entry` numbers the entry through all its versions. */
export interface EntryRow {
  version: number
  entry: number
  id: string
  at: string
  ended: string | null
  /** The version that took its place, or the number under which the entry ceased; null while it holds. */
  ended_version: number | null
  mode: string
  status: string
  date: string | null
  /** First and last day; empty without a date. */
  day: string
  last_day: string
  month: string
  /** How many stretches of days the date names; more than one are in `entry_stretches`. */
  stretches: number
  /** First day of the latest report's publication; empty where none is known. */
  heard: string
  place: string | null
  /** Folded words of the place's name. */
  place_words: string | null
  place_state: string | null
  title: string | null
  reports: number
  sources: number
  conflicts: number
  verdict: string | null
  /** How much a look at it is worth; 0 where nothing is in doubt. */
  doubt: number
}

/** How many entries that hold have their first day in a month; empty: how many have no date. */
export interface MonthRow {
  month: string
  entries: number
}

/** A row that holds from one version of its entry until another: null while it holds. */
interface Lasting {
  entry: number
  version: number
  ended_version: number | null
}

export interface PartyRow extends Lasting {
  n: number
  /** As the entry writes it. */
  name: string
  /** Folded words of the name. */
  words: string
  person: string | null
  state: string | null
  office: string | null
  role: string
  kind: string
}

/** One thing that an entry can be found and counted by. */
export interface TermRow extends Lasting {
  kind: TermKind
  term: string
  /** First and last day of the entry. */
  day: string
  last_day: string
}
export type TermKind = 'person' | 'state' | 'pair' | 'topic' | 'source'

/** Columns that hold whole numbers, in every table that has them; all others hold text, and `bytes` bytes. */
export const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  'number',
  'text_number',
  'starts',
  'ends',
  'shelf',
  'pair',
  'group_number',
  'from_day',
  'to_day',
  'lowest',
  'version',
  'ended_version',
  'entry',
  'stretches',
  'reports',
  'sources',
  'conflicts',
  'doubt',
  'n',
  'nth',
  'entries',
])
