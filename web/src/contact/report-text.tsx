import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '../api/client.ts'
import { dateWords } from '../api/dates.ts'
import type { Report, ShownDocument } from '../api/types.ts'
import { say } from '../messages.ts'
import { AnnotatedText } from '../parts/annotated-text.tsx'
import type { Stretch } from '../parts/cut-text.ts'
import { Loaded } from '../parts/loading.tsx'
import type { Looked } from './contact-screen.tsx'

/** The document that a report stands in, with the words that tell of the contact marked and its furniture greyed. */
export function ReportText({
  reports,
  report,
  looked,
  look,
}: {
  readonly reports: readonly Report[]
  readonly report: Report
  readonly looked: Looked
  readonly look: (at: Looked) => void
}) {
  const document = useQuery({
    queryKey: ['document', report.document],
    queryFn: () => api.document(report.document),
  })
  return (
    <aside className="contact-text" aria-label={say.contactPage.document}>
      {reports.length > 1 && <ReportTabs reports={reports} report={report} look={look} />}
      <p className="text-head">
        <Link to="/documents/$id" params={{ id: report.document }}>
          {report.title ?? report.document}
        </Link>
        <span className="soft">
          {[report.source, report.published && dateWords(report.published)].filter(Boolean).join(' · ')}
        </span>
      </p>
      <Loaded of={document}>{(found) => <Text document={found} report={report} looked={looked} />}</Loaded>
    </aside>
  )
}

function ReportTabs({
  reports,
  report,
  look,
}: {
  readonly reports: readonly Report[]
  readonly report: Report
  readonly look: (at: Looked) => void
}) {
  return (
    <fieldset className="views text-tabs">
      <legend className="hidden-words">{say.contactPage.documents}</legend>
      {reports.map(({ key, source, document }, at) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === report.key}
          title={document}
          onClick={() => look({ report: key, start: null })}
        >
          {at + 1}. {source ?? document}
        </button>
      ))}
    </fieldset>
  )
}

function Text({
  document,
  report,
  looked,
}: {
  readonly document: ShownDocument
  readonly report: Report
  readonly looked: Looked
}) {
  const stretches = useMemo(() => evidenceStretches(document, report), [document, report])
  if (document.document.sha256 !== report.text) return <p className="soft">{say.contactPage.otherText}</p>
  const first = report.contact.evidence[0]?.start ?? report.start
  return <AnnotatedText text={document.text} stretches={stretches} at={String(looked.start ?? first)} />
}

function evidenceStretches({ furniture }: ShownDocument, { contact }: Report): Stretch[] {
  const quotes = [...contact.evidence, ...Object.values(contact.evidence_by_field).flat()]
  return [
    ...furniture.map(({ start, end }) => ({ start, end, kind: 'furniture' })),
    ...quotes.map(({ start, end }) => ({ start, end, kind: 'evidence', name: String(start) })),
  ]
}
