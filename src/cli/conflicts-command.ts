import { Command, Option } from 'commander'
import { withFilters, withLedger } from './ledger-options.ts'
import { withPages } from './page-options.ts'
import type { ConflictOptions } from './run-conflicts.ts'

/** `parley conflicts`: where reports disagree. */
export function conflictsCommand(): Command {
  const command = new Command('conflicts').description(
    'List where reports of one thing disagree, with the words of each side.',
  )
  return withPages(withFilters(withLedger(command)))
    .option('--decided', 'also what somebody has decided')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(async (options: ConflictOptions) => {
      const { runConflicts } = await import('./run-conflicts.ts')
      await runConflicts(options)
    })
}
