import type { RefObject } from 'react'
import type { ShownContact, Verdict } from '../api/types.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import type { useQueue } from './use-queue.ts'
import { type KeyedVerdict, VerdictButtons } from './verdict-buttons.tsx'

export type Form = 'edit' | 'merge' | 'split'

/** Everything that can be said of a contact in doubt, by mouse or by key. */
export function Verdicts({
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
  readonly reason: RefObject<HTMLInputElement | null>
}) {
  const { id } = contact
  const { rights } = queue
  const open = (which: Form) => () => setForm(form === which ? null : which)
  const verdicts: KeyedVerdict[] = [
    { keys: 'a', words: say.review.accept, run: () => decide({ kind: 'accept', id }) },
    { keys: 'r', words: say.review.reject, run: () => decide({ kind: 'reject', id }) },
    { keys: 'e', words: say.review.edit, run: open('edit') },
    { keys: 'u', words: say.review.unsure, run: () => decide({ kind: 'unsure', id }) },
    { keys: 'm', words: say.review.merge, run: open('merge'), off: rights('merge') === null },
    { keys: 's', words: say.review.split, run: open('split'), off: rights('split') === null || reports.length < 2 },
    { keys: 'n', words: say.review.next, run: queue.goOn },
    { keys: 'z', words: say.review.undo, run: () => queue.undo?.(), off: queue.undo === null },
  ]
  useKeys(say.nav.review, [
    ...verdicts.map(({ keys, words, run, off }) => ({ keys, words, run: () => void (off || queue.busy || run()) })),
    { keys: 'w', words: say.review.reason, run: () => reason.current?.focus() },
  ])
  return <VerdictButtons verdicts={verdicts} busy={queue.busy} reason={reason} />
}
