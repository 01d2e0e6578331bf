import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useSession } from '../accounts/use-session.ts'
import { api } from '../api/client.ts'
import type { ReviewPage, ShownContact, Verdict } from '../api/types.ts'
import { Conflicts } from '../contact/conflicts.tsx'
import { ContactHead } from '../contact/contact-head.tsx'
import type { Looked } from '../contact/contact-screen.tsx'
import { FieldList } from '../contact/field-list.tsx'
import { ReportText } from '../contact/report-text.tsx'
import { say } from '../messages.ts'
import { Failed, Loaded } from '../parts/loading.tsx'
import '../styles/contact.css'
import '../styles/review.css'
import type { Change } from './draft.ts'
import { EditForm } from './edit-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { ReviewParts } from './review-parts.tsx'
import { SplitForm } from './split-form.tsx'
import { useQueue } from './use-queue.ts'
import { type Form, Verdicts } from './verdicts.tsx'

/** Contacts in doubt, one after another, each beside the words that tell of it: accept, reject, edit, leave open, join, part. */
export function ReviewScreen() {
  const queue = useQueue()
  return (
    <div className="review">
      <h1 className="hidden-words">{say.nav.review}</h1>
      <ReviewParts />
      <Loaded of={queue.queue}>{(page) => <Progress page={page} made={queue.made} />}</Loaded>
      {queue.error && <Failed error={queue.error} />}
      {queue.id === null
        ? queue.queue.data && <p className="ledger-empty">{say.review.done}</p>
        : queue.queue.data && <Judged key={queue.id} id={queue.id} queue={queue} />}
    </div>
  )
}

function Progress({ page: { waiting, accepted, unsure }, made }: { readonly page: ReviewPage; readonly made: number }) {
  const judged = accepted + unsure
  return (
    <p className="review-progress">
      <progress max={judged + waiting} value={judged} aria-label={say.review.progress} />
      <span>{say.review.tally(waiting, accepted, unsure, made)}</span>
    </p>
  )
}

function Judged({ id, queue }: { readonly id: string; readonly queue: ReturnType<typeof useQueue> }) {
  const shown = useQuery({ queryKey: ['contact', id], queryFn: () => api.contact(id) })
  return <Loaded of={shown}>{(found) => <Card shown={found} queue={queue} />}</Loaded>
}

function Card({ shown, queue }: { readonly shown: ShownContact; readonly queue: ReturnType<typeof useQueue> }) {
  const { contact, reports, doubts } = shown
  const [form, setForm] = useState<Form | null>(null)
  const [looked, look] = useState<Looked>({ report: reports[0]?.key ?? '', start: null })
  const why = useQuery({ queryKey: ['why', contact.id], queryFn: () => api.why(contact.id) })
  const reason = useRef<HTMLInputElement>(null)
  const decide = (verdict: Verdict) => queue.decide(verdict, reason.current?.value ?? '')
  const report = reports.find(({ key }) => key === looked.report) ?? reports[0]
  const close = () => setForm(null)
  const edit = (change: Change) => decide({ kind: 'edit', id: contact.id, change })
  return (
    <div className="contact">
      <div className="contact-told">
        <ul className="doubts">
          {doubts.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <ContactHead shown={shown} />
        <ProposeHint />
        <Verdicts shown={shown} queue={queue} decide={decide} form={form} setForm={setForm} reason={reason} />
        {form === 'edit' && <EditForm told={shown.entry} save={edit} close={close} />}
        {form === 'merge' && <MergeForm shown={shown} decide={decide} close={close} />}
        {form === 'split' && <SplitForm shown={shown} decide={decide} close={close} />}
        <Conflicts conflicts={shown.conflicts} look={look} />
        <FieldList shown={shown} why={why.data} look={look} />
      </div>
      {report && <ReportText reports={reports} report={report} looked={looked} look={look} />}
    </div>
  )
}

/** Says what comes of a verdict, to whom it is not a decision. */
function ProposeHint() {
  const { data } = useSession()
  if (data?.role !== 'reader' && data?.role !== 'reviewer') return null
  return <p className="soft hint">{say.propose.why(data.role)}</p>
}
