import type { Mention } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { Sentence } from '../../../model/token.ts'
import type { Layers } from './layers.ts'

const TOWNS = oneOf('capital|city|town|port|resort|suburb|district|village')

/** "in the Polish capital [Warsaw]": the town named right behind the noun that says what it is; null where none is. */
export function townBehind(
  { tokens, mentionAt }: Layers,
  noun: number,
  to: number,
  sentence: Sentence,
): Mention | null {
  const mention = to < sentence.to && TOWNS.test(tokens[noun]!.norm) ? mentionAt[to] : undefined
  return mention?.kind === 'state' && mention.metonym && mention.determiner === 'none' ? mention : null
}
