import type { RefObject } from 'react'
import { say } from '../messages.ts'

/** A verdict, the key that gives it, and whether it cannot be given now. */
export interface KeyedVerdict {
  readonly keys: string
  readonly words: string
  readonly run: () => void
  readonly off?: boolean
}

/** Verdicts as buttons, each with its key, and room for a reason. */
export function VerdictButtons({
  verdicts,
  busy,
  reason,
}: {
  readonly verdicts: readonly KeyedVerdict[]
  readonly busy: boolean
  readonly reason: RefObject<HTMLInputElement | null>
}) {
  return (
    <div className="verdicts">
      {verdicts.map(({ keys, words, run, off }) => (
        <button
          key={keys}
          type="button"
          className={keys === 'a' ? 'button strong' : 'button'}
          aria-keyshortcuts={keys}
          disabled={(off ?? false) || busy}
          onClick={run}
        >
          {words} <kbd>{keys}</kbd>
        </button>
      ))}
      <input ref={reason} className="reason" aria-label={say.review.reason} placeholder={say.review.reason} />
    </div>
  )
}
