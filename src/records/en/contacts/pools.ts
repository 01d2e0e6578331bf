import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'
import { pairApart, toldInTurn } from './last-told.ts'
import { isOfAllStates, isTheTwo } from './likely.ts'
import type { Memory } from './memory.ts'
import { RANKS, STATE_NOUNS } from './set-words.ts'

/** Those named together so far, the likeliest to be meant by a plural first. */
export function poolsFor(mind: Memory, mention: Mention, besides: readonly Entity[]): (readonly Entity[])[] {
  const here = [...new Set(mind.sentence)]
  const [last] = mind.together
  const pronoun = mention.kind === 'pronoun'
  // Two whom somebody called one after the other are no delegations.
  const teams = mention.words === 'delegations'
  const ofTwo = mention.count === 2 && mention.kind === 'set'
  const inTurn = ofTwo && !teams
  return [
    ...(here.length === (mention.count ?? 2) ? [here] : []),
    ...(pronoun ? [mind.lastSet] : []),
    ...(mention.words === 'they' ? [mind.subjects] : []),
    ...(pronoun ? [mind.setBefore] : []),
    ...(pronoun ? leadingBefore(mind) : []),
    // "met A on Monday and B on Tuesday. Y saw both"
    ...(besides.length > 0 && !teams ? [mind.row] : []),
    ...(ofTwo ? [mind.ranked] : []),
    ...(ofTwo ? pairOfParagraph(mind) : []),
    ...(inTurn ? toldInTurn(mind) : []),
    ...(mention.count === null || mention.count === 2 ? pairSpeaking(mind) : []),
    mind.parties,
    ...(last ? [last] : []),
    ...((mention.count ?? 2) > 2 ? mind.contacts.toReversed().filter(isOfAllStates) : []),
    ...(inTurn ? pairApart(mind) : []),
    ...(isTheTwo(mention) ? mind.together.slice(1) : []),
    ...((mention.count ?? 2) > 2 ? mind.together.slice(1) : []),
    mind.focus.slice(0, mention.count ?? 2),
    ...(RANKS.has(mention.words) || STATE_NOUNS.has(mention.words)
      ? [...mind.together.slice(1), ...mind.contacts.toReversed()]
      : []),
  ]
}

/** "A, B and C were turned away. [They] had been due to meet D": the plural subject of the sentence before, where it tells of others than met. */
function leadingBefore({ leadBefore, parties }: Memory): (readonly Entity[])[] {
  return leadBefore.length > 1 && leadBefore.some((x) => !parties.includes(x)) ? [leadBefore] : []
}

/** "A handed the gavel to B. [The two] had met": the two with whom a paragraph begins, whoever met in those before it. */
function pairOfParagraph({ fresh, paragraph }: Memory): (readonly Entity[])[] {
  const two = [...new Set(paragraph)]
  const [first, second] = two
  return fresh && two.length === 2 && two.every((x) => x.kind === 'person') && first!.state !== second!.state
    ? [two]
    : []
}

/** "The Secretary thanked the Minister. [They] also discussed": the two of the sentence before, of whom it was told that they met. */
function pairSpeaking({ sentenceBefore, contacts, asides }: Memory): (readonly Entity[])[] {
  const two = [...new Set(sentenceBefore)]
  const met =
    two.length === 2 && contacts.some((parties) => !asides.has(parties) && two.every((x) => parties.includes(x)))
  return met && two.every(isIndividual) ? [two] : []
}

/** "the two governments": the teams of the states of those last named together. */
export function teamsOf(
  pools: readonly (readonly Entity[])[],
  enough: (members: readonly Entity[]) => boolean,
  teamOf: (state: string) => Entity,
): readonly Entity[] {
  for (const pool of pools) {
    const states = new Set(pool.flatMap((x) => (x.state ? [x.state] : [])))
    const teams = [...states].map(teamOf)
    if (enough(teams)) return teams
  }
  return []
}

/** Those whom a plural cannot mean: who does something to "the two" or to "both delegations" is none of them. */
export function apartFrom({ words }: Mention, besides: readonly Entity[]): readonly Entity[] {
  return words === '' || words === 'delegations' ? besides : []
}
