import { openConflicts } from '../../model/doubts.ts'
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

/** The disagreements among the entries that are asked for; those that somebody has decided only where `decided` says so. */
export async function listConflicts(
  ledger: LedgerReader,
  asked: Asked,
  page: AskedPage,
  today: string,
  decided = false,
): Promise<ConflictPage> {
  const open = decided || asked.reviewed?.length ? {} : { reviewed: ['open', 'unsure'] }
  const wanted = { ...asked, ...open, disputed: true }
  const disputed: ConflictPage['disputed'][number][] = []
  const total = (await listEntries(ledger, wanted, { ...page, limit: 1 }, today)).total
  let next = page.after ?? null
  do {
    const left = { ...page, limit: page.limit - disputed.length, ...(next !== null && { after: next }) }
    const found = await listEntries(ledger, wanted, left, today)
    for (const kept of found.entries) {
      const { entry } = kept
      const shown = decided ? entry.conflicts : openConflicts(entry)
      if (shown.length > 0)
        disputed.push({ kept, entry, conflicts: entryConflicts(shown, await shownRecords(ledger, entry)) })
    }
    next = found.next
  } while (next !== null && disputed.length < page.limit)
  return { disputed, total, next }
}
