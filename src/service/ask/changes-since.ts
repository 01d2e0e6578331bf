import { Fault } from '../../model/fault.ts'
import type { EntryMove, KeptEntry, LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'

/** A page of what changed: entries as they are now, and the ids of those that are no longer among what is asked for. */
export interface ChangePage {
  readonly entries: readonly KeptEntry[]
  readonly ended: readonly { readonly id: string; readonly at: string; readonly into: string | null }[]
  readonly total: number
  /** Where the next page begins; null at the end. */
  readonly next: string | null
  /** From where to ask later for what came since. */
  readonly since: string
}

const PLACE = /^m-(\d{1,15})$/

/**
 * What changed since an instant, or since the `since` or `next` of a page before. An entry that changed and does not fit the
 * filters is given among the ended ones: whoever keeps a copy of what fits must let it go.
 * Faults: usage/bad-date, and those of filters.
 */
export async function changesSince(
  ledger: LedgerReader,
  asked: Asked,
  { since, limit }: { readonly since: string; readonly limit: number },
  today: string,
): Promise<ChangePage> {
  const filter = await settleFilter(asked, ledger, today)
  const after = await placeOf(ledger, since)
  const moves = await ledger.moves(after, limit + 1)
  const shown = moves.slice(0, limit)
  const ids = shown.filter(({ ended }) => !ended).map(({ id }) => id)
  const { entries } = await ledger.find({ ...filter, ids }, { order: 'changed', limit })
  const fitting = new Set(entries.map(({ entry }) => entry.id))
  const last = `m-${shown.at(-1)?.number ?? after}`
  return {
    entries,
    ended: shown.filter(({ id }) => !fitting.has(id)).map(tombstone),
    total: await ledger.count(filter),
    next: moves.length > limit ? last : null,
    since: last,
  }
}

function tombstone({ id, at, into_id }: EntryMove) {
  return { id, at, into: into_id }
}

async function placeOf(ledger: LedgerReader, since: string): Promise<number> {
  const place = PLACE.exec(since)
  if (place) return Number(place[1])
  const words = /^\d{4}-\d{2}-\d{2}$/.test(since) ? `${since}T00:00:00Z` : since
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(words) ? new Date(words) : null
  if (instant !== null && !Number.isNaN(instant.getTime())) return ledger.lastMove(instant.toISOString())
  throw new Fault(
    'usage/bad-date',
    `--updated-since ${since.slice(0, 60)}: no day, instant or place in the feed. Write it as 2025-06-03T12:00:00Z, or give the “since” of the last answer.`,
  )
}
