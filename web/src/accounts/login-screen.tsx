import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../api/client.ts'
import { say } from '../messages.ts'
import { Failed } from '../parts/loading.tsx'
import { useSession } from './use-session.ts'

/** Name and password, for ledgers that are not open to everybody at the machine. */
export function LoginScreen() {
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const queries = useQueryClient()
  const { data: session } = useSession()
  const entering = useMutation({
    mutationFn: () => api.logIn(name, password),
    onSuccess: () => queries.invalidateQueries(),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    entering.mutate()
  }
  return (
    <form className="narrow login" onSubmit={submit}>
      <h1>{say.login.title}</h1>
      <p>{say.login.about}</p>
      <label>
        {say.login.name}
        <input autoComplete="username" required value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <label>
        {say.login.password}
        <input
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
        />
      </label>
      {entering.error && <Failed error={entering.error} />}
      <button type="submit" className="button strong" disabled={entering.isPending}>
        {say.login.enter}
      </button>
      {session?.sign_on && (
        <a className="button" href={signOnAddress()}>
          {say.login.signOn}
        </a>
      )}
    </form>
  )
}

/** To the provider of single sign-on, and back to the screen that was wanted. */
function signOnAddress(): string {
  const { pathname, search } = window.location
  return `/api/sign-on?${new URLSearchParams({ to: pathname + search })}`
}
