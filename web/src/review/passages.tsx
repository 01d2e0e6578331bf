import { useState } from 'react'
import { dateWords } from '../api/dates.ts'
import type { SecondQueue } from '../api/types.ts'
import { say } from '../messages.ts'
import { AnnotatedText } from '../parts/annotated-text.tsx'

type Report = SecondQueue['units'][number]['reports'][number]

/** The words of each report, with what stands around them; one report is shown at a time. */
export function Passages({ reports }: { readonly reports: readonly Report[] }) {
  const [at, setAt] = useState(0)
  const report = reports[at]
  if (report === undefined) return null
  const { document, title, source, published, passage, start, end } = report
  return (
    <aside className="contact-text" aria-label={say.second.passage}>
      {reports.length > 1 && (
        <fieldset className="views text-tabs">
          <legend className="hidden-words">{say.contactPage.documents}</legend>
          {reports.map((each, nth) => (
            <button
              key={`${each.document} ${each.start}`}
              type="button"
              aria-pressed={nth === at}
              onClick={() => setAt(nth)}
            >
              {nth + 1}. {each.source ?? each.document}
            </button>
          ))}
        </fieldset>
      )}
      <p className="text-head">
        <strong>{title ?? document}</strong>
        <span className="soft">{[source, published && dateWords(published)].filter(Boolean).join(' · ')}</span>
      </p>
      <AnnotatedText text={passage} stretches={[{ start, end, kind: 'evidence', name: 'words' }]} at="words" />
    </aside>
  )
}
