import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { type Filter, filterQuery } from '../api/filter.ts'
import type { Network } from '../api/types.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import '../styles/views.css'
import { NetworkCanvas } from './network-canvas.tsx'
import { NetworkList } from './network-list.tsx'
import { useLedgerSearch } from './use-ledger.ts'

const EDGES = 400

/** Who was in contact with whom how often, as a network and as a list; by years, if one likes. */
export function NetworkView() {
  const { search, filter, show } = useLedgerSearch()
  const of = search.of ?? 'people'
  const [year, setYear] = useState<string | null>(null)
  const asked: Filter = year === null ? filter : { ...filter, since: year, until: year }
  const network = useQuery({
    queryKey: ['network', asked, of],
    queryFn: () => api.network({ ...filterQuery(asked), of, limit: EDGES }),
    placeholderData: keepPreviousData,
  })
  return (
    <section className="view network" aria-label={say.ledger.views.network}>
      <div className="view-bar">
        <fieldset className="views">
          <legend className="hidden-words">{say.views.nodes}</legend>
          {(['people', 'states'] as const).map((each) => (
            <button key={each} type="button" aria-pressed={each === of} onClick={() => show({ of: each })}>
              {say.nav[each]}
            </button>
          ))}
        </fieldset>
        <YearSlider filter={filter} year={year} setYear={setYear} />
      </div>
      <Loaded of={network}>{(found) => <Shown network={found} of={of} filter={asked} />}</Loaded>
    </section>
  )
}

function Shown({
  network,
  of,
  filter,
}: {
  readonly network: Network
  readonly of: 'people' | 'states'
  readonly filter: Filter
}) {
  if (network.edges.length === 0) return <p className="ledger-empty">{say.ledger.nothing}</p>
  return (
    <div className="network-body">
      <NetworkCanvas network={network} of={of} />
      <NetworkList network={network} of={of} filter={filter} />
    </div>
  )
}

function YearSlider({
  filter,
  year,
  setYear,
}: {
  readonly filter: Filter
  readonly year: string | null
  readonly setYear: (year: string | null) => void
}) {
  const { data } = useQuery({
    queryKey: ['years', filter],
    queryFn: () => api.counts('year', { ...filterQuery(filter), limit: 200 }),
  })
  const years = (data?.counts ?? []).map(({ key }) => key)
  if (years.length < 2) return null
  const at = year === null ? 0 : years.indexOf(year) + 1
  const words = year ?? say.views.allYears
  return (
    <label className="slider">
      {say.views.year}
      <input
        type="range"
        min={0}
        max={years.length}
        value={at}
        aria-valuetext={words}
        onChange={({ target }) => setYear(years[Number(target.value) - 1] ?? null)}
      />
      <output>{words}</output>
    </label>
  )
}
