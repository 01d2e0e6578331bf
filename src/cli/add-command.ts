import { Argument, Command } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { AddOptions } from './run-add.ts'

/** `parley add PATH…`: reports into a ledger. */
export function addCommand(done: { exitCode: number }): Command {
  const command = new Command('add')
    .description('Code reports into a ledger, which links what they tell of.')
    .addArgument(
      new Argument('<path...>', 'files, folders (.txt .md .html .htm .jsonl in them), or - for standard input'),
    )
  return withLedger(command)
    .option('--published <date>', 'publication date of documents that come without one, as 2025-06-03')
    .option('--limit-size <mb>', 'the most megabytes one document may have', '20')
    .option('--quiet', 'print only what could not be added', false)
    .action(async (paths: string[], options: AddOptions) => {
      const { runAdd } = await import('./run-add.ts')
      done.exitCode = await runAdd(paths, options)
    })
}
