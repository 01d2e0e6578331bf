import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import type { Report, ShownContact } from '../api/types.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import '../styles/contact.css'
import { Citation } from './citation.tsx'
import { Conflicts } from './conflicts.tsx'
import { ContactHead } from './contact-head.tsx'
import { Decisions } from './decisions.tsx'
import { FieldList } from './field-list.tsx'
import { History } from './history.tsx'
import { Links } from './links.tsx'
import { ReportText } from './report-text.tsx'

/** Everything there is to say of a contact, with the documents that tell of it beside it. */
export function ContactScreen() {
  const { id } = useParams({ from: '/contacts/$id' })
  const shown = useQuery({ queryKey: ['contact', id], queryFn: () => api.contact(id) })
  return <Loaded of={shown}>{(found) => <Shown key={found.contact.id} shown={found} />}</Loaded>
}

/** Which words are looked at: a quote of a report, by where it begins. */
export interface Looked {
  readonly report: string
  readonly start: number | null
}

function Shown({ shown }: { readonly shown: ShownContact }) {
  const { reports } = shown
  const [looked, look] = useState<Looked>({ report: reports[0]?.key ?? '', start: null })
  const report = reports.find(({ key }) => key === looked.report) ?? reports[0]
  const why = useQuery({ queryKey: ['why', shown.contact.id], queryFn: () => api.why(shown.contact.id) })
  useEvidenceKeys(reports, looked, look)
  return (
    <div className="contact">
      <div className="contact-told">
        <ContactHead shown={shown} />
        <Conflicts conflicts={shown.conflicts} look={look} />
        <FieldList shown={shown} why={why.data} look={look} />
        <History entry={shown.entry} reports={reports} look={look} />
        {why.data && <Links links={why.data.links} />}
        <Decisions shown={shown} />
        <Citation shown={shown} />
      </div>
      {report && <ReportText reports={reports} report={report} looked={looked} look={look} />}
    </div>
  )
}

/** `n` and `p` go from quote to quote, through all reports. */
function useEvidenceKeys(reports: readonly Report[], looked: Looked, look: (at: Looked) => void): void {
  const quotes = reports.flatMap(({ key, contact }) => contact.evidence.map(({ start }) => ({ report: key, start })))
  const at = quotes.findIndex(({ report, start }) => report === looked.report && start === looked.start)
  const step = (by: number) => {
    const next = quotes[(at + by + quotes.length) % quotes.length]
    if (next) look(next)
  }
  useKeys(say.contactPage.title, [
    { keys: 'n', words: say.contactPage.keys.next, run: () => step(1) },
    { keys: 'p', words: say.contactPage.keys.previous, run: () => step(-1) },
  ])
}
