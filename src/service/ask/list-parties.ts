import type { Office } from '../../model/codes.ts'
import { personById, polityOf } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { latestTenure } from './latest-tenure.ts'
import { settleFilter } from './settle-filter.ts'

/** Somebody whom entries name. */
export interface PersonLine {
  /** The register's id; what the ledger calls those whom the register does not know. */
  readonly id: string
  readonly name: string
  readonly state: string | null
  /** Held last, as far as the register knows. */
  readonly office: Office | null
  readonly entries: number
}

/** A state or body whose people entries name. */
export interface PolityLine {
  readonly code: string
  readonly name: string
  readonly entries: number
}

/** The people of the entries that are asked for, those of most entries first. */
export async function listPeople(
  ledger: LedgerReader,
  asked: Asked,
  limit: number,
  today: string,
): Promise<PersonLine[]> {
  const counts = await ledger.countBy(await settleFilter(asked, ledger, today), 'person', limit)
  return counts.map(({ key, count }) => personLine(key, count))
}

/** Somebody with the office held last, and so many entries. */
export function personLine(id: string, entries: number): PersonLine {
  const person = personById(id)
  const tenure = person && latestTenure(person)
  const about = { name: person?.name ?? id, state: tenure?.state ?? null, office: tenure?.office ?? null }
  return { id, ...about, entries }
}

/** The states and bodies of the entries that are asked for, those of most entries first. */
export async function listPolities(
  ledger: LedgerReader,
  asked: Asked,
  limit: number,
  today: string,
): Promise<PolityLine[]> {
  const counts = await ledger.countBy(await settleFilter(asked, ledger, today), 'state', limit)
  return counts.map(({ key, count }) => ({ code: key, name: polityOf(key)?.name ?? key, entries: count }))
}
