import type { Mention } from '../../model/mention.ts'
import type { Book } from './draft.ts'

/** "the Forum, [whose secretary-general, X,] received her": of the state or body that stands before it. */
export function whoseState({ setting: { tokens, mentions } }: Book, { from }: Mention, index: number): string | null {
  if (tokens[from]?.norm !== 'whose') return null
  const owner = mentions[index - 1]
  const isNext = owner?.kind === 'state' && owner.to >= from - 1
  return isNext && owner.states.length === 1 ? owner.states[0]! : null
}
