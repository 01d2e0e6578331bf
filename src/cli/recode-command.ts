import { Command } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { RecodeOptions } from './run-recode.ts'

/** `parley recode`: the coder of today over the texts of a ledger. */
export function recodeCommand(done: { exitCode: number }): Command {
  const command = new Command('recode').description(
    'Code the texts of a ledger again, after an update of Parley, and show what is coded differently.',
  )
  return withLedger(command)
    .option('--quiet', 'print only what failed', false)
    .action(async (options: RecodeOptions) => {
      const { runRecode } = await import('./run-recode.ts')
      done.exitCode = await runRecode(options)
    })
}
