import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import type { Contact, ShownDocument } from '../api/types.ts'
import { say } from '../messages.ts'
import { AnnotatedText } from '../parts/annotated-text.tsx'
import { Loaded } from '../parts/loading.tsx'
import { RecordList } from '../parts/record-list.tsx'
import { recordStretches } from '../parts/record-stretches.ts'
import '../styles/contact.css'
import '../styles/documents.css'

/** A document: its text with everything that is coded in it, and its furniture greyed. */
export function DocumentScreen() {
  const { id } = useParams({ from: '/documents/$id' })
  const document = useQuery({ queryKey: ['document', id], queryFn: () => api.document(id) })
  return <Loaded of={document}>{(found) => <Shown key={id} shown={found} />}</Loaded>
}

function Shown({ shown }: { readonly shown: ShownDocument }) {
  const { text, furniture, flags, records, acts, figures } = shown
  const [at, setAt] = useState<string | null>(null)
  // Contacts are named by their keys: those of several documents may be called alike.
  const contacts = useMemo(() => records.map(({ key, contact }): Contact => ({ ...contact, id: key })), [records])
  const stretches = useMemo(
    () => recordStretches({ furniture, contacts, acts, figures }),
    [furniture, contacts, acts, figures],
  )
  const entries = Object.fromEntries(
    records.map(({ key, entry }) => [key, entry === null ? <NoEntry key={key} /> : <EntryLink key={key} id={entry} />]),
  )
  return (
    <div className="beside">
      <section>
        <Head shown={shown} />
        <h2>{say.records.found(contacts.length, acts.length, figures.length)}</h2>
        <RecordList {...{ contacts, acts, figures, flags, entries, at }} choose={setAt} />
      </section>
      <aside className="contact-text" aria-label={say.contactPage.document}>
        <p className="text-head soft">{say.records.legend}</p>
        <AnnotatedText text={text} stretches={stretches} at={at} choose={setAt} />
      </aside>
    </div>
  )
}

function EntryLink({ id }: { readonly id: string }) {
  return (
    <Link className="entry-link" to="/contacts/$id" params={{ id }}>
      {say.documents.entry} <code>{id}</code>
    </Link>
  )
}

function NoEntry() {
  return <span className="no-entry soft">{say.documents.noEntry}</span>
}

function Head({ shown: { document, coder } }: { readonly shown: ShownDocument }) {
  const {
    id,
    title,
    published,
    published_basis: basis,
    published_reasons: reasons,
    source,
    language,
    url,
    name,
  } = document
  const about: readonly [string, string | null][] = [
    [say.documents.published, published && `${dateWords(published)}${basis ? ` (${say.records.bases[basis]})` : ''}`],
    [say.documents.reasons, reasons.join('; ') || null],
    [say.documents.publisher, source],
    [say.documents.language, language],
    [say.documents.address, url],
    [say.documents.from, name],
    [say.documents.hash, document.sha256],
    [say.documents.coder, `${coder.name} ${coder.version}, ${coder.tables.slice(0, 12)}`],
  ]
  return (
    <header className="document-head">
      <h1>{title ?? id}</h1>
      <dl>
        {about.map(
          ([what, words]) =>
            words !== null && (
              <div key={what}>
                <dt>{what}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </header>
  )
}
