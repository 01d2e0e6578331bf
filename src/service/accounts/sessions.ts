import type { Role, Session, User } from '../../model/account.ts'
import type { Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { isPassword } from './passwords.ts'
import { newSecret, secretHash } from './secrets.ts'

const HOURS = 12

/** Somebody who has just logged in, with the secret that the browser is to keep. */
export interface LoggedIn {
  readonly secret: string
  readonly session: Session
  readonly role: Role
}

/** Logs somebody in under a new secret; null where name and password do not fit, whichever is wrong. */
export async function logIn(
  store: Store,
  { name, password }: { readonly name: string; readonly password: string },
  address: string | null,
): Promise<LoggedIn | null> {
  const user = await store.user(name)
  const mayEnter = user !== null && user.ended === null
  const fits = await isPassword(password, mayEnter ? user.password : null)
  const at = now()
  if (!fits || user === null) {
    await store.write(at, (ledger) =>
      ledger.note({ at, who: name.slice(0, 64), via: 'page', what: 'login refused', about: null, address }),
    )
    return null
  }
  return openSession(store, user, address)
}

/** Opens a session for somebody who has shown who they are. */
export async function openSession(store: Store, user: User, address: string | null): Promise<LoggedIn> {
  const at = now()
  const secret = newSecret()
  const until = new Date(Date.parse(at) + HOURS * 3_600_000).toISOString()
  const session = { hash: secretHash(secret), user: user.name, token: newSecret(), at, until }
  await store.write(at, async (ledger) => {
    await ledger.endSessions({ before: at })
    await ledger.putSession(session)
    await ledger.note({ at, who: user.name, via: 'page', what: 'logged in', about: null, address })
  })
  return { secret, session, role: user.role }
}

/** Who is logged in under a secret; null where nobody is, or no longer. */
export async function sessionOf(store: Store, secret: string): Promise<{ session: Session; role: Role } | null> {
  const session = await store.session(secretHash(secret))
  if (session === null || session.until <= now()) return null
  const user = await store.user(session.user)
  return user === null || user.ended !== null ? null : { session, role: user.role }
}

export async function logOut(store: Store, { hash, user }: Session, address: string | null): Promise<void> {
  const at = now()
  await store.write(at, async (ledger) => {
    await ledger.endSessions({ hash })
    await ledger.note({ at, who: user, via: 'page', what: 'logged out', about: null, address })
  })
}
