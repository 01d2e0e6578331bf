import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { ContactLine } from '../api/types.ts'
import { say, topicWords } from '../messages.ts'
import { DateWords, Marks, ModeWord, Parties, PlaceWords, StatusMark } from '../parts/contact-parts.tsx'

interface RowPlace {
  readonly index: number
  readonly start: number
  readonly size: number
}

/** A contact as a line of the ledger. */
export const LedgerRow = memo(
  function LedgerRow({
    contact,
    place: { index, start, size },
    chosen,
    choose,
  }: {
    readonly contact: ContactLine
    readonly place: RowPlace
    readonly chosen: boolean
    readonly choose: () => void
  }) {
    const { id, date, status, mode, parties, place, topics, title, reports, sources } = contact
    return (
      // biome-ignore lint/a11y/useSemanticElements lint/a11y/useKeyWithClickEvents: rows are placed by hand; j, k and the link do the same by keys.
      <div
        className="grid-row"
        role="row"
        tabIndex={-1}
        aria-rowindex={index + 2}
        aria-selected={chosen}
        style={{ blockSize: `${size}px`, transform: `translateY(${start}px)` }}
        onClick={choose}
      >
        <Cell name="date">
          <Link to="/contacts/$id" params={{ id }} onClick={(event) => event.stopPropagation()}>
            <DateWords date={date} />
          </Link>
        </Cell>
        <Cell name="status">
          <StatusMark status={status} />
        </Cell>
        <Cell name="mode">
          <ModeWord mode={mode} />
        </Cell>
        <Cell name="parties">
          <Parties parties={parties} />
          {title !== null && <em className="row-title">{title}</em>}
        </Cell>
        <Cell name="place">
          <PlaceWords place={place} />
        </Cell>
        <Cell name="topics">{topics.map(topicWords).join(' · ')}</Cell>
        <Cell name="reports">
          <Marks contact={contact} />
          <span title={say.contact.sources(reports, sources)}>
            {reports === sources ? reports : `${reports} (${sources})`}
          </span>
        </Cell>
      </div>
    )
  },
  (a, b) =>
    a.contact === b.contact &&
    a.chosen === b.chosen &&
    a.place.start === b.place.start &&
    a.place.size === b.place.size,
)

function Cell({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: as the row.
    <span role="gridcell" className={`cell cell-${name}`}>
      {children}
    </span>
  )
}
