import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { ShownPolity } from '../api/types.ts'
import { officeWords, say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import '../styles/parties.css'
import { PartyCounts } from './party-counts.tsx'
import { Positions } from './positions.tsx'
import { RecentContacts } from './recent-contacts.tsx'
import { TopicYears } from './topic-years.tsx'

/** A state or body: its people, its contacts by month, with whom, about what and where. */
export function StateScreen() {
  const { code } = useParams({ from: '/states/$code' })
  const polity = useQuery({ queryKey: ['polity', code], queryFn: () => api.polity(code) })
  return <Loaded of={polity}>{(found) => <Shown polity={found} />}</Loaded>
}

function Shown({ polity }: { readonly polity: ShownPolity }) {
  const { code, name, kind, capital, entries, people } = polity
  return (
    <div className="party-page">
      <header className="desk-head">
        <h1>
          {name} <span className="code">{code}</span>
        </h1>
        <p className="soft">{[kind, capital, say.count.contacts(entries)].filter(Boolean).join(' · ')}</p>
        <Link className="button" to="/ledger" search={{ state: [code] }}>
          {say.parties.inLedger}
        </Link>
      </header>
      <PartyCounts counts={polity} filter={{ state: [code] }} of="states" />
      <TopicYears filter={{ state: [code] }} />
      <Positions filter={{ state: [code] }} />
      <div className="party-columns">
        {people.length > 0 && (
          <section>
            <h2>{say.parties.itsPeople}</h2>
            <ul className="roll-list one-column">
              {people.slice(0, SHOWN).map(({ id, name: called, office, entries: held }) => (
                <li key={id}>
                  <Link to="/people/$id" params={{ id }}>
                    {called}
                  </Link>
                  <span className="soft">{officeWords(office)}</span>
                  <span className="number">{say.count.number(held)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <RecentContacts filter={{ state: [code] }} />
      </div>
    </div>
  )
}

const SHOWN = 20
