import type { EntryFilter } from '../../model/entry-filter.ts'
import { Fault } from '../../model/fault.ts'
import { allPeople, personById, polityOf, type Tenure } from '../../register/index.ts'
import type { LedgerReader } from '../../store/store.ts'
import { type PersonLine, type PolityLine, personLine } from './list-parties.ts'
import { type Count, countsOfEach } from './stats.ts'

/** What the ledger has of a person or a state, in counts. */
interface PartyCounts {
  /** Those met most. */
  readonly counterparts: readonly Count[]
  readonly states: readonly Count[]
  readonly months: readonly Count[]
  readonly topics: readonly Count[]
  readonly modes: readonly Count[]
  readonly statuses: readonly Count[]
  readonly places: readonly Count[]
}

export interface ShownPerson extends PersonLine, PartyCounts {
  readonly aliases: readonly string[]
  readonly tenures: readonly (Tenure & { readonly stateName: string })[]
}

export interface ShownPolity extends PolityLine, PartyCounts {
  readonly kind: string | null
  readonly capital: string | null
  /** Those who speak for it, as far as the register knows. */
  readonly people: readonly PersonLine[]
}

const MANY = 1000
const SOME = 30

/** Somebody whom the register or an entry knows. Fault ledger/unknown-id. */
export async function showPerson(ledger: LedgerReader, id: string): Promise<ShownPerson> {
  const filter = { sides: [{ person: id }] }
  const entries = await ledger.count(filter)
  const person = personById(id)
  if (!person && entries === 0)
    throw new Fault(
      'ledger/unknown-id',
      `${id}: nobody of this id, in the register or in the ledger. "parley ls people" gives the ids.`,
    )
  const { counterparts, ...counts } = await partyCounts(ledger, filter, 'person', id)
  return {
    ...{ ...personLine(id, entries), counterparts, ...counts, aliases: person?.aliases ?? [] },
    tenures: (person?.tenures ?? []).map((tenure) => ({ ...tenure, stateName: nameOf(tenure.state) })),
  }
}

/** A state or body that the register or an entry knows. Fault ledger/unknown-id. */
export async function showPolity(ledger: LedgerReader, code: string): Promise<ShownPolity> {
  const filter = { sides: [{ state: code }] }
  const entries = await ledger.count(filter)
  const polity = polityOf(code)
  if (!polity && entries === 0)
    throw new Fault(
      'ledger/unknown-id',
      `${code}: no state or body of this code, in the register or in the ledger. "parley ls polities" gives the codes.`,
    )
  const people = await ledger.countBy(filter, 'person', MANY)
  const own = new Set(allPeople().flatMap(({ id, tenures }) => (tenures.some(({ state }) => state === code) ? id : [])))
  return {
    ...{ code, name: nameOf(code), kind: polity?.kind ?? null, capital: polity?.capital ?? null, entries },
    ...(await partyCounts(ledger, filter, 'state', code)),
    people: people.filter(({ key }) => own.has(key)).map(({ key, count }) => personLine(key, count)),
  }
}

async function partyCounts(
  ledger: LedgerReader,
  filter: EntryFilter,
  of: 'person' | 'state',
  self: string,
): Promise<PartyCounts> {
  // A person stands in every one of their contacts, and so does whom they speak for.
  const own = new Set(of === 'state' ? [self] : [self, ...(personById(self)?.tenures ?? []).map(({ state }) => state)])
  const counts = await countsOfEach(ledger, filter, [of, 'state', 'month', 'topic', 'mode', 'status', 'place'], MANY)
  const others = (by: 'person' | 'state') => counts[by].filter(({ key }) => !own.has(key)).slice(0, SOME)
  return {
    counterparts: others(of),
    states: others('state'),
    months: counts.month,
    topics: counts.topic.slice(0, SOME),
    modes: counts.mode.slice(0, SOME),
    statuses: counts.status.slice(0, SOME),
    places: counts.place.slice(0, SOME),
  }
}

function nameOf(code: string): string {
  return polityOf(code)?.name ?? code
}
