import { decide } from '../service/decide/decide.ts'
import { settleVerdicts, type VerdictWord } from '../service/decide/settle-verdicts.ts'
import { whoDecides } from '../service/decide/who-decides.ts'
import type { DeciderOptions } from './decider-options.ts'
import { outcomeLines } from './formats/outcome.ts'
import { pageOf } from './formats/page.ts'
import type { LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

/** What the options of `parley decide` come to. */
export interface DecideOptions extends LedgerOptions, DeciderOptions {}

/** Keeps what is decided, all of it or nothing, and says what it changed. */
export async function runDecide(word: string, words: readonly string[], options: DecideOptions): Promise<void> {
  const verdicts = settleVerdicts(word as VerdictWord, words)
  const deciding = { who: whoDecides(options.by), why: options.why?.trim() || null }
  const outcomes = await withStore(options, (store) => decide(store, deciding, verdicts))
  const output = await openOutput(undefined)
  await output.write(pageOf(outcomes.flatMap(outcomeLines), { colour: mayColour(), width: terminalWidth() }))
}
