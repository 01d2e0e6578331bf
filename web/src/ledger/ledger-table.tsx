import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import type { ContactLine } from '../api/types.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../messages.ts'
import { Loaded } from '../parts/loading.tsx'
import { EvidenceDrawer } from './evidence-drawer.tsx'
import { LedgerRow } from './ledger-row.tsx'
import { useContacts, useLedgerSearch } from './use-ledger.ts'
import { useWide } from './use-wide.ts'

const [ROW, CARD] = [40, 82]
const AHEAD = 30

/** The contacts line by line; only the lines in sight are drawn, so that any number stays smooth. */
export function LedgerTable() {
  const { search, filter, show } = useLedgerSearch()
  const pages = useContacts(filter, search.sort)
  return (
    <Loaded of={pages}>
      {({ pages: loaded }) => (
        <div className="ledger-body" data-drawer={search.at !== undefined}>
          <Rows
            contacts={loaded.flatMap(({ contacts }) => contacts)}
            total={loaded[0]?.total ?? 0}
            more={() => pages.hasNextPage && !pages.isFetchingNextPage && void pages.fetchNextPage()}
          />
          {search.at !== undefined && <EvidenceDrawer id={search.at} close={() => show({ at: undefined }, true)} />}
        </div>
      )}
    </Loaded>
  )
}

function Rows({
  contacts,
  total,
  more,
}: {
  readonly contacts: readonly ContactLine[]
  readonly total: number
  readonly more: () => void
}) {
  const { search, show } = useLedgerSearch()
  const box = useRef<HTMLDivElement>(null)
  const height = useWide() ? ROW : CARD
  const rows = useVirtualizer({
    count: contacts.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 12,
  })
  const drawn = rows.getVirtualItems()
  const last = drawn.at(-1)?.index ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: what asks for more is made anew at every turn.
  useEffect(() => {
    if (last > contacts.length - AHEAD) more()
  }, [last, contacts.length])
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows have another height when the page gets narrow.
  useEffect(() => rows.measure(), [height])
  const at = useMemo(() => contacts.findIndex(({ id }) => id === search.at), [contacts, search.at])
  useRowKeys(contacts, at, (index) => {
    rows.scrollToIndex(index)
    show({ at: contacts[index]?.id }, true)
  })
  if (contacts.length === 0) return <p className="ledger-empty">{say.ledger.nothing}</p>
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows are placed by hand, which a table does not allow.
    <div className="grid" role="grid" aria-rowcount={total + 1} aria-label={say.nav.ledger}>
      <HeadRow />
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/noNoninteractiveTabindex: as above; what scrolls must be reached by keys. */}
      <div ref={box} className="grid-rows" role="rowgroup" tabIndex={0}>
        <div className="grid-length" style={{ blockSize: `${rows.getTotalSize()}px` }} role="presentation">
          {drawn.map(({ index, start, size }) => (
            <LedgerRow
              key={contacts[index]!.id}
              contact={contacts[index]!}
              place={{ index, start, size }}
              chosen={index === at}
              choose={() => show({ at: contacts[index]!.id }, true)}
            />
          ))}
        </div>
      </div>
    </div>
  )
}

function HeadRow() {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above.
    <div className="grid-head" role="row">
      {(['date', 'status', 'mode', 'parties', 'place', 'topics', 'reports'] as const).map((column) => (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as above.
        <span key={column} role="columnheader" className={`cell-${column}`}>
          {say.ledger.columns[column]}
        </span>
      ))}
    </div>
  )
}

/** Up and down by `j` and `k`, into the contact by Enter. */
function useRowKeys(contacts: readonly ContactLine[], at: number, go: (index: number) => void): void {
  const navigate = useNavigate()
  const { search, show } = useLedgerSearch()
  const step = (by: number) => go(Math.min(contacts.length - 1, Math.max(0, at + by)))
  const open = () => {
    const id = search.at ?? contacts[at]?.id
    if (id !== undefined) void navigate({ to: '/contacts/$id', params: { id } })
  }
  useKeys(say.nav.ledger, [
    { keys: 'j', words: say.ledger.keys.next, run: () => step(1) },
    { keys: 'k', words: say.ledger.keys.previous, run: () => step(-1) },
    { keys: 'o', words: say.ledger.keys.open, run: open },
    { keys: 'Escape', words: say.ledger.keys.close, run: () => show({ at: undefined }, true) },
  ])
}
