import { Argument, Command } from 'commander'
import { withDecider } from './decider-options.ts'
import { withLedger } from './ledger-options.ts'
import type { DecideOptions } from './run-decide.ts'

const VERDICTS = ['accept', 'reject', 'unsure', 'edit', 'merge', 'split', 'apart', 'grade', 'undo']

/** `parley decide VERDICT WORDS…`: what a person has decided, into the ledger. */
export function decideCommand(): Command {
  const command = new Command('decide')
    .description('Decide on what is in the ledger: accept, reject, edit, merge, part, grade; and take it back.')
    .addArgument(new Argument('<verdict>', 'what is decided').choices(VERDICTS))
    .addArgument(new Argument('<words...>', 'ids of entries, keys of reports, field=value, a source and its grade'))
  return withDecider(withLedger(command)).action(async (verdict: string, words: string[], options: DecideOptions) => {
    const { runDecide } = await import('./run-decide.ts')
    await runDecide(verdict, words, options)
  })
}
