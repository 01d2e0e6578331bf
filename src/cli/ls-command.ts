import { Argument, Command, Option } from 'commander'
import { withActFilter, withFilters, withLedger } from './ledger-options.ts'
import { withPages } from './page-options.ts'
import type { Listed, LsOptions } from './run-ls.ts'

const LISTED = [
  'contacts',
  'acts',
  'figures',
  'positions',
  'documents',
  'people',
  'polities',
] as const satisfies Listed[]

/** `parley ls`: what is in the ledger. */
export function lsCommand(): Command {
  const what = new Argument('[what]', 'what to list').choices(LISTED)
  const command = new Command('ls')
    .description(
      'List what is in the ledger: contacts, or the documents, people or states of those that are found; acts, figures, or positions.',
    )
    .addArgument(what.default('contacts'))
  return withPages(withActFilter(withFilters(withLedger(command))))
    .addOption(
      new Option('--format <format>', 'how to write it').choices(['table', 'json', 'jsonl', 'csv']).default('table'),
    )
    .action(async (listed: Listed, options: LsOptions) => {
      const { runLs } = await import('./run-ls.ts')
      await runLs(listed, options)
    })
}
