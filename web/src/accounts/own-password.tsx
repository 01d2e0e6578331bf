import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { api } from '../api/client.ts'
import { notify } from '../frame/notice.tsx'
import { say } from '../messages.ts'
import { Failed } from '../parts/loading.tsx'

/** Another password for whoever is logged in; it ends their sessions elsewhere. */
export function OwnPassword({ name }: { readonly name: string }) {
  const queries = useQueryClient()
  const changing = useMutation({
    mutationFn: ({ form }: { readonly form: HTMLFormElement }) => {
      const said = new FormData(form)
      return api.changePassword(String(said.get('password')), String(said.get('new')))
    },
    onSuccess: (_, { form }) => {
      form.reset()
      notify(say.accounts.passwordChanged)
      return queries.invalidateQueries({ queryKey: ['session'] })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    changing.mutate({ form: event.currentTarget })
  }
  return (
    <section>
      <h2>{say.accounts.own(name)}</h2>
      <form className="form-row own-password" onSubmit={submit}>
        <input type="hidden" name="username" autoComplete="username" value={name} readOnly />
        <label>
          {say.accounts.passwordNow}
          <input type="password" name="password" required autoComplete="current-password" />
        </label>
        <label>
          {say.accounts.passwordNew}
          <input type="password" name="new" required autoComplete="new-password" />
        </label>
        <button type="submit" className="button strong" disabled={changing.isPending}>
          {say.accounts.changePassword}
        </button>
      </form>
      {changing.error && <Failed error={changing.error} />}
    </section>
  )
}
