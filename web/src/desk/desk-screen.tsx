import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../api/client.ts'
import type { ContactLine, Home } from '../api/types.ts'
import { say } from '../messages.ts'
import { BalanceLine } from '../parts/balance-line.tsx'
import { ContactLink } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import { Months } from '../parts/months.tsx'
import '../styles/desk.css'
import { Alerts } from './alerts.tsx'
import { OfficeFlags } from './office-flags.tsx'
import { PlannedDays } from './planned-days.tsx'

/** What is to be seen first: what is new, what is due, what is disputed, what waits for review. */
export function DeskScreen() {
  const home = useQuery({ queryKey: ['home'], queryFn: api.home })
  return <Loaded of={home}>{(found) => <Shown home={found} />}</Loaded>
}

function Shown({ home }: { readonly home: Home }) {
  const { total, changed, overdue, disputed, planned, waiting, months, balance, today } = home
  if (total === 0) return <Empty />
  return (
    <div className="desk">
      <header className="desk-head">
        <h1>{say.nav.desk}</h1>
        <p className="soft">
          {say.count.contacts(total)} · <BalanceLine balance={balance} />
        </p>
      </header>
      <Card title={say.desk.months} wide>
        <Months counts={months} />
      </Card>
      {planned.contacts.length > 0 && (
        <Card title={say.desk.planned(planned.total)} wide more={{ status: ['planned'], since: today }}>
          <PlannedDays contacts={planned.contacts} today={today} />
        </Card>
      )}
      <Card title={say.desk.changed} more={{ sort: '-changed' }}>
        <List contacts={changed} />
      </Card>
      <div className="desk-side">
        <Alerts />
        <Card title={say.desk.waiting(waiting)}>
          <p>{waiting === 0 ? say.desk.noneWaiting : say.desk.waitingMore}</p>
          {waiting > 0 && (
            <Link className="button strong" to="/review">
              {say.desk.review}
            </Link>
          )}
        </Card>
        <Card title={say.desk.disputed(disputed.total)} more={{ disputed: true }}>
          <List contacts={disputed.contacts} />
        </Card>
        <Card title={say.desk.overdue(overdue.total)} more={{ overdue: true }}>
          <List contacts={overdue.contacts} />
        </Card>
        <OfficeFlags />
      </div>
    </div>
  )
}

function Card({
  title,
  wide = false,
  more,
  children,
}: {
  readonly title: string
  readonly wide?: boolean
  readonly more?: Readonly<Record<string, unknown>>
  readonly children: ReactNode
}) {
  return (
    <section className={wide ? 'card wide' : 'card'}>
      <h2>
        {more ? (
          <Link to="/ledger" search={more}>
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      {children}
    </section>
  )
}

function List({ contacts }: { readonly contacts: readonly ContactLine[] }) {
  if (contacts.length === 0) return <p className="soft">{say.state.nothing}</p>
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.id}>
          <ContactLink contact={contact} />
        </li>
      ))}
    </ul>
  )
}

function Empty() {
  return (
    <div className="narrow">
      <h1>{say.desk.empty}</h1>
      <p>{say.desk.emptyMore}</p>
      <pre>parley add reports/</pre>
      <p>
        <Link className="button strong" to="/try">
          {say.nav.try}
        </Link>
      </p>
    </div>
  )
}
