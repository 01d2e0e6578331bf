import { type FormEvent, useState } from 'react'
import type { Told } from '../api/types.ts'
import { say } from '../messages.ts'
import { type Change, type Draft, draftOf, settleDraft } from './draft.ts'
import { PartyRows } from './party-rows.tsx'

/** Other values for what is told: what is changed takes the place of what the reports come to. */
export function EditForm({
  told,
  save,
  close,
}: {
  readonly told: Told
  readonly save: (change: Change) => void
  readonly close: () => void
}) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(told))
  const change = settleDraft(draft, told)
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (change) save(change)
  }
  return (
    <form className="review-form" onSubmit={submit}>
      <h2>{say.review.edit}</h2>
      <div className="form-row">
        <Text
          name={say.fields.date!}
          value={draft.date}
          set={(date) => set({ date })}
          focus
          hint={say.review.dateHint}
        />
        <Choice name={say.fields.status!} words={say.statuses} value={draft.status} set={(status) => set({ status })} />
        <Choice name={say.fields.mode!} words={say.modes} value={draft.mode} set={(mode) => set({ mode })} />
      </div>
      <div className="form-row">
        <Text name={say.fields.place!} value={draft.place} set={(place) => set({ place })} />
        <Text name={say.review.placeState} value={draft.placeState} set={(placeState) => set({ placeState })} />
        <Text name={say.fields.title!} value={draft.title} set={(title) => set({ title })} />
      </div>
      <PartyRows parties={draft.parties} set={(parties) => set({ parties })} />
      <label className="check">
        <input type="checkbox" checked={draft.closed} onChange={({ target }) => set({ closed: target.checked })} />
        {say.fields.closed}
      </label>
      <div className="form-row">
        <button type="submit" className="button strong" disabled={change === null}>
          {say.review.save}
        </button>
        <button type="button" className="button" onClick={close}>
          {say.state.close}
        </button>
      </div>
    </form>
  )
}

function Text({
  name,
  value,
  set,
  hint,
  focus = false,
}: {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly hint?: string
  readonly focus?: boolean
}) {
  return (
    <label>
      {name}
      <input
        ref={(input) => {
          if (focus && input && !input.form?.contains(document.activeElement)) input.focus()
        }}
        value={value}
        placeholder={hint}
        onChange={({ target }) => set(target.value)}
      />
    </label>
  )
}

export function Choice({
  name,
  words,
  value,
  set,
}: {
  readonly name: string
  readonly words: Readonly<Record<string, string>>
  readonly value: string
  readonly set: (value: string) => void
}) {
  return (
    <label>
      {name}
      <select value={value} onChange={({ target }) => set(target.value)}>
        {Object.entries(words).map(([each, said]) => (
          <option key={each} value={each}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}
