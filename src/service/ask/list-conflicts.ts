import type { Entry } from '../../model/entry.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from './asked.ts'
import { entryConflicts, type ShownConflict } from './entry-conflicts.ts'
import { listEntries } from './list-entries.ts'
import { shownRecords } from './show-entry.ts'

/** A page of entries whose records disagree, each with the words of every side. */
export interface ConflictPage {
  readonly disputed: readonly {
    readonly kept: KeptEntry
    readonly entry: Entry
    readonly conflicts: readonly ShownConflict[]
  }[]
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
  const disputed: { kept: KeptEntry; entry: Entry; conflicts: ShownConflict[] }[] = []
  for (const kept of entries) {
    const { entry } = kept
    disputed.push({ kept, entry, conflicts: entryConflicts(entry.conflicts, await shownRecords(ledger, entry)) })
  }
  return { disputed, total, next }
}
