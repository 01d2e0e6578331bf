import { readFileSync } from 'node:fs'
import type { Role } from '../model/account.ts'
import { Fault } from '../model/fault.ts'
import { addUser, changeUser } from '../service/accounts/users.ts'
import type { Store } from '../service/open-ledger.ts'
import { askSecret } from './ask-secret.ts'
import { commandActor } from './command-actor.ts'
import { columns } from './formats/columns.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley user` come to. */
export interface UserOptions extends LedgerOptions {
  readonly role?: Role
  readonly passwordFile?: string
}

type Change = (store: Store, name: string, options: UserOptions) => Promise<unknown>

const CHANGES: Readonly<Record<string, Change>> = {
  add: async (store, name, { role, passwordFile }) => {
    const first = (await store.users()).length === 0
    if (first && role !== 'admin')
      throw new Fault('usage/bad-option', `user add ${name}: the first user is an admin. Add --role admin.`)
    await addUser(store, { name, role: role ?? 'reader', password: await passwordFrom(passwordFile) }, commandActor())
  },
  role: async (store, name, { role }) => {
    if (role === undefined) throw new Fault('usage/bad-option', `user role ${name}: which one? Add --role editor.`)
    await changeUser(store, name, { role }, commandActor())
  },
  password: async (store, name, { passwordFile }) =>
    changeUser(store, name, { password: await passwordFrom(passwordFile) }, commandActor()),
  remove: (store, name) => changeUser(store, name, { ended: true }, commandActor()),
  restore: (store, name) => changeUser(store, name, { ended: false }, commandActor()),
}

/** Adds, lists and changes users. Faults: usage/bad-option and those of accounts. */
export async function runUser(what: string, name: string | undefined, options: UserOptions): Promise<void> {
  const change = CHANGES[what]
  if (what !== 'list' && (change === undefined || name === undefined))
    throw new Fault(
      'usage/bad-option',
      `user ${what}: write it as user list, user add NAME --role editor, or user role, password, remove or restore NAME.`,
    )
  await withStore(options, async (store) => {
    if (change !== undefined && name !== undefined) return void (await change(store, name, options))
    const output = await openOutput(undefined)
    const rows = (await store.users()).map(({ name, role, at, ended }) => [
      ...[name, role, `since ${at.slice(0, 10)}`, ended === null ? '' : `removed ${ended.slice(0, 10)}`],
    ])
    await output.write(rows.length === 0 ? '' : `${columns(rows, terminalWidth()).flat().join('\n')}\n`)
  })
}

async function passwordFrom(file: string | undefined): Promise<string> {
  if (file !== undefined) return readSecret(file)
  const [password, again] = [await askSecret('Password: '), await askSecret('The same again: ')]
  if (password === again) return password
  throw new Fault('account/weak-password', 'The two passwords differ. Nothing was changed; try again.')
}

function readSecret(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/\r?\n$/, '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('input/unreadable', `--password-file ${file}: cannot be read (${reason}).`)
  }
}
