import type { Entity, Mention } from '../../../model/mention.ts'
import { pairApart, toldInTurn } from './last-told.ts'
import { isOfAllStates, isTheTwo } from './likely.ts'
import type { Memory } from './memory.ts'
import { RANKS, STATE_NOUNS } from './set-words.ts'

/** Those named together so far, the likeliest to be meant by a plural first. */
export function poolsFor(mind: Memory, mention: Mention, besides: readonly Entity[]): (readonly Entity[])[] {
  const here = [...new Set(mind.sentence)]
  const [last] = mind.together
  const pronoun = mention.kind === 'pronoun'
  return [
    ...(here.length === (mention.count ?? 2) ? [here] : []),
    ...(pronoun ? [mind.lastSet] : []),
    ...(mention.words === 'they' ? [mind.subjects] : []),
    ...(pronoun ? [mind.setBefore] : []),
    // "met A on Monday and B on Tuesday. Y saw both"
    ...(besides.length > 0 ? [mind.row] : []),
    ...(mention.count === 2 && mention.kind === 'set' ? [mind.ranked, ...toldInTurn(mind)] : []),
    mind.parties,
    ...(last ? [last] : []),
    ...((mention.count ?? 2) > 2 ? mind.contacts.toReversed().filter(isOfAllStates) : []),
    ...(mention.count === 2 && mention.kind === 'set' ? pairApart(mind) : []),
    ...(isTheTwo(mention) ? mind.together.slice(1) : []),
    mind.focus.slice(0, mention.count ?? 2),
    ...(RANKS.has(mention.words) || STATE_NOUNS.has(mention.words)
      ? [...mind.together.slice(1), ...mind.contacts.toReversed()]
      : []),
  ]
}
