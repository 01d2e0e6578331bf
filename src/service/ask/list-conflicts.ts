import type { Entry } from '../../model/entry.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from './asked.ts'
import { entryConflicts, type ShownConflict } from './entry-conflicts.ts'
import { listEntries } from './list-entries.ts'
import { shownRecords } from './show-entry.ts'

/** A page of entries whose records disagree, each with the words of every side. */
export interface ConflictPage {
  readonly disputed: readonly { readonly entry: Entry; readonly conflicts: readonly ShownConflict[] }[]
  readonly total: number
  readonly next: string | null
}

/** The disagreements among the entries that are asked for. */
export async function listConflicts(
  ledger: LedgerReader,
  asked: Asked,
  page: AskedPage,
  today: string,
): Promise<ConflictPage> {
  const { entries, total, next } = await listEntries(ledger, { ...asked, disputed: true }, page, today)
  const disputed: { entry: Entry; conflicts: ShownConflict[] }[] = []
  for (const { entry } of entries)
    disputed.push({ entry, conflicts: entryConflicts(entry.conflicts, await shownRecords(ledger, entry)) })
  return { disputed, total, next }
}
