import type { Office } from '../model/codes.ts'
import { Fault } from '../model/fault.ts'
import { officesTitled, officeTerms } from './offices.ts'
import { type Person, peopleNamed, peopleWithSurname } from './people.ts'
import { type Polity, polityCodes, polityOf } from './polities.ts'
import { type Holder, officeHolders } from './tenures.ts'

/** What `parley who` asks: a person's name, or an office with a state, on an ISO day or at any time. */
export interface WhoQuery {
  /** A title, an office of the codebook, or a person's name. */
  readonly said: string
  /** Code or any name of a state or body. */
  readonly state?: string
  /** YYYY-MM-DD. */
  readonly day?: string
}

/** The holders of each office that a title means there, latest first; or the people of a name. */
export type WhoAnswer =
  | {
      readonly kind: 'offices'
      readonly polity: Polity
      readonly offices: readonly Office[]
      readonly holders: readonly Holder[]
    }
  | { readonly kind: 'people'; readonly people: readonly Person[] }

const TOP: readonly Office[] = ['head_of_state', 'head_of_government', 'igo_head', 'party_leader']

function officesMeant(said: string, state: string): Office[] {
  const wanted = said.trim().toLowerCase().replace(/^the /, '').replace(/[ -]/g, '_')
  const own = officeTerms().find(({ office }) => office === wanted)?.office
  if (own) return [own]
  const meant = officesTitled(said.replace(/^the /i, ''), state).flatMap(({ office }) => office ?? TOP)
  return [...new Set(meant)]
}

function polityMeant(said: string): Polity {
  const [code, other] = polityCodes(said)
  const polity = code === undefined ? null : polityOf(code)
  if (!polity)
    throw new Fault(
      'register/unknown',
      `No state or body is called "${said}". Give its code (GBR, XEU) or its name in English.`,
    )
  if (other) throw new Fault('register/unknown', `"${said}" may be ${code} or ${other}. Give the code.`)
  return polity
}

function checkDay(day: string | undefined): void {
  if (day === undefined || (/^\d{4}-\d{2}-\d{2}$/.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day)))
    return
  throw new Fault('usage/bad-date', `"${day}" is no day. Write it as 2025-08-19.`)
}

const latestFirst = (a: Holder, b: Holder) =>
  a.tenure.from < b.tenure.from ? 1 : a.tenure.from > b.tenure.from ? -1 : 0

function offices(query: WhoQuery, polity: Polity): WhoAnswer {
  const meant = officesMeant(query.said, polity.code)
  if (meant.length === 0)
    throw new Fault(
      'register/unknown',
      `No office is called "${query.said}". Give a title such as "foreign minister", or a code such as foreign_minister.`,
    )
  const holders = meant.flatMap((office) =>
    officeHolders(polity.code, office, query.day ?? null, query.said).sort(latestFirst),
  )
  return { kind: 'offices', polity, offices: meant, holders }
}

function people(said: string): WhoAnswer {
  const named = peopleNamed(said)
  const found = named.length ? named : peopleWithSurname(said)
  if (found.length === 0) throw new Fault('register/unknown', `The register has nobody called "${said}".`)
  return { kind: 'people', people: found }
}

/**
 * Who held an office of a state, or what somebody of a name held: [{said: "foreign minister", state: "GBR", day: "2025-08-19"}
 * → David Lammy]. Faults with register/unknown where the state, the office or the name is not known, usage/bad-date for a bad day.
 */
export function who(query: WhoQuery): WhoAnswer {
  checkDay(query.day)
  return query.state === undefined ? people(query.said) : offices(query, polityMeant(query.state))
}
