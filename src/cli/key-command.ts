import { Command, Option } from 'commander'
import { ROLES } from '../model/account.ts'
import { withLedger } from './ledger-options.ts'
import type { KeyOptions } from './run-key.ts'

/** `parley key`: what programs ask `parley serve` with. */
export function keyCommand(): Command {
  const command = new Command('key')
    .description('Make and end the keys with which programs ask the server.')
    .argument('<what>', 'add, list or revoke')
    .argument('[which]', 'what the key is for, or the id of the one to revoke')
  return withLedger(command)
    .addOption(new Option('--role <role>', 'what the program may do').choices([...ROLES]).default('reader'))
    .option('--until <date>', 'the last day on which it can be used')
    .action(async (what: string, which: string | undefined, options: KeyOptions) => {
      const { runKey } = await import('./run-key.ts')
      await runKey(what, which, options)
    })
}
