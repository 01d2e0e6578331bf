import { Argument, Command, Option } from 'commander'
import { withFilters, withLedger } from './ledger-options.ts'
import type { ExportOptions } from './run-export.ts'

/** Every format, as docs/exports.md shows them. */
export const FORMATS = [
  ...['entries', 'jsonl', 'csv', 'parquet', 'ics', 'timeline', 'graphml', 'gexf', 'json-feed', 'rss'],
  ...['annotations', 'ftm', 'plover', 'cameo', 'csl-json', 'bibtex', 'dump'],
]

/** `parley export FORMAT`: entries for other programs. */
export function exportCommand(): Command {
  const command = new Command('export')
    .description(
      'Write entries for other programs: spreadsheets, databases, calendars, networks, event data, citations.',
    )
    .addArgument(new Argument('<format>', 'how to write them').choices(FORMATS))
  return withFilters(withLedger(command))
    .option('--out <file>', 'write to this file instead of standard output')
    .addOption(
      new Option('--nodes <nodes>', 'of graphml and gexf: what the nodes are')
        .choices(['people', 'states'])
        .default('people'),
    )
    .option('--sort <order>', 'date, changed or reports; -date, -changed or -reports for the latest or most first')
    .option('--limit <count>', 'how many at most, or all')
    .action(async (format: string, options: ExportOptions) => {
      const { runExport } = await import('./run-export.ts')
      await runExport(format, options)
    })
}
