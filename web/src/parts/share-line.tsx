import type { ReactNode } from 'react'
import { say } from '../messages.ts'

export interface Share {
  readonly right: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/** A share in words and as a mark on a line, with the stretch in which the share of all lies. */
export function ShareLine({
  words,
  share: { right, of, low, high },
}: {
  readonly words: ReactNode
  readonly share: Share
}) {
  const share = right / Math.max(of, 1)
  return (
    <li className="share">
      <span>{words}</span>
      <span className="number" title={say.quality.range(percent(low), percent(high))}>
        {of === 0 ? '–' : percent(share)} <span className="soft">{say.quality.of(right, of)}</span>
      </span>
      <span className="share-line" aria-hidden="true">
        {of > 0 && (
          <>
            <span className="share-range" style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }} />
            <span className="share-mark" style={{ insetInlineStart: percent(share) }} />
          </>
        )}
      </span>
    </li>
  )
}

/** A share as people read it: [0.913 → 91 %]. */
export function percent(share: number): string {
  return `${Math.round(100 * share)}%`
}
