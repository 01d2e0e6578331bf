import type { AuditLine, Role, User } from '../../model/account.ts'
import { Fault } from '../../model/fault.ts'
import type { LedgerReader, LedgerWriter, Store } from '../../store/store.ts'
import { now } from '../clock.ts'
import { hashPassword } from './passwords.ts'

/** Who changes accounts, and from where. */
export type Actor = Pick<AuditLine, 'who' | 'via' | 'address'>

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,63}$/u

export function isName(name: string): boolean {
  return NAME.test(name)
}

/** Lets somebody log in. Faults: account/bad-name, account/exists, account/weak-password. */
export async function addUser(
  store: Store,
  { name, role, password }: { readonly name: string; readonly role: Role; readonly password: string },
  actor: Actor,
): Promise<User> {
  if (!isName(name))
    throw new Fault(
      'account/bad-name',
      `${name.slice(0, 80)}: a name begins with a letter or number and has at most 64 letters, numbers, and . _ @ + -.`,
    )
  const user = { name, role, password: await hashPassword(password), at: now(), ended: null }
  return change(store, actor, `user added as ${role}`, name, async (ledger) => {
    const before = await ledger.user(name)
    if (before !== null && before.ended === null)
      throw new Fault(
        'account/exists',
        `${name}: there is a user of this name. Change the role or the password instead.`,
      )
    return user
  })
}

/** What can be changed of a user. */
export interface UserChange {
  readonly role?: Role | undefined
  readonly password?: string | undefined
  /** True: may log in no more. False: may again. */
  readonly ended?: boolean | undefined
}

/** Changes a user; whoever gets another password, a lower role or none is logged out everywhere. Faults: account/unknown, account/last-admin, account/weak-password. */
export async function changeUser(store: Store, name: string, wanted: UserChange, actor: Actor): Promise<User> {
  const { role, ended } = wanted
  const password = wanted.password === undefined ? undefined : await hashPassword(wanted.password)
  const what = [
    ...(role === undefined ? [] : [`user made ${role}`]),
    ...(password === undefined ? [] : ['password changed']),
    ...(ended === undefined ? [] : [ended ? 'user removed' : 'user let in again']),
  ].join(', ')
  return change(store, actor, what, name, async (ledger) => {
    const before = await knownUser(ledger, name)
    const user: User = {
      ...before,
      ...(role !== undefined && { role }),
      ...(password !== undefined && { password }),
      ...(ended !== undefined && { ended: ended ? now() : null }),
    }
    await refuseLastAdmin(ledger, before, user)
    return user
  })
}

async function change(
  store: Store,
  actor: Actor,
  what: string,
  about: string,
  next: (ledger: LedgerWriter) => Promise<User>,
): Promise<User> {
  const at = now()
  return store.write(at, async (ledger) => {
    const user = await next(ledger)
    await ledger.putUser(user)
    await ledger.endSessions({ user: user.name })
    await ledger.note({ at, ...actor, what, about })
    return user
  })
}

async function knownUser(ledger: LedgerReader, name: string): Promise<User> {
  const user = await ledger.user(name)
  if (user !== null) return user
  throw new Fault(
    'account/unknown',
    `${name.slice(0, 80)}: there is no user of this name. "parley user list" gives the names.`,
  )
}

/** Somebody must be able to let others in. */
async function refuseLastAdmin(ledger: LedgerReader, before: User, after: User): Promise<void> {
  const isAdmin = ({ role, ended }: User) => role === 'admin' && ended === null
  if (!isAdmin(before) || isAdmin(after)) return
  const others = (await ledger.users()).filter((user) => isAdmin(user) && user.name !== before.name)
  if (others.length === 0)
    throw new Fault('account/last-admin', `${before.name} is the last admin. Make somebody else one first.`)
}
