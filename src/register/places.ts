import { PLACES } from './places.generated.ts'
import { lazy, listOf, rowsOf } from './rows.ts'

export type PlaceKind = 'city' | 'venue' | 'region' | 'country-part'

/** A place where a contact can be held, as a text may write it. */
export interface PlaceTerm {
  readonly term: string
  /** As English news write it most. */
  readonly name: string
  /** null for a sea or an area of several states. */
  readonly state: string | null
  readonly kind: PlaceKind
  /** Of a venue: the city that it stands in. */
  readonly city?: string
}

/** Every wording of every place: ["Kiev", Kyiv, UKR, city]. */
export const placeTerms: () => readonly PlaceTerm[] = lazy(() =>
  rowsOf(PLACES).flatMap(([state = '', kind = '', city = '', places]) => {
    const shared = { state: state || null, kind: kind as PlaceKind, ...(city ? { city } : {}) }
    return listOf(places).flatMap((place) => {
      const [name = '', ...others] = place.split('=')
      return [name, ...others].map((term): PlaceTerm => ({ term, name, ...shared }))
    })
  }),
)
