import { Argument, Command, Option } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { ShowOptions } from './run-show.ts'

/** `parley show ID`: everything about an entry. */
export function showCommand(): Command {
  const command = new Command('show')
    .description('Show an entry: its fields, what came of it, what is disputed, every report with its words.')
    .addArgument(new Argument('<id>', 'the id of an entry, also one that it had before'))
  return withLedger(command)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(async (id: string, options: ShowOptions) => {
      const { runShow } = await import('./run-show.ts')
      await runShow(id, options)
    })
}
