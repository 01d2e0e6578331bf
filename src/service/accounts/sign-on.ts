import { createHash } from 'node:crypto'
import type { Role, User } from '../../model/account.ts'
import type { Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { type LoggedIn, openSession } from './sessions.ts'
import { isName } from './users.ts'

/** Somebody whom a provider of single sign-on vouches for. */
export interface Vouched {
  readonly issuer: string
  /** What the provider calls them, for ever: names may be given to others. */
  readonly subject: string
  readonly name: string
  readonly role: Role
}

/** Why somebody whom the provider vouches for is not let in. */
export type NotLetIn = 'bad name' | 'name of another' | 'removed'

/** Logs in whom a provider vouches for, with the role that it gives them now; the first time, they become a user. */
export async function signOn(
  store: Store,
  { issuer, subject, name, role }: Vouched,
  address: string | null,
): Promise<LoggedIn | NotLetIn> {
  if (!isName(name)) return 'bad name'
  const password = `oidc$${createHash('sha256').update(`${issuer} ${subject}`).digest('hex')}`
  const at = now()
  const user = await store.write(at, async (ledger): Promise<User | NotLetIn> => {
    const before = await ledger.user(name)
    // A name that has a password here, or was another’s at the provider, is not theirs.
    if (before !== null && before.password !== password) return 'name of another'
    if (before !== null && before.ended !== null) return 'removed'
    if (before?.role === role) return before
    const user = { name, role, password, at: before?.at ?? at, ended: null }
    await ledger.putUser(user)
    const what = before === null ? `user added as ${role} by single sign-on` : `user made ${role} by single sign-on`
    await ledger.note({ at, who: name, via: 'page', what, about: name, address })
    return user
  })
  return typeof user === 'string' ? user : openSession(store, user, address)
}
