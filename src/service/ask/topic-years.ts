import type { EntryFilter } from '../../model/entry-filter.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'
import { type Count, countsOf } from './stats.ts'

/** What the contacts of a year were about, most first; one of several topics counts under each. */
export interface TopicYear {
  readonly year: string
  readonly entries: number
  readonly topics: readonly Count[]
}

const MANY = 1000

/** The topics of what is asked for, year by year: the last so many years that have any. */
export async function topicYears(
  ledger: LedgerReader,
  asked: Asked,
  years: number,
  today: string,
): Promise<TopicYear[]> {
  const filter = await settleFilter(asked, ledger, today)
  const counts = (await countsOf(ledger, filter, 'year', MANY)).filter(({ key }) => /^\d{4}$/.test(key))
  const found: TopicYear[] = []
  for (const { key: year, count: entries } of counts.slice(-years))
    found.push({ year, entries, topics: await countsOf(ledger, within(filter, year), 'topic', MANY) })
  return found
}

function within(filter: EntryFilter, year: string): EntryFilter {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  const { since = first, until = last } = filter
  return { ...filter, since: since > first ? since : first, until: until < last ? until : last }
}
