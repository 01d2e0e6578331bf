import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import type { Count } from '../api/types.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import { useStateNames } from '../parts/state-names.ts'
import '../styles/views.css'
import { matrixOf } from './matrix.ts'
import { useLedgerSearch } from './use-ledger.ts'

/** How often each two states had to do with each other, those of most contacts first. */
export function MatrixView() {
  const { filter } = useLedgerSearch()
  const pairs = useQuery({
    queryKey: ['pairs', filter],
    queryFn: () => api.counts('pair', { ...filterQuery(filter), limit: 5000 }),
    placeholderData: keepPreviousData,
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="view" aria-label={say.ledger.views.matrix} tabIndex={0}>
      <Loaded of={pairs}>{({ counts }) => <Matrix counts={counts} filter={filter} />}</Loaded>
    </section>
  )
}

function Matrix({ counts, filter }: { readonly counts: readonly Count[]; readonly filter: Filter }) {
  const names = useStateNames()
  const { codes, count, most } = matrixOf(counts)
  if (codes.length === 0) return <p className="ledger-empty">{say.ledger.nothing}</p>
  return (
    <table className="matrix">
      <caption className="hidden-words">{say.ledger.views.matrix}</caption>
      <thead>
        <tr>
          <td />
          {codes.map((code) => (
            <th key={code} scope="col" title={names.get(code)}>
              {code}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {codes.map((row) => (
          <tr key={row}>
            <th scope="row">
              <span className="matrix-name">{names.get(row) ?? row}</span> {row}
            </th>
            {codes.map((column) => (
              <Cell key={column} row={row} column={column} count={count(row, column)} most={most} filter={filter} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const DEGREES = 5

function Cell({
  row,
  column,
  count,
  most,
  filter,
}: {
  readonly row: string
  readonly column: string
  readonly count: number
  readonly most: number
  readonly filter: Filter
}) {
  if (count === 0) return <td className={row === column ? 'same' : undefined} />
  const degree = Math.ceil((DEGREES * Math.log1p(count)) / Math.log1p(most))
  const state = [...new Set([...(filter.state ?? []), row, column])]
  return (
    <td className={`degree-${degree}`}>
      <Link to="/ledger" search={{ ...filter, state }} title={`${row} – ${column}: ${say.count.contacts(count)}`}>
        {count}
      </Link>
    </td>
  )
}
