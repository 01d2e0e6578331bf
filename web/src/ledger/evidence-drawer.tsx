import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import type { Report, ShownContact } from '../api/types.ts'
import { say } from '../messages.ts'
import { DateWords, ModeWord, Parties, PlaceWords, StatusMark } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'

/** The words that a contact rests on, beside the list. */
export function EvidenceDrawer({ id, close }: { readonly id: string; readonly close: () => void }) {
  const shown = useQuery({ queryKey: ['contact', id], queryFn: () => api.contact(id) })
  return (
    <aside className="drawer" aria-label={say.ledger.evidence}>
      <button type="button" className="quiet drawer-close" aria-label={say.state.close} onClick={close}>
        ×
      </button>
      <Loaded of={shown}>{(found) => <Evidence shown={found} />}</Loaded>
    </aside>
  )
}

function Evidence({ shown: { contact, reports, conflicts } }: { readonly shown: ShownContact }) {
  return (
    <>
      <p className="drawer-line">
        <StatusMark status={contact.status} /> <ModeWord mode={contact.mode} /> · <DateWords date={contact.date} />
      </p>
      <h2>
        <Parties parties={contact.parties} linked />
      </h2>
      {contact.title !== null && <p className="drawer-title">{contact.title}</p>}
      {contact.place !== null && (
        <p className="soft">
          <PlaceWords place={contact.place} />
        </p>
      )}
      <p>
        <Link className="button strong" to="/contacts/$id" params={{ id: contact.id }}>
          {say.ledger.openContact}
        </Link>
      </p>
      {conflicts.map(({ kind, sides }) => (
        <p key={kind} className="drawer-conflict">
          <strong>{say.conflict.about(kind)}</strong> {sides.map(({ value }) => value).join(' / ')}
        </p>
      ))}
      <h3>{say.contact.sources(contact.reports, contact.sources)}</h3>
      {reports.map((report) => (
        <DrawerReport key={report.key} report={report} />
      ))}
    </>
  )
}

function DrawerReport({ report: { document, title, source, published, contact } }: { readonly report: Report }) {
  return (
    <article className="drawer-report">
      <p>
        <Link to="/documents/$id" params={{ id: document }}>
          {title ?? document}
        </Link>{' '}
        <span className="soft">{[source, published].filter((each) => each !== null).join(', ')}</span>
      </p>
      {contact.evidence.map(({ start, quote }) => (
        <blockquote key={start} className="quote">
          {quote}
        </blockquote>
      ))}
    </article>
  )
}
