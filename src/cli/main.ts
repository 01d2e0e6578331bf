import { Command, CommanderError } from 'commander'
import { FAULTS, Fault } from '../model/fault.ts'
import { addCommand } from './add-command.ts'
import { backupCommand } from './backup-command.ts'
import { codeCommand } from './code-command.ts'
import { conflictsCommand } from './conflicts-command.ts'
import { decideCommand } from './decide-command.ts'
import { decisionsCommand } from './decisions-command.ts'
import { exportCommand } from './export-command.ts'
import { importCommand } from './import-command.ts'
import { keyCommand } from './key-command.ts'
import { lsCommand } from './ls-command.ts'
import { stopQuietlyWhenNobodyReads } from './output.ts'
import { recodeCommand } from './recode-command.ts'
import { reviewCommand } from './review-command.ts'
import { schemaCommand } from './schema-command.ts'
import { serveCommand } from './serve-command.ts'
import { showCommand } from './show-command.ts'
import { statsCommand } from './stats-command.ts'
import { userCommand } from './user-command.ts'
import { version } from './version.ts'
import { whoCommand } from './who-command.ts'
import { whyCommand } from './why-command.ts'

/** Runs one command line; gives the exit code: 0 done, 1 some failed, 2 wrong usage. */
export async function run(words: readonly string[]): Promise<number> {
  stopQuietlyWhenNobodyReads()
  const done = { exitCode: 0 }
  try {
    await program(done).parseAsync([...words], { from: 'user' })
    return done.exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof Fault)) throw error
    process.stderr.write(`parley: ${error.message}\n`)
    return FAULTS[error.code]
  }
}

/** The whole command line; each command leaves its exit code in `done`. */
export function program(done: { exitCode: number }): Command {
  const parley = new Command('parley')
    .description('Reads reports on diplomacy and records who spoke or met with whom, when, how, where and about what.')
    .version(version(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run "parley --help" for what it can do.')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
  for (const command of commands(done)) parley.addCommand(command)
  for (const command of parley.commands) command.copyInheritedSettings(parley)
  return parley
}

function commands(done: { exitCode: number }): Command[] {
  return [
    codeCommand(done),
    addCommand(done),
    lsCommand(),
    showCommand(),
    whyCommand(),
    conflictsCommand(),
    statsCommand(),
    exportCommand(),
    importCommand(done),
    reviewCommand(),
    decideCommand(),
    decisionsCommand(done),
    recodeCommand(done),
    whoCommand(),
    schemaCommand(),
    serveCommand(),
    userCommand(),
    keyCommand(),
    backupCommand(),
  ]
}

const EXAMPLES = `
Examples:
  parley code report.txt                         the contacts in a report, one a line
  parley code reports/ --evidence                a folder, each contact with the words that tell of it
  parley code reports/ --format jsonl --out coded.jsonl
  parley code - --published 2025-06-03 < report.txt
  parley add reports/                            keep a ledger of them in ./parley.db
  parley ls --who Fidan --since 2025             who met whom, one contact a line
  parley serve                                   the ledger in a browser
  parley who "foreign minister" GBR 2025-08-19   who held an office on a day
  parley who Fidan                               the offices a person has held`
