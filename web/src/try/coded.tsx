import { useMemo, useState } from 'react'
import { dateWords } from '../api/dates.ts'
import type { CodedText } from '../api/types.ts'
import { say } from '../messages.ts'
import { AnnotatedText } from '../parts/annotated-text.tsx'
import { RecordList } from '../parts/record-list.tsx'
import { recordStretches } from '../parts/record-stretches.ts'
import { Steps } from './steps.tsx'

/** A text as it was coded: what stands where beside the records that were made of it. */
export function Coded({ coded: { text, coded, steps } }: { readonly coded: CodedText }) {
  const { document, contacts, acts, figures, flags } = coded
  const [at, setAt] = useState<string | null>(null)
  const stretches = useMemo(
    () => recordStretches({ furniture: document.furniture, contacts, acts, figures }),
    [document, contacts, acts, figures],
  )
  return (
    <div className="beside" aria-live="polite">
      <section>
        <h2>{say.records.found(contacts.length, acts.length, figures.length)}</h2>
        <p className="soft published">
          {say.records.published} {document.published === null ? say.state.none : dateWords(document.published)}
          {document.published_basis !== null && ` (${say.records.bases[document.published_basis]})`}
        </p>
        <RecordList contacts={contacts} acts={acts} figures={figures} flags={flags} at={at} choose={setAt} />
        <Steps steps={steps} />
      </section>
      <aside className="contact-text" aria-label={say.tryIt.text}>
        <p className="text-head soft">{say.records.legend}</p>
        <AnnotatedText text={text} stretches={stretches} at={at} choose={setAt} />
      </aside>
    </div>
  )
}
