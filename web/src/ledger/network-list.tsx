import { Link } from '@tanstack/react-router'
import type { Filter } from '../api/filter.ts'
import type { Network } from '../api/types.ts'
import { say } from '../messages.ts'

const SHOWN = 60

/** The pairs of most contacts, in words: the network for whoever does not see it. */
export function NetworkList({
  network: { nodes, edges },
  of,
  filter,
}: {
  readonly network: Network
  readonly of: 'people' | 'states'
  readonly filter: Filter
}) {
  const names = new Map(nodes.map(({ id, label }) => [id, label]))
  const search = (source: string, target: string): Filter =>
    of === 'people'
      ? { ...filter, who: [source], with: [target] }
      : { ...filter, state: [...new Set([...(filter.state ?? []), source, target])] }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
    <section className="network-list" aria-label={say.views.pairs} tabIndex={0}>
      <ol>
        {edges.slice(0, SHOWN).map(({ source, target, entries }) => (
          <li key={`${source} ${target}`}>
            <Link to="/ledger" search={search(source, target)}>
              {names.get(source) ?? source} – {names.get(target) ?? target}
            </Link>
            <span className="number">{say.count.number(entries)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
