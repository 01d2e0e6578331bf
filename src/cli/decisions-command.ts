import { Argument, Command, Option } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { DecisionsAction, DecisionsOptions } from './run-decisions.ts'

/** `parley decisions ACTION [PATH]`: what people have decided, listed, handed on, and held against the coder. */
export function decisionsCommand(done: { exitCode: number }): Command {
  const command = new Command('decisions')
    .description('List what people have decided, hand it on, take in what others have, and hold the coder to it.')
    .addArgument(new Argument('<action>', 'what to do with them').choices(['list', 'export', 'import', 'replay']))
    .addArgument(
      new Argument('[path]', 'the folder to export to; the folder or file to import, or - for standard input'),
    )
  return withLedger(command)
    .option('--of <id>', 'list those about this entry or report only')
    .addOption(
      new Option('--format <format>', 'of a list: how to write it').choices(['table', 'jsonl']).default('table'),
    )
    .action(async (action: DecisionsAction, path: string | undefined, options: DecisionsOptions) => {
      const { runDecisions } = await import('./run-decisions.ts')
      done.exitCode = await runDecisions(action, path, options)
    })
}
