import { Command } from 'commander'
import { withDecider } from './decider-options.ts'
import { withFilters, withLedger } from './ledger-options.ts'
import type { ReviewOptions } from './review/run-review.ts'

/** `parley review`: what a person had better look at, one entry after the other. */
export function reviewCommand(): Command {
  const command = new Command('review').description(
    'Go through what is in doubt on the terminal, with the text beside: single keys accept, reject, correct, part, take back.',
  )
  return withDecider(withFilters(withLedger(command)))
    .option('--list', 'only list what waits, those most worth a look first')
    .option('--limit <count>', 'of a list: how many at most, or all', '50')
    .action(async (options: ReviewOptions) => {
      const { runReview } = await import('./review/run-review.ts')
      await runReview(options)
    })
}
