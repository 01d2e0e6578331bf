import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import type { NewUser, User, UserChange } from '../api/types.ts'
import { say } from '../messages.ts'
import { Failed, Loaded } from '../parts/loading.tsx'
import { RoleChoice } from './role-choice.tsx'

const NOBODY: NewUser = { name: '', role: 'reader', password: '' }

/** The users of the ledger with their roles; an admin adds, changes and ends them. */
export function Users() {
  const users = useQuery({ queryKey: ['users'], queryFn: api.users })
  const queries = useQueryClient()
  const [draft, setDraft] = useState(NOBODY)
  const done = () => {
    setDraft(NOBODY)
    return queries.invalidateQueries()
  }
  const adding = useMutation({ mutationFn: () => api.addUser(draft), onSuccess: done })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    adding.mutate()
  }
  return (
    <section>
      <h2>{say.accounts.users}</h2>
      <Loaded of={users}>
        {({ users: found }) => (
          <ul>
            {found.map((user) => (
              <UserLine key={user.name} user={user} />
            ))}
            {found.length === 0 && <li className="soft">{say.accounts.nobody}</li>}
          </ul>
        )}
      </Loaded>
      <details className="link">
        <summary>{say.accounts.addUser}</summary>
        <form className="form-row" onSubmit={submit}>
          <label>
            {say.login.name}
            <input required value={draft.name} onChange={({ target }) => setDraft({ ...draft, name: target.value })} />
          </label>
          <label>
            {say.login.password}
            <input
              type="password"
              required
              autoComplete="new-password"
              value={draft.password}
              onChange={({ target }) => setDraft({ ...draft, password: target.value })}
            />
          </label>
          <RoleChoice role={draft.role} choose={(role) => setDraft({ ...draft, role })} />
          <button type="submit" className="button strong">
            {say.accounts.add}
          </button>
        </form>
        {adding.error && <Failed error={adding.error} />}
      </details>
    </section>
  )
}

function UserLine({ user: { name, role, ended } }: { readonly user: User }) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: (change: UserChange) => api.changeUser(name, change),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <li className="account">
      <strong>{name}</strong>
      <RoleChoice role={role} choose={(chosen) => changing.mutate({ role: chosen })} of={name} />
      {ended !== null && <span className="mark">{say.accounts.ended}</span>}
      <button type="button" className="button" onClick={() => changing.mutate({ ended: ended === null })}>
        {ended === null ? say.accounts.end : say.accounts.letBack} <span className="hidden-words">{name}</span>
      </button>
      {changing.error && <Failed error={changing.error} />}
    </li>
  )
}
