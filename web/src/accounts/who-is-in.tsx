import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '../api/client.ts'
import { say } from '../messages.ts'
import { Menu } from '../parts/menu.tsx'
import { useSession } from './use-session.ts'

/** Who is logged in, with a way out; nothing where nobody has to log in. */
export function WhoIsIn() {
  const { data } = useSession()
  const queries = useQueryClient()
  const leaving = useMutation({ mutationFn: api.logOut, onSuccess: () => queries.resetQueries() })
  if (!data || data.open || data.name === null || data.role === null) return null
  return (
    <Menu name={data.name}>
      <span className="menu-note">{say.accounts.roles[data.role]}</span>
      <Link to="/accounts">{say.accounts.mine}</Link>
      <button type="button" onClick={() => leaving.mutate()}>
        {say.login.leave}
      </button>
    </Menu>
  )
}
