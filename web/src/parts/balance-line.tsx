import type { Balance } from '../api/types.ts'
import { say } from '../messages.ts'

/** What became of everything that was given: received = done + pending + quarantined + rejected. */
export function BalanceLine({
  balance: { received, done, pending, quarantined, rejected },
}: {
  readonly balance: Balance
}) {
  return (
    <span className="balance" title={say.balance.about}>
      {say.balance.words(received, done, pending, quarantined, rejected)}
    </span>
  )
}
