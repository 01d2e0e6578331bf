import { type Doubt, doubtsOf } from '../../model/doubts.ts'
import type { KeptEntry, LedgerReader } from '../../store/store.ts'
import type { Asked, AskedPage } from '../ask/asked.ts'
import { settleFilter } from '../ask/settle-filter.ts'

/** A page of what waits to be looked at, and how far people have come. */
export interface InDoubtPage {
  readonly inDoubt: readonly { readonly kept: KeptEntry; readonly doubts: readonly Doubt[] }[]
  readonly waiting: number
  /** Of those that are asked for, whether they were in doubt or not. */
  readonly accepted: number
  readonly unsure: number
  readonly next: string | null
}

/** The entries in doubt that nobody has judged, those most worth a look first. */
export async function listInDoubt(
  ledger: LedgerReader,
  asked: Asked,
  { limit, after }: AskedPage,
  today: string,
): Promise<InDoubtPage> {
  const filter = await settleFilter(asked, ledger, today)
  const wanted = { ...filter, inDoubt: true }
  const { entries, next } = await ledger.find(wanted, { order: '-doubt', limit, ...(after && { after }) })
  return {
    inDoubt: entries.map((kept) => ({ kept, doubts: doubtsOf(kept.entry) })),
    waiting: await ledger.count(wanted),
    accepted: await ledger.count({ ...filter, reviewed: ['accepted'] }),
    unsure: await ledger.count({ ...filter, reviewed: ['unsure'] }),
    next,
  }
}
