import { useQuery } from '@tanstack/react-query'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import { filterQuery } from '../api/filter.ts'
import type { ContactLine } from '../api/types.ts'
import { say } from '../messages.ts'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import { Months } from '../parts/months.tsx'
import '../styles/views.css'
import { useContacts, useLedgerSearch } from './use-ledger.ts'

/** The contacts in time: columns of months above, the contacts of each month below. */
export function TimelineView() {
  const { search, filter } = useLedgerSearch()
  const months = useQuery({
    queryKey: ['months', filter],
    queryFn: () => api.counts('month', { ...filterQuery(filter), limit: 5000 }),
  })
  const pages = useContacts(filter, search.sort)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="view timeline" aria-label={say.ledger.views.timeline} tabIndex={0}>
      <Loaded of={months}>{({ counts }) => <Months counts={counts} filter={{ ...filter }} view="timeline" />}</Loaded>
      <Loaded of={pages}>
        {({ pages: found }) => <ByMonth contacts={found.flatMap(({ contacts }) => contacts)} />}
      </Loaded>
      {pages.hasNextPage && (
        <button type="button" className="button" onClick={() => void pages.fetchNextPage()}>
          {say.state.more}
        </button>
      )}
    </section>
  )
}

function ByMonth({ contacts }: { readonly contacts: readonly ContactLine[] }) {
  const months = Map.groupBy(contacts, ({ date }) => /\d{4}(?:-\d\d)?/.exec(date ?? '')?.[0] ?? '')
  return (
    <ol>
      {[...months].map(([month, held]) => (
        <li key={month} className="month">
          <h2>{month === '' ? say.contact.undated : dateWords(month)}</h2>
          <ul>
            {held.map((contact) => (
              <li key={contact.id}>
                <ContactLink contact={contact} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
