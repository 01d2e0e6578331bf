import { headline } from '../../model/contact-words.ts'
import { Fault } from '../../model/fault.ts'
import { today } from '../../service/clock.ts'
import { ReviewQueue } from '../../service/decide/review-queue.ts'
import { whoDecides } from '../../service/decide/who-decides.ts'
import type { DeciderOptions } from '../decider-options.ts'
import { listingTable } from '../formats/listing.ts'
import { howMany } from '../how-many.ts'
import { type FilterOptions, filtersOf, type LedgerOptions } from '../ledger-options.ts'
import { openOutput } from '../output.ts'
import { mayColour, terminalWidth } from '../terminal.ts'
import { withStore } from '../with-ledger.ts'
import { Keys } from './keys.ts'
import { Review } from './review.ts'

/** What the options of `parley review` come to. */
export interface ReviewOptions extends LedgerOptions, FilterOptions, DeciderOptions {
  readonly list?: boolean
  readonly limit: string
}

/** Goes through what is in doubt, key by key, or lists it. Fault usage/bad-option where there is no terminal. */
export async function runReview(options: ReviewOptions): Promise<void> {
  const limit = howMany(options.limit, '--limit')
  if (!options.list && !(process.stdin.isTTY && process.stdout.isTTY))
    throw new Fault(
      'usage/bad-option',
      'review: this is no terminal. See what waits with parley review --list, and decide with parley decide.',
    )
  await withStore(options, async (store) => {
    const queue = await ReviewQueue.of(store, filtersOf(options), today())
    if (options.list) return list(queue, limit)
    const keys = new Keys(process.stdin)
    try {
      const deciding = { who: whoDecides(options.by), why: options.why?.trim() || null }
      await new Review({ store, queue, keys, deciding, write: (text) => void process.stdout.write(text) }).run()
    } finally {
      keys.close()
    }
  })
}

async function list(queue: ReviewQueue, limit: number): Promise<void> {
  const waiting = await queue.first(limit)
  const total = await queue.count()
  const rows = waiting.map(({ entry, doubts }) => [
    ...[entry.id, entry.date ?? 'no date', headline(entry), doubts.map(({ words }) => words).join('; ')],
  ])
  const output = await openOutput(undefined)
  const heading = ['id', 'date', 'contact', 'in doubt']
  if (rows.length > 0) await output.write(listingTable({ heading, rows }, terminalWidth(), mayColour()))
  process.stderr.write(rows.length === 0 ? 'nothing is in doubt\n' : `${rows.length} of ${total} in doubt\n`)
}
