import type { Party, PartyKind, Role } from '../model/contact.ts'
import type { EntryParty } from '../model/entry.ts'
import { matchParties } from './match-parties.ts'
import { valuesTold } from './most-told.ts'
import type { PreparedParty } from './prepare-party.ts'
import type { Report } from './reports.ts'

/** One party as the records of an entry name it. */
export interface Side {
  readonly told: readonly { readonly party: Party; readonly report: Report }[]
  readonly party: EntryParty
}

/** A family name in capitals, as some ministries print it. */
const SHOUTED = /\p{Lu}{3}/u

const EXACTNESS: Readonly<Record<PartyKind, number>> = { person: 3, office: 2, delegation: 1, group: 0 }

/** Gathers the parties of all reports: those that may be one become one, named as fully as any report names it. */
export function settleParties(reports: readonly Report[]): Side[] {
  const sides: { fullest: PreparedParty; told: { party: Party; report: Report }[] }[] = []
  for (const report of reports) {
    const { parties } = report.record.contact
    const ready = report.ready.parties
    const known = sides.map(({ fullest }) => fullest)
    const matches = new Map(matchParties(known, ready).map(({ a, b }) => [b, a]))
    parties.forEach((party, at) => {
      const side = sides[matches.get(at) ?? -1]
      if (side === undefined) sides.push({ fullest: ready[at]!, told: [{ party, report }] })
      else {
        side.told.push({ party, report })
        if (EXACTNESS[party.kind] > EXACTNESS[side.fullest.kind]) side.fullest = ready[at]!
      }
    })
  }
  return sides.map(({ told }) => ({ told, party: mergedParty(told) }))
}

function mergedParty(told: Side['told']): EntryParty {
  const [first] = told
  if (first !== undefined && told.every(({ party }) => isSame(party, first.party)))
    return { ...first.party, records: told.map(({ report }) => report.record.key) }
  const fullest = told.map(({ party }) => party).sort(byFullness)[0]!
  const alike = told.filter(({ party }) => party.kind === fullest.kind)
  return {
    name: fullest.name,
    person: fullest.person ?? mostTold(alike, ({ person }) => person),
    state: fullest.state ?? mostTold(told, ({ state }) => state),
    office: mostTold(alike, ({ office }) => office) ?? mostTold(told, ({ office }) => office),
    role: settleRole(told),
    kind: fullest.kind,
    records: told.map(({ report }) => report.record.key),
  }
}

function isSame(a: Party, b: Party): boolean {
  return (
    a === b ||
    (a.name === b.name &&
      a.person === b.person &&
      a.state === b.state &&
      a.office === b.office &&
      a.role === b.role &&
      a.kind === b.kind)
  )
}

/** People before offices, offices before delegations; then whoever is known to the register, then the longest name, not in capitals. */
function byFullness(a: Party, b: Party): number {
  const known = Number(b.person !== null) - Number(a.person !== null)
  const longer = b.name.length - a.name.length
  const capitals = Number(SHOUTED.test(a.name)) - Number(SHOUTED.test(b.name))
  return EXACTNESS[b.kind] - EXACTNESS[a.kind] || known || longer || capitals || (a.name < b.name ? -1 : 1)
}

function mostTold<Value>(told: Side['told'], read: (party: Party) => Value | null): Value | null {
  const parties = new Map(told.map(({ party, report }) => [report, party]))
  return valuesTold([...parties.keys()], (report) => read(parties.get(report)!))[0]?.value ?? null
}

/** A report that does not know who hosts tells of a host as of any party: so of two roles told as often, the special one counts. */
function settleRole(told: Side['told']): Role {
  const parties = new Map(told.map(({ party, report }) => [report, party]))
  const roles = valuesTold([...parties.keys()], (report) => parties.get(report)!.role)
  const most = roles[0]!
  return roles.find(({ value, sources }) => value !== 'party' && sources === most.sources)?.value ?? most.value
}
