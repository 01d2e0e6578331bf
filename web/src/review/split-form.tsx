import { useState } from 'react'
import type { ShownContact, Verdict } from '../api/types.ts'
import { say } from '../messages.ts'

/** Which of its reports tell of another thing. */
export function SplitForm({
  shown: { contact, reports },
  decide,
  close,
}: {
  readonly shown: ShownContact
  readonly decide: (verdict: Verdict) => void
  readonly close: () => void
}) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (key: string) =>
    setChosen(chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key])
  return (
    <section className="review-form">
      <h2>{say.review.split}</h2>
      <p>{say.review.splitWhich}</p>
      <ul>
        {reports.map(({ key, document, source, contact: { evidence } }) => (
          <li key={key}>
            <label className="check">
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              <span>
                {source ?? document}: <q>{evidence[0]?.quote}</q>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <div className="form-row">
        <button
          type="button"
          className="button strong"
          disabled={chosen.length === 0 || chosen.length === reports.length}
          onClick={() => decide({ kind: 'split', id: contact.id, reports: [...chosen] })}
        >
          {say.review.splitThem(chosen.length)}
        </button>
        <button type="button" className="button" onClick={close}>
          {say.state.close}
        </button>
      </div>
    </section>
  )
}
