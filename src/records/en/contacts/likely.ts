import { type Entity, isIndividual, type Mention } from '../../../model/mention.ts'

// How many people a pronoun can pass over.
const NEAR = 5

/** Whether everybody at a contact speaks for another state: "the four" of them are its leaders, not somebody's hosts. */
export function isOfAllStates(parties: readonly Entity[]): boolean {
  return new Set(parties.map((x) => x.state)).size === parties.length
}

/** A bare "the two": of people rather than of sides or states. */
export function isTheTwo({ kind, words, count, from, to }: Mention): boolean {
  return kind === 'set' && words === '' && count === 2 && to - from === 2
}

/** Those to hand who can be meant; people of one state seldom meet one another in a report. */
export function likely(all: readonly Entity[], besides: readonly Entity[]): readonly Entity[] {
  const foreign = all.slice(0, NEAR).filter((x) => x.state === null || besides.every((y) => y.state !== x.state))
  return (foreign.length ? foreign : all).slice(0, 3)
}

/** Whether somebody can be "he" or "she" later on: people and holders of offices, spokespeople aside. */
export function isSpeaking({ kind, office }: Entity): boolean {
  return isIndividual({ kind }) && office !== 'spokesperson'
}

/** Whether somebody speaks for the state of one of those beside him. */
export function isOfOneState({ state }: Entity, besides: readonly Entity[]): boolean {
  return state !== null && besides.some((x) => x.state === state)
}

/** Whether somebody is known to hold an office under a leader. */
export function isUnderLeader({ office }: Entity): boolean {
  return /^(foreign_minister|defence_minister|interior_minister|minister|deputy_minister|ambassador|envoy|spokesperson|national_security_adviser|intelligence_chief|official|legislator)$/.test(
    office ?? '',
  )
}
