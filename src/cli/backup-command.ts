import { Command } from 'commander'
import { withLedger } from './ledger-options.ts'

/** `parley backup`: a copy of a ledger, also while others write to it. */
export function backupCommand(): Command {
  const command = new Command('backup')
    .description('Copy a ledger into another file as it stands at one moment, also while it is served and written to.')
    .argument('<file>', 'the file to make')
  return withLedger(command).action(async (file: string, options: { readonly ledger?: string }) => {
    const { withStore } = await import('./with-ledger.ts')
    await withStore(options, (store) => store.backup(file))
  })
}
