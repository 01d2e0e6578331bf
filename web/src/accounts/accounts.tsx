import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { instantWords } from '../api/dates.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import { Keys } from './keys.tsx'
import { Users } from './users.tsx'

/** Who may use the ledger, and what they have changed: for admins. */
export function Accounts() {
  return (
    <>
      <div className="party-columns">
        <Users />
        <Keys />
      </div>
      <Audit />
    </>
  )
}

function Audit() {
  const [before, setBefore] = useState<number | null>(null)
  const audit = useQuery({
    queryKey: ['audit', before],
    queryFn: () => api.audit({ limit: 50, ...(before !== null && { before }) }),
  })
  return (
    <section>
      <h2>{say.accounts.audit}</h2>
      <Loaded of={audit}>
        {({ lines, next }) => (
          <>
            <ol className="audit">
              {lines.map(({ number, at, who, via, what, about }) => (
                <li key={number}>
                  <time dateTime={at}>{instantWords(at)}</time>
                  <strong>{who}</strong>
                  <span>
                    {what} {about}
                  </span>
                  <span className="soft">{via}</span>
                </li>
              ))}
              {lines.length === 0 && <li className="soft">{say.accounts.none}</li>}
            </ol>
            {next !== null && (
              <button type="button" className="button" onClick={() => setBefore(next)}>
                {say.accounts.before}
              </button>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}
