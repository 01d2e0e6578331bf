import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import type { Places } from '../api/types.ts'
import { say } from '../messages.ts'
import { StateCode } from '../parts/contact-parts.tsx'
import { Loaded } from '../parts/loading.tsx'
import '../styles/views.css'
import { HEIGHT, land, spotOf, WIDTH } from './map-land.ts'
import { useLedgerSearch } from './use-ledger.ts'

/** Where contacts were held: a map that needs no network, and the same as a list. */
export function MapView() {
  const { filter } = useLedgerSearch()
  const places = useQuery({
    queryKey: ['places', filter],
    queryFn: () => api.places({ ...filterQuery(filter), limit: 2000 }),
    placeholderData: keepPreviousData,
  })
  return (
    <section className="view network" aria-label={say.ledger.views.map}>
      <Loaded of={places}>
        {({ places: found }) =>
          found.length === 0 ? (
            <p className="ledger-empty">{say.ledger.nothing}</p>
          ) : (
            <div className="network-body">
              <WorldMap places={found} filter={filter} />
              <PlaceList places={found} filter={filter} />
            </div>
          )
        }
      </Loaded>
    </section>
  )
}

type PlaceCounts = Places['places']

function WorldMap({ places, filter }: { readonly places: PlaceCounts; readonly filter: Filter }) {
  const navigate = useNavigate()
  const countries = useMemo(land, [])
  const most = Math.max(1, ...places.map(({ entries }) => entries))
  return (
    <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say.views.map(places.length)}>
      <title>{say.views.map(places.length)}</title>
      <path className="land" d={countries} />
      {places.toReversed().map(({ name, state, latitude, longitude, entries }) => {
        const spot = latitude === null || longitude === null ? null : spotOf(longitude, latitude)
        if (spot === null) return null
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it does the same by keys.
          <circle
            key={`${name} ${state}`}
            className="spot"
            cx={spot[0]}
            cy={spot[1]}
            r={2.5 + 13 * Math.sqrt(entries / most)}
            onClick={() => void navigate({ to: '/ledger', search: { ...filter, place: [name] } })}
          >
            <title>{`${name}: ${say.count.contacts(entries)}`}</title>
          </circle>
        )
      })}
    </svg>
  )
}

const SHOWN = 100

function PlaceList({ places, filter }: { readonly places: PlaceCounts; readonly filter: Filter }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="network-list" aria-label={say.views.places} tabIndex={0}>
      <ol>
        {places.slice(0, SHOWN).map(({ name, state, entries }) => (
          <li key={`${name} ${state}`}>
            <span>
              <Link to="/ledger" search={{ ...filter, place: [name] }}>
                {name}
              </Link>
              {state !== null && <StateCode code={state} />}
            </span>
            <span className="number">{say.count.number(entries)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
