import { headline } from '../model/contact-words.ts'
import { listConflicts } from '../service/ask/list-conflicts.ts'
import { today } from '../service/clock.ts'
import { conflictLines } from './formats/conflict-page.ts'
import { bold, pageOf } from './formats/page.ts'
import { type FilterOptions, filtersOf, type LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { type PageOptions, pageAsked } from './page-options.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley conflicts` come to. */
export interface ConflictOptions extends LedgerOptions, FilterOptions, PageOptions {
  readonly format: 'text' | 'json'
  readonly decided?: boolean
}

/** Prints each entry whose reports disagree, with both sides' words. */
export async function runConflicts(options: ConflictOptions): Promise<void> {
  const found = await withStore(options, (store) =>
    listConflicts(store, filtersOf(options), pageAsked(options), today(), options.decided ?? false),
  )
  const look = { colour: mayColour(), width: terminalWidth() }
  const lines = found.disputed.flatMap(({ entry, conflicts }, nth) => [
    ...(nth > 0 ? [''] : []),
    bold(`${entry.id} · ${entry.date ?? 'no date'} · ${headline(entry)}`, look),
    ...conflicts.flatMap(conflictLines),
  ])
  const output = await openOutput(undefined)
  if (options.format === 'json') await output.write(`${JSON.stringify(found.disputed, null, 2)}\n`)
  else if (lines.length > 0) await output.write(pageOf(lines, look))
  if (found.disputed.length === 0) process.stderr.write('nothing found: no reports disagree\n')
  else if (found.next !== null)
    process.stderr.write(`${found.disputed.length} of ${found.total} entries shown. Go on with --after ${found.next}\n`)
}
