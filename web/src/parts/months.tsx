import { Link } from '@tanstack/react-router'
import { dateWords } from '../api/dates.ts'
import type { Filter } from '../api/filter.ts'
import type { Count } from '../api/types.ts'
import type { View } from '../ledger/ledger-search.ts'
import { say } from '../messages.ts'

const MOST = 36

/** Contacts per month, as columns that lead into the ledger; months without any stand as gaps. */
export function Months({
  counts,
  filter = {},
  view,
}: {
  readonly counts: readonly Count[]
  readonly filter?: Filter
  /** How the ledger shows the month that is chosen. */
  readonly view?: View
}) {
  const months = lastMonths(counts)
  if (months.length === 0) return <p className="soft">{say.state.nothing}</p>
  const most = Math.max(1, ...months.map(({ count }) => count))
  return (
    <ol className="months">
      {months.map(({ key, count }) => (
        <li key={key} data-january={key.endsWith('-01')} data-year={key.slice(0, 4)}>
          <Link
            to="/ledger"
            search={{ ...filter, since: key, until: key, ...(view && { view }) }}
            aria-label={`${dateWords(key)}: ${say.count.contacts(count)}`}
            title={`${dateWords(key)}: ${say.count.contacts(count)}`}
            tabIndex={count === 0 ? -1 : undefined}
          >
            <span className="column" style={{ blockSize: `${(100 * count) / most}%` }} />
          </Link>
        </li>
      ))}
    </ol>
  )
}

/** The months up to the last one that has any, with those between that have none. */
function lastMonths(counts: readonly Count[]): { key: string; count: number }[] {
  const found = new Map(counts.filter(({ key }) => /^\d{4}-\d\d$/.test(key)).map(({ key, count }) => [key, count]))
  const last = [...found.keys()].sort().at(-1)
  if (last === undefined) return []
  const end = Number(last.slice(0, 4)) * 12 + Number(last.slice(5)) - 1
  return Array.from({ length: MOST }, (_, at) => {
    const month = end - MOST + 1 + at
    const key = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    return { key, count: found.get(key) ?? 0 }
  })
}
