import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import type { NewKey } from '../api/types.ts'
import { say } from '../messages.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Failed, Loaded } from '../parts/loading.tsx'
import { RoleChoice } from './role-choice.tsx'

const NOTHING: NewKey = { name: '', role: 'reader' }

/** The keys with which programs ask; what a key says is shown once, when it is made. */
export function Keys() {
  const keys = useQuery({ queryKey: ['keys'], queryFn: api.keys })
  const queries = useQueryClient()
  const [draft, setDraft] = useState(NOTHING)
  const making = useMutation({ mutationFn: () => api.addKey(draft), onSuccess: () => queries.invalidateQueries() })
  const ending = useMutation({ mutationFn: api.endKey, onSuccess: () => queries.invalidateQueries() })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    making.mutate()
  }
  return (
    <section>
      <h2>{say.accounts.keys}</h2>
      <Loaded of={keys}>
        {({ keys: found }) => (
          <ul>
            {found.map(({ id, name, role, ended }) => (
              <li key={id} className="account">
                <strong>{name}</strong> <span className="soft">{say.accounts.roles[role]}</span>
                {ended === null ? (
                  <button type="button" className="button" onClick={() => ending.mutate(id)}>
                    {say.accounts.end} <span className="hidden-words">{name}</span>
                  </button>
                ) : (
                  <span className="mark">{say.accounts.ended}</span>
                )}
              </li>
            ))}
            {found.length === 0 && <li className="soft">{say.accounts.none}</li>}
          </ul>
        )}
      </Loaded>
      <details className="link">
        <summary>{say.accounts.addKey}</summary>
        <form className="form-row" onSubmit={submit}>
          <label>
            {say.accounts.purpose}
            <input required value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} />
          </label>
          <RoleChoice role={draft.role} choose={(role) => setDraft({ ...draft, role })} />
          <button type="submit" className="button strong">
            {say.accounts.add}
          </button>
        </form>
        {making.error && <Failed error={making.error} />}
        {making.data && (
          <p className="why" role="status">
            {say.accounts.keyShown} <code>{making.data.words}</code>{' '}
            <CopyButton words={making.data.words} name={say.ledger.copy} />
          </p>
        )}
      </details>
    </section>
  )
}
