import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import { type Count, countsOf } from './stats.ts'

/** So many entries, with the first of them. */
export interface Some {
  readonly total: number
  readonly entries: readonly KeptEntry[]
}

/** What is to be seen of a ledger first. */
export interface Home {
  readonly today: string
  readonly balance: Awaited<ReturnType<LedgerReader['balance']>>
  readonly total: number
  /** Written or changed last. */
  readonly changed: readonly KeptEntry[]
  readonly overdue: Some
  readonly disputed: Some
  /** Planned for today or later, the next one first. */
  readonly planned: Some
  readonly waiting: number
  readonly months: readonly Count[]
}

const MANY = 1200

/** What is to be seen of a ledger first, so many entries of each kind. */
export async function home(ledger: LedgerReader, limit: number, today: string): Promise<Home> {
  const some = async (filter: Parameters<LedgerReader['find']>[0], order: 'date' | '-date' | '-changed') => {
    const { entries } = await ledger.find(filter, { order, limit })
    return { total: await ledger.count(filter), entries }
  }
  return {
    today,
    balance: await ledger.balance(),
    total: await ledger.count({}),
    changed: (await ledger.find({}, { order: '-changed', limit })).entries,
    overdue: await some({ overdueOn: today }, '-date'),
    disputed: await some({ disputed: true }, '-changed'),
    planned: await some({ statuses: ['planned'], since: today }, 'date'),
    waiting: await ledger.count({ inDoubt: true }),
    months: await countsOf(ledger, {}, 'month', MANY),
  }
}
