import { type Doubt, doubtsOf } from '../../model/doubts.ts'
import type { Entry } from '../../model/entry.ts'
import type { EntryFilter } from '../../model/entry-filter.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from '../ask/asked.ts'
import { settleFilter } from '../ask/settle-filter.ts'
import { type ShownEntry, showEntry } from '../ask/show-entry.ts'

/** An entry that waits to be looked at, with what is in doubt and the texts that tell of it. */
export interface ReviewItem {
  readonly shown: ShownEntry
  readonly doubts: readonly Doubt[]
  /** Texts by hash. */
  readonly texts: ReadonlyMap<string, string>
}

const PAGE = 50

/**
 * The entries in doubt that nobody has judged, those most worth a look first. It is asked for anew at each step: what was
 * judged, in this run or in another, is in it no more; what was passed over comes again in the next run.
 */
export class ReviewQueue {
  readonly #ledger: LedgerReader
  readonly #filter: EntryFilter
  readonly #given = new Set<string>()

  private constructor(ledger: LedgerReader, filter: EntryFilter) {
    this.#ledger = ledger
    this.#filter = filter
  }

  /** Faults: those of filters. */
  static async of(ledger: LedgerReader, asked: Asked, today: string): Promise<ReviewQueue> {
    return new ReviewQueue(ledger, { ...(await settleFilter(asked, ledger, today)), inDoubt: true })
  }

  /** How many wait. */
  count(): Promise<number> {
    return this.#ledger.count(this.#filter)
  }

  /** The first of them, each with its doubts. */
  async first(limit: number): Promise<{ readonly entry: Entry; readonly doubts: readonly Doubt[] }[]> {
    const { entries } = await this.#ledger.find(this.#filter, { order: '-doubt', limit })
    return entries.map(({ entry }) => ({ entry, doubts: doubtsOf(entry) }))
  }

  /** The id of the next one that was not given before; null at the end. */
  async next(): Promise<string | null> {
    for (let after: string | null | undefined; after !== null; ) {
      const page = { order: '-doubt', limit: PAGE, ...(after !== undefined && { after }) } as const
      const found = await this.#ledger.find(this.#filter, page)
      const id = found.entries.map(({ entry }) => entry.id).find((each) => !this.#given.has(each))
      if (id !== undefined) {
        this.#given.add(id)
        return id
      }
      after = found.next
    }
    return null
  }
}

/** An entry as it is looked at. Fault ledger/unknown-id. */
export async function reviewItem(ledger: LedgerReader, id: string): Promise<ReviewItem> {
  const shown = await showEntry(ledger, id)
  const texts = await ledger.texts([...new Set(shown.records.map(({ record }) => record.text))])
  return { shown, doubts: doubtsOf(shown.kept.entry), texts: new Map(texts.map(({ sha256, text }) => [sha256, text])) }
}
