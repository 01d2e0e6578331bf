import { type Filter, given, toggled } from '../api/filter.ts'
import type { Count, Facets } from '../api/types.ts'
import { say } from '../messages.ts'
import { DateFields } from './date-fields.tsx'
import { FACETS, type Facet } from './facets.ts'

/** How the contacts that are shown can be narrowed down: each line takes them in, or leaves them out. */
export function FacetPanel({
  facets,
  filter,
  ask,
}: {
  readonly facets: Facets
  readonly filter: Filter
  readonly ask: (filter: Filter) => void
}) {
  return (
    <div className="facets">
      <Flags facets={facets} filter={filter} ask={ask} />
      <DateFields filter={filter} ask={ask} />
      {FACETS.map((facet) => (
        <FacetGroup key={facet.name} facet={facet} counts={facets[facet.name]} filter={filter} ask={ask} />
      ))}
    </div>
  )
}

function Flags({
  facets,
  filter,
  ask,
}: {
  readonly facets: Facets
  readonly filter: Filter
  readonly ask: (filter: Filter) => void
}) {
  return (
    <ul className="facet-flags">
      {(['disputed', 'overdue'] as const).map((flag) => (
        <li key={flag}>
          <label>
            <input
              type="checkbox"
              checked={filter[flag] ?? false}
              onChange={({ target }) => ask(given(filter, flag, target.checked || undefined))}
            />
            {say.ledger.flags[flag]}
          </label>
          <span className="number">{say.count.number(facets[flag])}</span>
        </li>
      ))}
    </ul>
  )
}

const SHOWN = 6

function FacetGroup({
  facet,
  counts,
  filter,
  ask,
}: {
  readonly facet: Facet
  readonly counts: readonly Count[]
  readonly filter: Filter
  readonly ask: (filter: Filter) => void
}) {
  if (counts.length === 0) return null
  const sorted = facet.name === 'year' ? counts.toReversed() : counts
  const line = (count: Count) => <FacetLine key={count.key} facet={facet} count={count} filter={filter} ask={ask} />
  return (
    <details className="facet" open={OPEN.has(facet.name)}>
      <summary>{say.ledger.facets[facet.name]}</summary>
      <ul>{sorted.slice(0, SHOWN).map(line)}</ul>
      {sorted.length > SHOWN && (
        <details className="facet-more">
          <summary>{say.state.more}</summary>
          <ul>{sorted.slice(SHOWN).map(line)}</ul>
        </details>
      )}
    </details>
  )
}

const OPEN: ReadonlySet<string> = new Set(['state', 'person', 'mode', 'status', 'topic', 'year'])

function FacetLine({
  facet,
  count,
  filter,
  ask,
}: {
  readonly facet: Facet
  readonly count: Count
  readonly filter: Filter
  readonly ask: (filter: Filter) => void
}) {
  const words = facet.words(count)
  const key = facet.name === 'place' ? count.key.split('|')[0]! : count.key
  const chosen = facet.chosen(filter, key)
  return (
    <li className="facet-line">
      <button
        type="button"
        className="facet-name"
        aria-pressed={chosen}
        title={words}
        onClick={() => ask(facet.choose(filter, key))}
      >
        {words}
      </button>
      {!chosen && (
        <button
          type="button"
          className="facet-not"
          aria-label={`${say.ledger.leaveOut} ${words}`}
          title={say.ledger.leaveOut}
          onClick={() => ask(toggled(filter, 'not', `${facet.word}:${key}`))}
        >
          −
        </button>
      )}
      <span className="number">{say.count.number(count.count)}</span>
    </li>
  )
}
