import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { Token } from '../../../model/token.ts'
import { wordFact } from '../../words.ts'

// Words of kinship.
const isKin = wordFact((norm) =>
  /^(?:father|mother|son|daughter|brother|sister|wife|husband|spouse|widow|widower|uncle|aunt|nephew|niece|cousin|grandson|granddaughter|grandfather|grandmother|stepson|stepdaughter|half-?(?:brother|sister)|(?:son|daughter|brother|sister|father|mother)-in-law)$/.test(
    norm,
  ),
)
const IN_LAW = oneOf('son|daughter|brother|sister|father|mother')
// "the eldest daughter", "his twin brother"
const MOST_BEFORE = 4
// How long a name or title may be whose relative somebody is.
const OWNER = 5
const RANKING = oneOf(
  'an|a|the|his|her|their|only|eldest|elder|oldest|older|youngest|younger|late|twin|half|first|second|-',
)

/** Past "eldest daughter", "son-in-law" and their like; null where no word of kinship stands. */
export function kinEnd(tokens: readonly Token[], from: number, limit: number): number | null {
  let at = from
  while (at < Math.min(limit, from + MOST_BEFORE) && RANKING.test(tokens[at]!.norm)) at++
  if (at >= limit || !isKin(tokens[at]!.word)) return null
  const inLaw = IN_LAW.test(tokens[at]!.norm) && tokens[at + 2]?.norm === 'in' && tokens[at + 4]?.norm === 'law'
  return inLaw ? at + 5 : at + 1
}

/** Whether whose relative somebody is stands at a token: ", [the eldest daughter of] …", ", [the king's brother]". */
export function kinFollows(tokens: readonly Token[], from: number): boolean {
  const end = kinEnd(tokens, from, tokens.length)
  if (end !== null) return isOneOf(tokens[end]?.norm ?? '', 'of', 'to')
  for (let at = from; at < Math.min(tokens.length, from + OWNER); at++)
    if (tokens[at]!.kind === 'possessive') return kinEnd(tokens, at + 1, tokens.length) !== null
  return false
}
