import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../api/client.ts'
import type { ReviewPage, ShownContact, Verdict } from '../api/types.ts'
import { Conflicts } from '../contact/conflicts.tsx'
import { ContactHead } from '../contact/contact-head.tsx'
import type { Looked } from '../contact/contact-screen.tsx'
import { FieldList } from '../contact/field-list.tsx'
import { ReportText } from '../contact/report-text.tsx'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import { Failed, Loaded } from '../parts/loading.tsx'
import '../styles/contact.css'
import '../styles/review.css'
import { EditForm } from './edit-form.tsx'
import { MergeForm } from './merge-form.tsx'
import { SplitForm } from './split-form.tsx'
import { useQueue } from './use-queue.ts'

/** Contacts in doubt, one after another, each beside the words that tell of it: accept, reject, edit, leave open, join, part. */
export function ReviewScreen() {
  const queue = useQueue()
  return (
    <div className="review">
      <h1 className="hidden-words">{say.nav.review}</h1>
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

type Form = 'edit' | 'merge' | 'split'

function Card({ shown, queue }: { readonly shown: ShownContact; readonly queue: ReturnType<typeof useQueue> }) {
  const { contact, reports, doubts } = shown
  const [form, setForm] = useState<Form | null>(null)
  const [looked, look] = useState<Looked>({ report: reports[0]?.key ?? '', start: null })
  const why = useQuery({ queryKey: ['why', contact.id], queryFn: () => api.why(contact.id) })
  const reason = useRef<HTMLInputElement>(null)
  const decide = (verdict: Verdict) => queue.decide(verdict, reason.current?.value ?? '')
  const report = reports.find(({ key }) => key === looked.report) ?? reports[0]
  const close = () => setForm(null)
  return (
    <div className="contact">
      <div className="contact-told">
        <ul className="doubts">
          {doubts.map(({ words }) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
        <ContactHead shown={shown} />
        <Verdicts shown={shown} queue={queue} decide={decide} form={form} setForm={setForm} reason={reason} />
        {form === 'edit' && <EditForm shown={shown} decide={decide} close={close} />}
        {form === 'merge' && <MergeForm shown={shown} decide={decide} close={close} />}
        {form === 'split' && <SplitForm shown={shown} decide={decide} close={close} />}
        <Conflicts conflicts={shown.conflicts} look={look} />
        <FieldList shown={shown} why={why.data} look={look} />
      </div>
      {report && <ReportText reports={reports} report={report} looked={looked} look={look} />}
    </div>
  )
}

function Verdicts({
  shown: { contact, reports },
  queue,
  decide,
  form,
  setForm,
  reason,
}: {
  readonly shown: ShownContact
  readonly queue: ReturnType<typeof useQueue>
  readonly decide: (verdict: Verdict) => void
  readonly form: Form | null
  readonly setForm: (form: Form | null) => void
  readonly reason: React.RefObject<HTMLInputElement | null>
}) {
  const { id } = contact
  const open = (which: Form) => () => setForm(form === which ? null : which)
  const verdicts = [
    { keys: 'a', words: say.review.accept, run: () => decide({ kind: 'accept', id }) },
    { keys: 'r', words: say.review.reject, run: () => decide({ kind: 'reject', id }) },
    { keys: 'e', words: say.review.edit, run: open('edit') },
    { keys: 'u', words: say.review.unsure, run: () => decide({ kind: 'unsure', id }) },
    { keys: 'm', words: say.review.merge, run: open('merge') },
    { keys: 's', words: say.review.split, run: open('split'), off: reports.length < 2 },
    { keys: 'n', words: say.review.next, run: queue.goOn },
    { keys: 'z', words: say.review.undo, run: () => queue.undo?.(), off: queue.undo === null },
  ]
  useKeys(say.nav.review, [
    ...verdicts.map(({ keys, words, run, off }) => ({ keys, words, run: () => void (off || queue.busy || run()) })),
    { keys: 'w', words: say.review.reason, run: () => reason.current?.focus() },
  ])
  return (
    <div className="verdicts">
      {verdicts.map(({ keys, words, run, off }) => (
        <button
          key={keys}
          type="button"
          className={keys === 'a' ? 'button strong' : 'button'}
          aria-keyshortcuts={keys}
          disabled={(off ?? false) || queue.busy}
          onClick={run}
        >
          {words} <kbd>{keys}</kbd>
        </button>
      ))}
      <input ref={reason} className="reason" aria-label={say.review.reason} placeholder={say.review.reason} />
    </div>
  )
}
