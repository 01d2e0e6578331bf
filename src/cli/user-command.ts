import { Command, Option } from 'commander'
import { ROLES } from '../model/account.ts'
import { withLedger } from './ledger-options.ts'
import type { UserOptions } from './run-user.ts'

const WHAT = ['add', 'list', 'role', 'password', 'remove', 'restore']

/** `parley user`: who may log in to `parley serve`. */
export function userCommand(): Command {
  const command = new Command('user')
    .description('Say who may open the ledger over the network, and what they may do.')
    .argument('<what>', WHAT.join(', '))
    .argument('[name]', 'the name that they log in with')
  return withLedger(command)
    .addOption(new Option('--role <role>', 'what they may do').choices([...ROLES]))
    .option('--password-file <file>', 'read the password from a file, or from standard input with -')
    .action(async (what: string, name: string | undefined, options: UserOptions) => {
      const { runUser } = await import('./run-user.ts')
      await runUser(what, name, options)
    })
}
