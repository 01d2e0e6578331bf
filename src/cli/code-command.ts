import { Argument, Command, Option } from 'commander'
import type { CodeOptions } from './run-code.ts'

/** `parley code PATH…`: from reports to their contacts. */
export function codeCommand(done: { exitCode: number }): Command {
  return new Command('code')
    .description('Code reports and readouts: who spoke or met with whom, when, how, where and about what.')
    .addArgument(
      new Argument('<path...>', 'files, folders (.txt .md .html .htm .jsonl in them), or - for standard input'),
    )
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'json', 'jsonl']).default('table'))
    .option('--out <file>', 'write to this file instead of standard output')
    .option('--published <date>', 'publication date of documents that come without one, as 2025-06-03')
    .option('--explain', 'tell what every step found, settled and dropped, and why', false)
    .option('--evidence', 'show the words that tell of each contact (in the table; JSON always has them)', false)
    .option('--limit-size <mb>', 'the most megabytes one document may have', '20')
    .action(async (paths: string[], options: CodeOptions) => {
      // Loaded when needed: a short command must start quickly.
      const { runCode } = await import('./run-code.ts')
      done.exitCode = await runCode(paths, options)
    })
}
