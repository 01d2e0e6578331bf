import type { EntryOrder } from '../../model/entry-filter.ts'

/** The filters of entries in the words of whoever asks: names, surnames, codes, dates. All must hold. */
export interface Asked {
  /** Sides that must all be parties, each another one: "Fidan", "hakan-fidan", "TUR", "Türkiye". */
  readonly who?: readonly string[]
  readonly with?: readonly string[]
  readonly state?: readonly string[]
  readonly mode?: readonly string[]
  /** Types of acts. */
  readonly type?: readonly string[]
  readonly status?: readonly string[]
  readonly level?: readonly string[]
  readonly topic?: readonly string[]
  readonly place?: readonly string[]
  readonly since?: string
  readonly until?: string
  readonly text?: string
  readonly source?: readonly string[]
  readonly disputed?: boolean
  readonly overdue?: boolean
  readonly reviewed?: readonly string[]
  /** What none may have: "mode:call", "state:USA". */
  readonly not?: readonly string[]
  readonly asOf?: string
}

/** Which page of what was asked for. */
export interface AskedPage {
  readonly sort?: string
  readonly limit: number
  readonly after?: string
}

/** The orders that can be asked for. */
export const ORDERS = ['date', '-date', 'changed', '-changed', 'reports', '-reports'] as const satisfies EntryOrder[]
