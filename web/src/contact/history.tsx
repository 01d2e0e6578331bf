import type { Report, ShownContact } from '../api/types.ts'
import { say } from '../messages.ts'
import { DateWords, StatusMark } from '../parts/contact-parts.tsx'
import type { Looked } from './contact-screen.tsx'

/** How far each report says that it had come, in order of publication: planned, held, called off, denied. */
export function History({
  entry: { history },
  reports,
  look,
}: {
  readonly entry: ShownContact['entry']
  readonly reports: readonly Report[]
  readonly look: (at: Looked) => void
}) {
  const byKey = new Map(reports.map((report) => [report.key, report]))
  return (
    <section>
      <h2>{say.contactPage.history}</h2>
      <ol className="stages">
        {history.map(({ status, date, published, record }) => {
          const report = byKey.get(record)
          return (
            <li key={record}>
              <DateWords date={published} />
              <StatusMark status={status} />
              <span>
                {say.contactPage.forDate} <DateWords date={date} />
              </span>
              <button
                type="button"
                className="quiet stage-report"
                onClick={() => look({ report: record, start: null })}
              >
                {report?.source ?? report?.title ?? report?.document ?? record}
              </button>
              {report && <Grades report={report} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Grades({ report: { reliability, credibility } }: { readonly report: Report }) {
  if (reliability === null && credibility === null) return null
  return (
    <span className="mark" title={say.contactPage.grades}>
      {reliability ?? '–'}
      {credibility ?? '–'}
    </span>
  )
}
