import { OFFICES } from '../../model/code-lists.ts'
import { LATEST } from '../../model/edtf.ts'
import { personById, polityOf, type Tenure } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'

/** Somebody whom entries name. */
export interface PersonLine {
  /** The register's id; what the ledger calls those whom the register does not know. */
  readonly id: string
  readonly name: string
  readonly state: string | null
  /** Held last, as far as the register knows. */
  readonly office: string | null
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
  return counts.map(({ key, count }) => {
    const person = personById(key)
    const tenure = person?.tenures.toSorted(byEnd)[0]
    const about = { name: person?.name ?? key, state: tenure?.state ?? null, office: tenure?.office ?? null }
    return { id: key, ...about, entries: count }
  })
}

/** Those held last come first; of several held now, the highest: a president may lead a party too. */
function byEnd(a: Tenure, b: Tenure): number {
  const [one, other] = [a.to ?? LATEST, b.to ?? LATEST]
  if (one !== other) return one > other ? -1 : 1
  return OFFICES.indexOf(a.office) - OFFICES.indexOf(b.office)
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
