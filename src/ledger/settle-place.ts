import type { Place } from '../model/contact.ts'
import { fold } from '../model/fold.ts'
import { comparePlaces } from './compare-places.ts'
import { valuesTold } from './most-told.ts'
import { type PreparedPlace, preparePlace } from './prepare-place.ts'
import { countSources, type Report } from './reports.ts'

export interface SettledPlace {
  readonly place: Place
  readonly words: string | null
}

/** Settles the place: of those that agree with most independent sources the most exact, a venue before its town, a town before its state. */
export function settlePlace(reports: readonly Report[]): SettledPlace | null {
  const placed = reports.filter(({ record }) => record.contact.place !== null)
  const told = valuesTold(
    placed,
    ({ record }) => record.contact.place,
    ({ name, state }) => `${state} ${fold(name)}`,
  )
  const ranked = told.map(({ value }) => {
    const ready = preparePlace(value)!
    const agreeing = placed.filter(({ record }) => allows(preparePlace(record.contact.place)!, ready))
    return { value, sources: countSources(agreeing), exactness: exactnessOf(ready) }
  })
  const best = ranked.sort((a, b) => b.sources - a.sources || b.exactness - a.exactness)[0]
  if (best === undefined) return null
  const others = ranked.slice(1).map(({ value }) => value.name)
  const agreed = `agrees with ${best.sources} of ${countSources(placed)} independent sources that name one`
  const words = others.length > 0 ? `the most exact place that ${agreed}; also told: ${others.join(', ')}` : null
  return { place: best.value, words }
}

function allows(told: PreparedPlace, place: PreparedPlace): boolean {
  const sign = comparePlaces(told, place)
  return told === place || sign === 'place/same' || sign === 'place/same-state'
}

function exactnessOf({ name, state, town, known }: PreparedPlace): number {
  if (town === null) return 0
  return (state === null ? 0 : 2) + (known ? 1 : 0) + (known && name !== town ? 1 : 0)
}
