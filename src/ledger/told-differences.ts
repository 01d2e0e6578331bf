import type { Party, Place } from '../model/contact.ts'
import type { Told } from '../model/decision.ts'
import { fold } from '../model/fold.ts'
import { comparePlaces } from './compare-places.ts'
import { matchParties } from './match-parties.ts'
import { prepareParty } from './prepare-party.ts'
import { preparePlace } from './prepare-place.ts'

type Field = Exclude<keyof Told, 'outcomes'>

/** Whether two values of a field say the same, however they write it; outcomes are paraphrases and are not compared. */
const SAME: { readonly [Name in Field]: (a: Told[Name], b: Told[Name]) => boolean } = {
  mode: equal,
  status: equal,
  date: equal,
  place: samePlace,
  parties: sameParties,
  topics: (a, b) => a.length === b.length && a.every((topic) => b.includes(topic)),
  title: (a, b) => fold(a ?? '') === fold(b ?? ''),
  closed: equal,
  initiator: equal,
}
const FIELDS = Object.keys(SAME) as Field[]

/** The fields in which two tellings differ, for a person who has judged the one. */
export function toldDifferences(a: Told, b: Told): Field[] {
  return FIELDS.filter((field) => !(SAME[field] as (x: unknown, y: unknown) => boolean)(a[field], b[field]))
}

function equal(a: unknown, b: unknown): boolean {
  return a === b
}

function samePlace(a: Place | null, b: Place | null): boolean {
  if (a === null || b === null) return a === b
  return (
    (a.state === b.state && fold(a.name) === fold(b.name)) ||
    comparePlaces(preparePlace(a), preparePlace(b)) === 'place/same'
  )
}

/** Whether two lists name the same parties, in whatever order and however they write them. */
export function sameParties(a: readonly Party[], b: readonly Party[]): boolean {
  const matches = matchParties(a.map(prepareParty), b.map(prepareParty))
  if (matches.length !== a.length || matches.length !== b.length) return false
  return matches.every(({ a: one, b: other }) => sameParty(a[one]!, b[other]!))
}

function sameParty(a: Party, b: Party): boolean {
  return a.state === b.state && a.office === b.office && a.role === b.role && a.kind === b.kind
}
