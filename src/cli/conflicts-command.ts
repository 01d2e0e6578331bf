import { Command, Option } from 'commander'
import { withFilters, withLedger } from './ledger-options.ts'
import type { ConflictOptions } from './run-conflicts.ts'

/** `parley conflicts`: where reports disagree. */
export function conflictsCommand(): Command {
  const command = new Command('conflicts').description(
    'List where reports of one thing disagree, with the words of each side.',
  )
  return withFilters(withLedger(command))
    .option(
      '--sort <order>',
      'date, changed or reports; -date (the default), -changed or -reports for the latest or most first',
    )
    .option('--limit <count>', 'how many entries at most, or all', '50')
    .option('--after <cursor>', 'go on after a page, with the cursor that it gave')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action(async (options: ConflictOptions) => {
      const { runConflicts } = await import('./run-conflicts.ts')
      await runConflicts(options)
    })
}
