import { Link } from '@tanstack/react-router'
import { dateWords } from '../api/dates.ts'
import type { ContactLine } from '../api/types.ts'
import { ModeWord, Parties } from '../parts/contact-parts.tsx'

/** What is planned, day by day, as a strip of a calendar. */
export function PlannedDays({
  contacts,
  today,
}: {
  readonly contacts: readonly ContactLine[]
  readonly today: string
}) {
  const days = Map.groupBy(contacts, ({ date }) => date ?? '')
  return (
    <ol className="strip">
      {[...days].map(([day, planned]) => (
        <li key={day} data-today={day === today}>
          <h3>{dateWords(day)}</h3>
          <ul>
            {planned.map(({ id, parties, mode }) => (
              <li key={id}>
                <Link to="/contacts/$id" params={{ id }}>
                  <Parties parties={parties} />
                </Link>{' '}
                <ModeWord mode={mode} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
