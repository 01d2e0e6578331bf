import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { ShownPerson } from '../api/types.ts'
import { officeWords, say } from '../messages.ts'
import { StateCode } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import '../styles/parties.css'
import { PartyCounts } from './party-counts.tsx'
import { Positions } from './positions.tsx'
import { RecentContacts } from './recent-contacts.tsx'
import { Tenures } from './tenures.tsx'
import { TopicYears } from './topic-years.tsx'

/** A person: offices over time, contacts by month, whom they met and about what. */
export function PersonScreen() {
  const { id } = useParams({ from: '/people/$id' })
  const person = useQuery({ queryKey: ['person', id], queryFn: () => api.person(id) })
  return <Loaded of={person}>{(found) => <Shown person={found} />}</Loaded>
}

function Shown({ person }: { readonly person: ShownPerson }) {
  const { id, name, state, office, entries, aliases, tenures } = person
  return (
    <div className="party-page">
      <header className="desk-head">
        <h1>
          {name} {state !== null && <StateCode code={state} />}
        </h1>
        <p className="soft">
          {[officeWords(office), say.count.contacts(entries)].filter(Boolean).join(' · ')} · <code>{id}</code>
        </p>
        <Link className="button" to="/ledger" search={{ who: [id] }}>
          {say.parties.inLedger}
        </Link>
      </header>
      {aliases.length > 0 && <p className="soft">{say.parties.alsoCalled(aliases)}</p>}
      {tenures.length > 0 && <Tenures tenures={tenures} />}
      <PartyCounts counts={person} filter={{ who: [id] }} of="people" />
      <TopicYears filter={{ who: [id] }} />
      <Positions filter={{ who: [id] }} />
      <RecentContacts filter={{ who: [id] }} />
    </div>
  )
}
