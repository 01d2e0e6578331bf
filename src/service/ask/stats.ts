import type { Place } from '../../model/contact.ts'
import { placeWords } from '../../model/contact-words.ts'
import type { EntryFilter } from '../../model/entry-filter.ts'
import { personById, polityOf } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'

export const COUNTED = [
  ...(['day', 'month', 'year', 'pair', 'source', 'state', 'person', 'couple', 'mode', 'status', 'level'] as const),
  ...(['topic', 'place', 'reviewed'] as const),
] as const
export type Counted = (typeof COUNTED)[number]

/** So many entries under a key, with the key in words where it is a code. */
export interface Count {
  readonly key: string
  readonly words: string
  readonly count: number
}

/** How many of the entries that are asked for there are by month, pair of states, publisher and so on. */
export async function countEntries(
  ledger: LedgerReader,
  asked: Asked,
  by: Counted,
  limit: number,
  today: string,
): Promise<Count[]> {
  return countsOf(ledger, await settleFilter(asked, ledger, today), by, limit)
}

/** How many entries there are, with the keys in words. */
export async function countsOf(
  ledger: LedgerReader,
  filter: EntryFilter,
  by: Counted,
  limit: number,
): Promise<Count[]> {
  return (await countsOfEach(ledger, filter, [by], limit))[by]
}

/** As `countsOf`, by several at once. */
export async function countsOfEach<By extends Counted>(
  ledger: LedgerReader,
  filter: EntryFilter,
  by: readonly By[],
  limit: number,
): Promise<Record<By, Count[]>> {
  const counts = await ledger.countEach(filter, by, limit)
  const inWords = (each: By) =>
    (counts.get(each) ?? []).map(({ key, count }) => ({ key, words: wordsOf(key, each), count }))
  return Object.fromEntries(by.map((each) => [each, inWords(each)])) as Record<By, Count[]>
}

function wordsOf(key: string, by: Counted): string {
  if (by === 'person') return personName(key)
  if (by === 'state') return stateName(key)
  if (by === 'couple') return key.split('|').map(personName).join(' and ')
  if (by === 'place') return placeWords(placeCounted(key))
  return by === 'pair' ? key.split('-').map(stateName).join(' and ') : key
}

/** The place that a count is of, from its key: [Muscat|OMN]. */
export function placeCounted(key: string): Place {
  const bar = key.lastIndexOf('|')
  return { name: key.slice(0, bar), state: key.slice(bar + 1) || null }
}

function personName(id: string): string {
  return personById(id)?.name ?? id
}

function stateName(code: string): string {
  return polityOf(code)?.name ?? code
}

/** What is in a ledger, in a few figures. */
export interface Totals {
  readonly balance: Awaited<ReturnType<LedgerReader['balance']>>
  readonly entries: number
  readonly disputed: number
  readonly overdue: number
  readonly statuses: readonly Count[]
  readonly modes: readonly Count[]
}

/** The figures of a ledger; those of entries for what is asked for only. */
export async function totals(ledger: LedgerReader, asked: Asked, today: string): Promise<Totals> {
  const filter = await settleFilter(asked, ledger, today)
  const counts = await countsOfEach(ledger, filter, ['status', 'mode'], 20)
  return {
    balance: await ledger.balance(),
    entries: await ledger.count(filter),
    disputed: await ledger.count({ ...filter, disputed: true }),
    overdue: await ledger.count({ overdueOn: today, ...filter }),
    statuses: counts.status,
    modes: counts.mode,
  }
}
