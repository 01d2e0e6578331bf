import type { ReactNode } from 'react'
import type { Count } from '../api/types.ts'
import { say } from '../messages.ts'

/** Counts as bars, the longest first or in the order given; each leads on where `link` makes something of it. */
export function CountBars({
  counts,
  link,
}: {
  readonly counts: readonly Count[]
  readonly link: (count: Count) => ReactNode
}) {
  if (counts.length === 0) return <p className="soft">{say.state.nothing}</p>
  const most = Math.max(...counts.map(({ count }) => count))
  return (
    <ol className="bars">
      {counts.map((each) => (
        <li key={each.key}>
          <span className="bar-words">{link(each)}</span>
          <span className="number">{say.count.number(each.count)}</span>
          <span className="bar" style={{ inlineSize: `${(100 * each.count) / most}%` }} />
        </li>
      ))}
    </ol>
  )
}
