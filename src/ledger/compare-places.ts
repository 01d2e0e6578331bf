import type { PreparedPlace } from './prepare-place.ts'
import type { SignName } from './signs.ts'

/** What two places say of two records' being of one thing; null where they say nothing. */
export function comparePlaces(a: PreparedPlace | null, b: PreparedPlace | null): SignName | null {
  if (a === null || b === null) return null
  if (a.state !== b.state && a.state !== null && b.state !== null) return 'place/other-state'
  if (a.town !== null && (a.town === b.town || a.name === b.name)) return 'place/same'
  if (a.town === null || b.town === null) return a.state === b.state ? 'place/same-state' : null
  // A name that no table knows may be a hall or a hotel of the other's town.
  return a.known && b.known ? 'place/other-town' : null
}
