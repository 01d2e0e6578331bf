import type { EntryFilter } from '../../model/entry-filter.ts'
import type { Engine } from '../engine.ts'
import { entriesFitting } from '../reading/find.ts'
import { asksNothing } from '../reading/matching.ts'
import { readerOf } from '../reading/reader.ts'
import type { LedgerReader } from '../store.ts'
import { countRows } from './count-rows.ts'
import { fitting } from './fitting.ts'
import { type KeptUp, keepUp } from './keep-up.ts'
import { Lately } from './lately.ts'

/** A reader that is to be ended before its database is closed. */
export interface EndingReader extends LedgerReader {
  readonly end: () => Promise<void>
}

/** What reads a ledger: all of it in the database, or counting in memory. */
export function readerFor(engine: Engine, counting = false): EndingReader {
  return counting ? countingReader(engine) : { ...readerOf(engine), end: async () => undefined }
}

/**
 * Reads the entries into memory and counts there from then on, always as the ledger is now. What the ledger knew once is
 * counted in the database, and so is all that is asked before everything is read.
 */
function countingReader(engine: Engine): EndingReader {
  const plain = readerOf(engine)
  const kept = keepUp(engine)
  const rows = rowsOf(engine, kept)
  const counted = new Lately<Awaited<ReturnType<LedgerReader['countEach']>>>(300, kept.changes)
  // Whatever goes wrong here goes wrong again when something is counted.
  kept.now().catch(() => undefined)
  const countEach: LedgerReader['countEach'] = async (filter, by, limit) => {
    if (filter.asOf !== undefined) return plain.countEach(filter, by, limit)
    const holdings = await kept.now()
    const asked = JSON.stringify([filter, by, limit])
    const known = counted.get(asked)
    if (known !== null) return known
    const before = kept.changes()
    const counts = countRows(holdings, await rows(filter), filter, by, limit)
    return before === kept.changes() ? counted.put(asked, counts) : counts
  }
  return {
    ...plain,
    countEach,
    count: async (filter) => {
      if (filter.asOf !== undefined || !kept.isRead()) return plain.count(filter)
      return asksNothing(filter) ? (await kept.now()).size : (await rows(filter)).length
    },
    countBy: async (filter, by, limit) => {
      if (!kept.isRead()) return plain.countBy(filter, by, limit)
      return (await countEach(filter, [by], limit)).get(by)!
    },
    end: kept.end,
  }
}

const TRIES = 5

/** Finds the rows of the entries that fit: as memory tells them, or else the database; what was asked for lately is kept. */
function rowsOf(engine: Engine, kept: KeptUp): (filter: EntryFilter) => Promise<Int32Array> {
  const lately = new Lately<Int32Array>(30, kept.changes)
  const rows = async (filter: EntryFilter, tries: number): Promise<Int32Array> => {
    const holdings = await kept.now()
    const asked = JSON.stringify(filter)
    const known = lately.get(asked) ?? fitting(holdings, filter)
    if (known !== null) return lately.put(asked, known)
    const before = kept.changes()
    const entries = await entriesFitting(engine, filter)
    await kept.now()
    // The ledger was changed between the answer of the database and what is in memory.
    if (kept.changes() !== before && tries > 0) return rows(filter, tries - 1)
    return lately.put(asked, Int32Array.from(entries.flatMap((entry) => holdings.rowOf(entry) ?? [])))
  }
  return (filter) => rows(filter, TRIES)
}
