import type { LedgerReader } from '../../store/store.ts'
import type { Asked } from './asked.ts'
import { settleFilter } from './settle-filter.ts'
import { placeCounted } from './stats.ts'

/** Where contacts were held, and how many. */
export interface PlaceLine {
  readonly name: string
  readonly state: string | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly entries: number
}

/** The places of the entries that are asked for, those of most entries first. */
export async function listPlaces(
  ledger: LedgerReader,
  asked: Asked,
  limit: number,
  today: string,
): Promise<PlaceLine[]> {
  const counts = await ledger.countBy(await settleFilter(asked, ledger, today), 'place', limit)
  // A table that only maps need, and that is long to read.
  const { spotOf } = await import('../../register/coordinates.ts')
  return counts.map(({ key, count }) => {
    const place = placeCounted(key)
    const { latitude = null, longitude = null } = spotOf(place.name, place.state) ?? {}
    return { ...place, latitude, longitude, entries: count }
  })
}
