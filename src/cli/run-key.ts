import type { Role } from '../model/account.ts'
import { Fault } from '../model/fault.ts'
import { addKey, endKey } from '../service/accounts/keys.ts'
import { givenDay } from '../service/given-day.ts'
import type { Store } from '../service/open-ledger.ts'
import { commandActor } from './command-actor.ts'
import { columns } from './formats/columns.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley key` come to. */
export interface KeyOptions extends LedgerOptions {
  readonly role: Role
  readonly until?: string
}

/** Makes, lists or ends keys. Faults: usage/bad-option, account/unknown. */
export async function runKey(what: string, which: string | undefined, options: KeyOptions): Promise<void> {
  const output = await openOutput(undefined)
  await withStore(options, async (store) => {
    if (what === 'list') return output.write(await listed(store))
    if (which === undefined || !(what === 'add' || what === 'revoke'))
      throw new Fault(
        'usage/bad-option',
        `key ${what}: write it as key list, key add WHAT-FOR --role reader, or key revoke ID.`,
      )
    if (what === 'revoke') return endKey(store, which, commandActor())
    const until = options.until === undefined ? null : `${givenDay(options.until, '--until')}T23:59:59.999Z`
    const { words } = await addKey(store, { name: which, role: options.role, until }, commandActor())
    await output.write(`${words}\n`)
    process.stderr.write('This is shown once. A program sends it as "Authorization: Bearer …".\n')
  })
}

async function listed(store: Store): Promise<string> {
  const rows = (await store.keys()).map(({ id, name, role, madeBy, at, until, ended }) => {
    const state =
      ended !== null ? `revoked ${ended.slice(0, 10)}` : until === null ? 'holds' : `until ${until.slice(0, 10)}`
    return [id, role, state, `by ${madeBy} ${at.slice(0, 10)}`, name]
  })
  return rows.length === 0 ? '' : `${columns(rows, terminalWidth()).flat().join('\n')}\n`
}
