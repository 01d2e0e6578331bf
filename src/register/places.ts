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
  rowsOf(PLACES).flatMap(([name = '', state = '', kind = '', city = '', terms = '']) => {
    const place = { name, state: state || null, kind: kind as PlaceKind, ...(city ? { city } : {}) }
    return [name, ...listOf(terms)].map((term) => ({ term, ...place }))
  }),
)
