import { fold } from '../model/fold.ts'
import { COORDINATES } from './coordinates.generated.ts'
import { placeTerms } from './places.ts'
import { polityOf } from './polities.ts'

/** A point of the earth, in degrees. */
export interface Spot {
  readonly latitude: number
  readonly longitude: number
}

interface Known {
  readonly spots: ReadonlyMap<string, Spot>
  /** By any spelling of a place, the city in which it lies: a venue stands in one. */
  readonly cities: ReadonlyMap<string, string>
}

let known: Known | null = null

function readKnown(): Known {
  const rows = COORDINATES.split('\n').map((line) => line.split('\t'))
  return {
    spots: new Map(rows.map(([key = '', lat, long]) => [key, { latitude: Number(lat), longitude: Number(long) }])),
    cities: new Map(placeTerms().map(({ term, name, state, city }) => [keyOf(term, state), city ?? name])),
  }
}

/** Where a place lies, by any of its spellings: a venue at its city, a state at its capital; null where that is not known. */
export function spotOf(name: string, state: string | null): Spot | null {
  known ??= readKnown()
  const { spots, cities } = known
  const city = cities.get(keyOf(name, state)) ?? name
  const found = spots.get(keyOf(city, state))
  if (found || state === null) return found ?? null
  const polity = polityOf(state)
  if (!polity?.capital || fold(polity.name) !== fold(name)) return null
  return spots.get(keyOf(polity.capital, state)) ?? null
}

function keyOf(name: string, state: string | null): string {
  return `${fold(name)}|${state}`
}
