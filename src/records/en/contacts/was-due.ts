import type { Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { DUE } from '../frames/due-words.ts'
import { GOVERNING } from '../frames/governing-verbs.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene } from './scene.ts'

// How far back the contact may have been called off, in sentences.
const NEAR = 3

/** "X postponed his talks with Y. They [were due] on 19 March": the day meant for what was called off before. */
export function wasDue(scene: Scene, predicate: Predicate, status: Status): boolean {
  if (status !== 'planned' && status !== 'held') return false
  const { tense, perfect, chain, passive, sentence } = predicate
  const told = tense === 'past' && (!perfect || (passive && chain.length === 0))
  return told && isSetFor(predicate) && calledOff(scene, sentence) !== null
}

/** "was due to be held", "had been scheduled": what a clause says of a contact is when it was meant to be. */
export function isSetFor({ chain, lemma, particle, passive }: Predicate): boolean {
  const set = /^(schedule|plan|set|fix|slate|expect|pencil|book|arrange)$/.test(lemma)
  return chain.some((x) => DUE.test(x)) || (passive && (set || (lemma === 'put' && particle === 'down')))
}

/** "was postponed", "has been called off" */
export function isCalledOff({ lemma, particle, passive }: Predicate): boolean {
  const off = isOneOf(`${lemma} ${particle}`, 'call off', 'put off', 'put back', 'turn down')
  return passive && (GOVERNING.get(lemma) === 'cancel' || off)
}

/** The contact that was called off shortly before. */
export function calledOff(scene: Scene, sentence: number): ContactMention | null {
  const last = scene.found.findLast((x) => x.parties.length >= 2)
  return last?.status === 'cancelled' && sentence - last.sentence <= NEAR ? last : null
}
