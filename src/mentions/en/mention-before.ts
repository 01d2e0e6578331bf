import type { Mention } from '../../model/mention.ts'

/** The mention that begins last before a token, within reach. */
export function mentionBefore(mentionAt: readonly (Mention | undefined)[], at: number): Mention | undefined {
  for (let back = at; back >= 0 && back > at - 24; back--) if (mentionAt[back]) return mentionAt[back]
  return undefined
}
