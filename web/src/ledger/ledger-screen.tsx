import { lazy, Suspense, useState } from 'react'
import { say } from '../messages.ts'
import { Loaded, Loading } from '../parts/loading.tsx'
import '../styles/ledger.css'
import { ExportMenu } from './export-menu.tsx'
import { FacetPanel } from './facet-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { ORDERS, VIEWS, type View } from './ledger-search.ts'
import { LedgerTable } from './ledger-table.tsx'
import { useFacets, useLedgerSearch } from './use-ledger.ts'

const OTHER_VIEWS = {
  timeline: lazy(async () => ({ default: (await import('./timeline-view.tsx')).TimelineView })),
  matrix: lazy(async () => ({ default: (await import('./matrix-view.tsx')).MatrixView })),
  network: lazy(async () => ({ default: (await import('./network-view.tsx')).NetworkView })),
  map: lazy(async () => ({ default: (await import('./map-view.tsx')).MapView })),
}

/** The contacts of the ledger under one filter: as a table, in time, by pairs, as a network, on a map. */
export function LedgerScreen() {
  const { search, filter, ask } = useLedgerSearch()
  const facets = useFacets(filter)
  const [narrowing, setNarrowing] = useState(false)
  return (
    <div className="ledger" data-narrowing={narrowing}>
      <h1 className="hidden-words">{say.nav.ledger}</h1>
      <aside className="ledger-facets" aria-label={say.ledger.narrow}>
        <Loaded of={facets}>{(found) => <FacetPanel facets={found} filter={filter} ask={ask} />}</Loaded>
      </aside>
      <section className="ledger-main" aria-label={say.nav.ledger}>
        <div className="ledger-bar">
          <button
            type="button"
            className="button narrow-button"
            aria-expanded={narrowing}
            onClick={() => setNarrowing(!narrowing)}
          >
            {say.ledger.narrow}
          </button>
          <strong className="ledger-total" role="status">
            {facets.data ? say.count.contacts(facets.data.total) : say.state.loading}
          </strong>
          <ViewSwitch />
          {search.view === undefined && <OrderSwitch />}
          <ExportMenu filter={filter} />
        </div>
        <FilterChips filter={filter} ask={ask} />
        <Suspense fallback={<Loading />}>
          <ShownView view={search.view ?? 'table'} />
        </Suspense>
      </section>
    </div>
  )
}

function ShownView({ view }: { readonly view: View }) {
  if (view === 'table') return <LedgerTable />
  const Other = OTHER_VIEWS[view]
  return <Other />
}

function ViewSwitch() {
  const { search, show } = useLedgerSearch()
  const shown = search.view ?? 'table'
  return (
    <fieldset className="views">
      <legend className="hidden-words">{say.ledger.view}</legend>
      {VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={view === shown} onClick={() => show({ view, at: undefined })}>
          {say.ledger.views[view]}
        </button>
      ))}
    </fieldset>
  )
}

function OrderSwitch() {
  const { search, show } = useLedgerSearch()
  return (
    <select
      className="order"
      aria-label={say.ledger.order}
      value={search.sort ?? '-date'}
      onChange={({ target }) => show({ sort: target.value, at: undefined })}
    >
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {say.ledger.orders[order]}
        </option>
      ))}
    </select>
  )
}
