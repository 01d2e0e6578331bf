import { type FormEvent, useRef, useState } from 'react'
import { useSession } from '../accounts/use-session.ts'
import type { NewReading, SecondQueue } from '../api/types.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import { Failed, Loaded } from '../parts/loading.tsx'
import { ToldList } from '../parts/told-list.tsx'
import '../styles/contact.css'
import '../styles/review.css'
import { EditForm } from './edit-form.tsx'
import { Passages } from './passages.tsx'
import { ReviewParts } from './review-parts.tsx'
import { useSecond } from './use-second.ts'
import { type KeyedVerdict, VerdictButtons } from './verdict-buttons.tsx'

const READER = 'parley-second-reader'

/** What others have judged, read a second time without what they said of it. */
export function SecondScreen() {
  const { data } = useSession()
  const [reader, setReader] = useState(() => localStorage.getItem(READER))
  return (
    <div className="review">
      <h1>{say.reviewParts.second}</h1>
      <ReviewParts />
      <p className="soft hint">{say.second.about}</p>
      {data?.open && <ReaderName reader={reader} setReader={setReader} />}
      {data && (!data.open || reader !== null) && <Queue key={reader} by={data.open ? (reader ?? '') : undefined} />}
    </div>
  )
}

/** Who reads, where nobody logs in. */
function ReaderName({
  reader,
  setReader,
}: {
  readonly reader: string | null
  readonly setReader: (reader: string) => void
}) {
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('reader')).trim()
    if (name === '') return
    localStorage.setItem(READER, name)
    setReader(name)
  }
  return (
    <form className="form-row reader-name" onSubmit={submit}>
      <label>
        {say.second.reader}
        <input name="reader" required maxLength={100} defaultValue={reader ?? ''} autoComplete="name" />
      </label>
      <button type="submit" className="button">
        {say.second.begin}
      </button>
    </form>
  )
}

function Queue({ by }: { readonly by: string | undefined }) {
  const second = useSecond(by)
  const { queue, unit, error } = second
  return (
    <>
      <Loaded of={queue}>
        {({ waiting, read }) => (
          <p className="review-progress">
            <progress max={Math.max(1, waiting + read)} value={read} aria-label={say.second.progress} />
            <span>{say.second.tally(waiting, read)}</span>
          </p>
        )}
      </Loaded>
      {error && <Failed error={error} />}
      {queue.data &&
        (unit === null ? (
          <p className="ledger-empty">{say.second.done}</p>
        ) : (
          <Card key={unit.key} unit={unit} second={second} />
        ))}
    </>
  )
}

function Card({
  unit: { coded, reports },
  second,
}: {
  readonly unit: SecondQueue['units'][number]
  readonly second: ReturnType<typeof useSecond>
}) {
  const [editing, setEditing] = useState(false)
  const reason = useRef<HTMLInputElement>(null)
  const judge = (verdict: NewReading['verdict'], change?: NewReading['change']) => {
    const why = reason.current?.value.trim() ?? ''
    second.read({ verdict, ...(change && { change }), ...(why !== '' && { why }) })
  }
  const verdicts: KeyedVerdict[] = [
    { keys: 'a', words: say.review.accept, run: () => judge('accept') },
    { keys: 'r', words: say.review.reject, run: () => judge('reject') },
    { keys: 'e', words: say.review.edit, run: () => setEditing(!editing) },
    { keys: 'u', words: say.review.unsure, run: () => judge('unsure') },
    { keys: 'n', words: say.review.next, run: second.goOn },
    { keys: 'z', words: say.review.undo, run: () => second.undo?.(), off: second.undo === null },
  ]
  useKeys(say.reviewParts.second, [
    ...verdicts.map(({ keys, words, run, off }) => ({ keys, words, run: () => void (off || second.busy || run()) })),
    { keys: 'w', words: say.review.reason, run: () => reason.current?.focus() },
  ])
  return (
    <div className="contact">
      <div className="contact-told">
        <VerdictButtons verdicts={verdicts} busy={second.busy} reason={reason} />
        {editing && <EditForm told={coded} save={(change) => judge('edit', change)} close={() => setEditing(false)} />}
        <section>
          <h2>{say.second.coded}</h2>
          <ToldList told={coded} />
        </section>
      </div>
      <Passages reports={reports} />
    </div>
  )
}
