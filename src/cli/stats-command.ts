import { Command, Option } from 'commander'
import { withFilters, withLedger } from './ledger-options.ts'
import type { StatsOptions } from './run-stats.ts'

const BY = [
  ...['day', 'month', 'year', 'pair', 'source', 'state', 'person', 'couple', 'mode', 'status', 'level'],
  ...['topic', 'place', 'reviewed'],
]

/** `parley stats`: how much of what is in the ledger. */
export function statsCommand(): Command {
  const command = new Command('stats').description(
    'Count what is in the ledger, in all or by month, pair of states, person and so on.',
  )
  return withFilters(withLedger(command))
    .addOption(new Option('--by <what>', 'count entries by this').choices(BY))
    .option('--limit <count>', 'how many lines at most, or all', '30')
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['table', 'json', 'jsonl', 'csv']).default('table'),
    )
    .action(async (options: StatsOptions) => {
      const { runStats } = await import('./run-stats.ts')
      await runStats(options)
    })
}
