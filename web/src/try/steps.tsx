import type { CodedText } from '../api/types.ts'
import { say } from '../messages.ts'

/** What every pass of the coder found, settled and dropped, and why. */
export function Steps({ steps }: { readonly steps: CodedText['steps'] }) {
  const told = steps.filter(({ found, settled, dropped }) => found.length + settled.length + dropped.length > 0)
  if (told.length === 0) return null
  return (
    <details className="steps link">
      <summary>{say.tryIt.explain}</summary>
      {told.map(({ pass, found, settled, dropped }) => (
        <details key={pass} className="link step">
          <summary>
            <code>{pass}</code>{' '}
            <span className="soft">{say.tryIt.tally(found.length, settled.length, dropped.length)}</span>
          </summary>
          <Lines title={say.tryIt.found} lines={found} />
          <Lines title={say.tryIt.settled} lines={settled} />
          <Lines title={say.tryIt.dropped} lines={dropped.map(({ what, why }) => `${what}: ${why}`)} />
        </details>
      ))}
    </details>
  )
}

const MOST = 200

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.slice(0, MOST).map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines may repeat, and never move.
          <li key={at}>{line}</li>
        ))}
      </ul>
    </>
  )
}
