import { Argument, Command, Option } from 'commander'
import { withLedger } from './ledger-options.ts'
import type { ImportOptions } from './run-import.ts'

/** `parley import FILE`: tables made by hand into a ledger. */
export function importCommand(done: { exitCode: number }): Command {
  const many = (flags: string, words: string) =>
    new Option(flags, words).default([]).argParser((value: string, before: string[]) => [...before, value])
  const command = new Command('import')
    .description('Take contacts from a table made by hand into a ledger: CSV or JSON Lines, a contact a row.')
    .addArgument(new Argument('<file>', 'a .csv, .tsv or .jsonl file, or - for standard input'))
  return withLedger(command)
    .addOption(many('--map <map>', 'a YAML file that says what the columns mean, or field=column (repeat it)'))
    .addOption(many('--set <field>', 'field=value: what holds for every row, such as mode=meeting (repeat it)'))
    .addOption(new Option('--dates <order>', 'how 03/06/2025 is read').choices(['dmy', 'mdy']))
    .option('--table <name>', "what documents of the table are named by (default: the file's name)")
    .option('--dry-run', 'only show what the first rows would become, and what is wrong with any', false)
    .option('--rows <count>', 'how many rows --dry-run shows, or all', '5')
    .option('--limit-size <mb>', 'the most megabytes that the file may have', '200')
    .option('--quiet', 'print only what could not be imported', false)
    .action(async (file: string, options: ImportOptions) => {
      const { runImport } = await import('./run-import.ts')
      done.exitCode = await runImport(file, options)
    })
}
