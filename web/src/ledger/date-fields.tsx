import { type FormEvent, useEffect, useState } from 'react'
import { type Filter, given } from '../api/filter.ts'
import { say } from '../messages.ts'

/** From when to when: a day, a month or a year. */
export function DateFields({ filter, ask }: { readonly filter: Filter; readonly ask: (filter: Filter) => void }) {
  const [since, setSince] = useState(filter.since ?? '')
  const [until, setUntil] = useState(filter.until ?? '')
  useEffect(() => setSince(filter.since ?? ''), [filter.since])
  useEffect(() => setUntil(filter.until ?? ''), [filter.until])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    ask(given(given(filter, 'since', since.trim() || undefined), 'until', until.trim() || undefined))
  }
  return (
    <form className="dates" onSubmit={submit}>
      <input
        aria-label={say.ledger.since}
        placeholder={say.ledger.sinceShort}
        value={since}
        onChange={({ target }) => setSince(target.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        aria-label={say.ledger.until}
        placeholder={say.ledger.untilShort}
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <button type="submit" className="button">
        {say.ledger.setDates}
      </button>
    </form>
  )
}
