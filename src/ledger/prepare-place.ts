import type { Place } from '../model/contact.ts'
import { fold } from '../model/fold.ts'
import { remember } from '../model/remember.ts'
import { type PlaceTerm, placeTerms, polityTerms } from '../register/index.ts'

/** A place made ready to be compared: the town that it lies in, as far as it is known. */
export interface PreparedPlace {
  readonly state: string | null
  readonly name: string
  /** Of a venue: its town. Of a town: itself. null where only the state is named. */
  readonly town: string | null
  /** Whether the register has it. */
  readonly known: boolean
}

const MOST_KEPT = 20_000

let tables: { readonly towns: ReadonlyMap<string, PlaceTerm>; readonly states: ReadonlySet<string> } | null = null

/** Makes a place ready to be compared: [the White House → Washington, USA; Oman → no town, OMN]. */
export function preparePlace(place: Place | null): PreparedPlace | null {
  return place && prepared(`${place.state ?? ''} ${place.name}`)
}

const prepared = remember(MOST_KEPT, (place): PreparedPlace => {
  tables ??= { towns: townsByName(), states: stateNames() }
  const state = place.slice(0, place.indexOf(' ')) || null
  const name = fold(place.slice(place.indexOf(' ') + 1)).replace(/^the /, '')
  const term = tables.towns.get(`${state} ${name}`)
  const town = term === undefined ? name : fold(term.city ?? term.name)
  const wide = tables.states.has(name) || isWide(term)
  return { state, name, town: wide ? null : town, known: wide || term !== undefined }
})

function isWide(term: PlaceTerm | undefined): boolean {
  return term !== undefined && (term.kind === 'region' || term.kind === 'country-part')
}

function townsByName(): Map<string, PlaceTerm> {
  return new Map(placeTerms().map((term) => [`${term.state} ${fold(term.term)}`, term]))
}

function stateNames(): Set<string> {
  return new Set(
    polityTerms()
      .filter(({ kind }) => kind === 'name')
      .map(({ term }) => fold(term)),
  )
}
