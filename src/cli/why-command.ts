import { Argument, Command, Option } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { ShowOptions } from './run-show.ts'

/** `parley why ID[.field]`: on what a value rests. */
export function whyCommand(): Command {
  const command = new Command('why')
    .description(
      'Say why an entry, or one field of it, is as it is: rules, words, what was not taken, what links its reports.',
    )
    .addArgument(new Argument('<id>', 'the id of an entry, or of one field: c-0123456789.date'))
  return withLedger(command)
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(async (id: string, options: ShowOptions) => {
      const { runWhy } = await import('./run-show.ts')
      await runWhy(id, options)
    })
}
