import { fold } from '../../model/fold.ts'
import type { LedgerReader } from '../../store/store.ts'
import { badFilter, someOf } from './settle-words.ts'

const MOST_SOURCES = 10_000

/** Publishers whose names contain the words. Fault usage/bad-filter. */
export async function settleSources(
  said: readonly string[],
  option: string,
  ledger: Pick<LedgerReader, 'countBy'>,
): Promise<string[]> {
  const known = (await ledger.countBy({}, 'source', MOST_SOURCES)).map(({ key }) => key)
  return said.flatMap((words) => {
    const found = known.filter((source) => fold(source).includes(fold(words.trim())))
    if (found.length > 0) return found
    const there = known.length > 0 ? `It has ${someOf(known)}.` : 'No report in it names its publisher.'
    throw badFilter(`${option} ${words}: no publisher of that name in the ledger. ${there}`)
  })
}
