import type { Office } from '../model/codes.ts'
import { firmlyOutside, firmlyWithin, within } from './days-in-office.ts'
import { fold } from './fold.ts'
import { type Person, peopleInOffice, personById, type Tenure } from './people.ts'
import { speaksFor } from './polities.ts'

/** All tenures of a person, earliest first; none for an id that is not known. */
export function tenuresOf(personId: string): readonly Tenure[] {
  return personById(personId)?.tenures ?? []
}

/** A holder of an office, and the tenure that says so. */
export interface Holder {
  readonly person: Person
  readonly tenure: Tenure
}

function heldBy(state: string, office: Office): Holder[] {
  const inOffice = ({ tenures }: Person) => tenures.filter((each) => each.state === state && each.office === office)
  return peopleInOffice(state, office).flatMap((person) =>
    inOffice(person).map((tenure): Holder => ({ person, tenure })),
  )
}

function titled(holders: readonly Holder[], title: string): Holder[] {
  const wanted = fold(title)
  return holders.filter(({ tenure }) => fold(tenure.title).includes(wanted))
}

/**
 * Who held an office of a state on an ISO day, or at any time where the day is null; whoever speaks for the state that day
 * counts. Where several did, a title tells them apart: [IRN head_of_state "president", not the supreme leader].
 */
export function officeHolders(state: string, office: Office, isoDay: string | null, title?: string): Holder[] {
  const states = new Set([state, speaksFor(state, isoDay)])
  const all = [...states].flatMap((code) => heldBy(code, office))
  const then = isoDay === null ? all : all.filter(({ tenure }) => within(tenure, isoDay))
  const called = title === undefined || then.length < 2 ? [] : titled(then, title)
  return called.length ? called : then
}

/** Offices that one person of a state holds at a time. */
const SINGLE = new Set<Office>([
  'head_of_government',
  'foreign_minister',
  'defence_minister',
  'interior_minister',
  'head_of_state',
])
/** States with several heads of state at a time, or with two governments. */
const SHARED = new Set(['BIH', 'SMR', 'AND', 'CHE', 'IRN', 'LBY', 'YEM', 'SDN', 'VEN', 'XEU'])

/** What the register says of an office at a day: `fits` is false only where it is sure of the contrary. */
export interface TenureVerdict {
  readonly fits: boolean
  /** The person's tenures around that day, which show what the office was. */
  readonly says: readonly Tenure[]
}

/**
 * Whether a person can have held an office of a state on an ISO day. It does not fit only where the person held that
 * office at other, firm dates, or firmly held another post that day, and somebody else firmly held the office; or where the
 * person had firmly left it and firmly held another of the state's first offices.
 */
export function tenureFits(personId: string, office: Office, state: string, day: string): TenureVerdict {
  const tenures = tenuresOf(personId)
  const says = tenures.filter((tenure) => within(tenure, day))
  const own = tenures.filter((tenure) => tenure.office === office && sameState(tenure.state, state, day))
  const maybe = own.some((tenure) => !firmlyOutside(tenure, day))
  if (maybe || tenures.length === 0 || !SINGLE.has(office) || (SHARED.has(state) && office === 'head_of_state'))
    return { fits: true, says }
  const other = officeHolders(state, office, day).some(
    ({ person, tenure }) => person.id !== personId && firmlyWithin(tenure, day),
  )
  const elsewhere = own.length > 0 || says.some((tenure) => tenure.state === state && firmlyWithin(tenure, day))
  const busy = own.length > 0 && says.some((tenure) => isOther(tenure, office, state) && firmlyWithin(tenure, day))
  return { fits: !(busy || (other && elsewhere)), says: says.length ? says : own }
}

function isOther(tenure: Tenure, office: Office, state: string): boolean {
  return tenure.state === state && tenure.office !== office && SINGLE.has(tenure.office)
}

function sameState(of: string, state: string, day: string): boolean {
  return of === state || of === speaksFor(state, day)
}
