import type { User } from '../api/types.ts'
import { say } from '../messages.ts'

/** One of the roles. */
export function RoleChoice({
  role,
  choose,
  of,
}: {
  readonly role: User['role']
  readonly choose: (role: User['role']) => void
  readonly of?: string
}) {
  return (
    <label>
      <span className={of === undefined ? undefined : 'hidden-words'}>
        {say.accounts.role} {of}
      </span>
      <select value={role} onChange={({ target }) => choose(target.value as User['role'])}>
        {Object.entries(say.accounts.roles).map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
