import type { Topic } from './codes.ts'
import type { Mode, Party, Place, Status } from './contact.ts'
import type { Edtf } from './edtf.ts'

/** What linking looks at in a record: small, so that a block of them is read at once. */
export interface LinkRecord {
  readonly key: string
  readonly document: string
  readonly text: string
  readonly published: Edtf | null
  readonly mode: Mode
  readonly status: Status
  readonly date: Edtf | null
  readonly place: Place | null
  readonly parties: readonly Party[]
  readonly topics: readonly Topic[]
  readonly title: string | null
  readonly closed: boolean
  /** How the words of the date say it: `said` (2 June), `inferred` (on Monday), or null without one. */
  readonly dateBasis: 'said' | 'inferred' | null
}

/**
 * Where a record may find its like: records that share `pair` and whose days come near enough.
 * `width` tells how long a stretch of days the record may mean, so that long ones are looked for apart from short ones.
 */
export interface Block {
  readonly pair: string
  /** First and last day that it may mean, as numbers of days since 1970-01-01. */
  readonly from: number
  readonly to: number
  readonly width: 'days' | 'month' | 'long'
}
