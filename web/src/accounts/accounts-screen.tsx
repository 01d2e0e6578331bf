import { say } from '../messages.ts'
import '../styles/documents.css'
import { Accounts } from './accounts.tsx'
import { OwnPassword } from './own-password.tsx'
import { mayAs } from './rights.ts'
import { useSession } from './use-session.ts'

/** Users, keys and the audit log, to admins. */
export function AccountsScreen() {
  const { data } = useSession()
  return (
    <div className="party-page">
      <header className="desk-head">
        <h1>{say.accounts.title}</h1>
      </header>
      {mayAs(data?.role, 'admin') ? <Accounts /> : <p className="soft">{say.accounts.adminsOnly}</p>}
      {data && !data.open && data.name !== null && <OwnPassword name={data.name} />}
    </div>
  )
}
