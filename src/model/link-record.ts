import type { Topic } from './codes.ts'
import type { Mode, Party, Place, Status } from './contact.ts'
import type { Edtf } from './edtf.ts'

/** What linking looks at in a record: small, so that a block of them is read at once. */
export interface LinkRecord {
  readonly key: string
  readonly document: string
  readonly text: string
  /** The table whose row it is, where its rows tell each of another thing. */
  readonly table?: string
  readonly published: Edtf | null
  readonly mode: Mode
  readonly status: Status
  readonly date: Edtf | null
  readonly place: Place | null
  readonly parties: readonly Party[]
  readonly topics: readonly Topic[]
  readonly title: string | null
  readonly closed: boolean
  /** Whether its words leave open how it was held: "spoke with" is a call unless something says otherwise. */
  readonly modeOpen?: boolean
  /** How the words of the date say it: `said` (2 June), `inferred` (on Monday), or null without one. */
  readonly dateBasis: 'said' | 'inferred' | null
}

/** What tells of records as two where it holds both: their text, or the table whose rows they are. */
export function tellerOf({ text, table }: Pick<LinkRecord, 'text' | 'table'>): string {
  return table === undefined ? text : `table ${table}`
}

/** How long a stretch of days a record may mean: a few days, a month, a year and some months as without a date, or longer. */
export type BlockWidth = 'days' | 'month' | 'year' | 'long'

/**
 * Where records find their like: those that share `pair` and whose days come near enough.
 * Those that may mean long stretches are kept apart from short ones, so that a search among short ones stays short.
 */
export interface Block {
  readonly pair: string
  /** First and last day, as numbers of days since 1970-01-01. */
  readonly from: number
  readonly to: number
  readonly width: BlockWidth
}

/** The most days that a block of each width has. */
export const BLOCK_DAYS: Readonly<Record<BlockWidth, number>> = {
  days: 7,
  month: 31,
  year: 550,
  long: Number.POSITIVE_INFINITY,
}

/** The width of a stretch of days, first and last. */
export function blockWidth(from: number, to: number): BlockWidth {
  const days = to - from + 1
  if (days <= BLOCK_DAYS.month) return days <= BLOCK_DAYS.days ? 'days' : 'month'
  return days <= BLOCK_DAYS.year ? 'year' : 'long'
}
