import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { dateWords } from '../api/dates.ts'
import type { ContactLine, Party, Place } from '../api/types.ts'
import { say } from '../messages.ts'
import { useStateNames } from './state-names.ts'

/** The code of a state or body, with its name for whoever does not know it. */
export function StateCode({ code }: { readonly code: string }) {
  const name = useStateNames().get(code)
  return (
    <abbr className="code" title={name ?? code}>
      {code}
    </abbr>
  )
}

/** How far a contact came: a shape and a word, never a colour alone. */
export function StatusMark({ status }: { readonly status: string }) {
  return <span className={`status status-${status}`}>{say.statuses[status] ?? status}</span>
}

export function ModeWord({ mode }: { readonly mode: string }) {
  return <span className="mode">{say.modes[mode] ?? mode}</span>
}

/** A date as people write it; as it is kept, for whoever points at it. */
export function DateWords({ date }: { readonly date: string | null }) {
  if (date === null) return <span className="soft">{say.contact.undated}</span>
  return (
    <time className="date" dateTime={/^\d{4}(-\d\d){0,2}$/.test(date) ? date : undefined} title={date}>
      {dateWords(date)}
    </time>
  )
}

export function PlaceWords({ place }: { readonly place: Place | null }) {
  if (place === null) return null
  return (
    <span>
      {place.name} {place.state !== null && <StateCode code={place.state} />}
    </span>
  )
}

/** A party with what it speaks for and the role it has; linked where the register knows it. */
export function PartyWords({ party, linked = false }: { readonly party: Party; readonly linked?: boolean }) {
  const { name, person, state, role } = party
  return (
    <span className="party">
      {linked && person !== null ? (
        <Link to="/people/$id" params={{ id: person }}>
          {name}
        </Link>
      ) : (
        name
      )}
      {state !== null && <StateCode code={state} />}
      {role !== 'party' && <span className="role">{say.contact[role]}</span>}
    </span>
  )
}

export function Parties({
  parties,
  linked = false,
}: {
  readonly parties: readonly Party[]
  readonly linked?: boolean
}) {
  return (
    <span className="parties">
      {parties.map((party, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parties are never moved, and two may be of one name.
        <Fragment key={at}>
          {at > 0 && <span className="between"> · </span>}
          <PartyWords party={party} linked={linked} />
        </Fragment>
      ))}
    </span>
  )
}

/** Disagreement, review, closed doors: what is to be seen of a contact at a glance. */
export function Marks({ contact: { conflicts, verdict, closed } }: { readonly contact: ContactLine }) {
  return (
    <span className="marks">
      {conflicts.length > 0 && (
        <span className="mark mark-disputed" title={say.contact.disputedAbout(conflicts)}>
          {say.contact.disputed}
        </span>
      )}
      {verdict !== null && <span className={`mark mark-${verdict}`}>{say.verdicts[verdict]}</span>}
      {closed && <span className="mark">{say.contact.closed}</span>}
    </span>
  )
}

/** A contact as lists outside the ledger show it: one line to be opened. */
export function ContactLink({ contact }: { readonly contact: ContactLine }) {
  return (
    <Link to="/contacts/$id" params={{ id: contact.id }} className="contact-link">
      <DateWords date={contact.date} />
      <span className="contact-link-words">
        <Parties parties={contact.parties} />
        <span className="soft">
          <StatusMark status={contact.status} /> <ModeWord mode={contact.mode} />
          {contact.place && (
            <>
              {' · '}
              <PlaceWords place={contact.place} />
            </>
          )}
        </span>
      </span>
      <Marks contact={contact} />
    </Link>
  )
}
