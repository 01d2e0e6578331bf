import { type Filter, readFilter } from '../api/filter.ts'

export const VIEWS = ['table', 'timeline', 'matrix', 'network', 'map'] as const
export type View = (typeof VIEWS)[number]
export const ORDERS = ['-date', 'date', '-changed', '-reports'] as const
export type Order = (typeof ORDERS)[number]

/** What the ledger's address says: which contacts, in which order, how they are shown, and which of them is looked at. */
export type LedgerSearch = Filter & {
  readonly view?: View
  readonly sort?: Order
  /** The contact whose evidence is shown. */
  readonly at?: string
  /** Of the network: people or states. */
  readonly of?: 'people' | 'states'
}

export function readLedgerSearch(said: Readonly<Record<string, unknown>>): LedgerSearch {
  const view = VIEWS.find((each) => each === said.view && each !== 'table')
  const sort = ORDERS.find((each) => each === said.sort && each !== '-date')
  return {
    ...readFilter(said),
    ...(view && { view }),
    ...(sort && { sort }),
    ...(typeof said.at === 'string' && said.at !== '' && { at: said.at }),
    ...(said.of === 'states' && { of: 'states' as const }),
  }
}

/** Of an address only what says which contacts are asked for. */
export function filterOf(search: LedgerSearch): Filter {
  return readFilter(search)
}
