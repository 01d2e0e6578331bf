import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import { say } from '../messages.ts'

const SHOWN = 6

/** Titles that, by the register, their holders did not have on that day; nothing where there are none. */
export function OfficeFlags() {
  const flags = useQuery({ queryKey: ['flags'], queryFn: () => api.flags({ limit: SHOWN }) })
  const found = flags.data?.flags ?? []
  if (found.length === 0) return null
  return (
    <section className="card">
      <h2>{say.officeFlags.title(found.length)}</h2>
      <ul>
        {found.map(({ document, title, published, message, entry }) => (
          <li key={`${document} ${message}`} className="office-flag">
            {entry === null ? (
              <Link to="/documents/$id" params={{ id: document }}>
                {title ?? document}
              </Link>
            ) : (
              <Link to="/contacts/$id" params={{ id: entry }}>
                {title ?? document}
              </Link>
            )}{' '}
            <span className="soft">{published !== null && dateWords(published)}</span>
            <p>{message}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
