import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { type ContactMention, inRole, type PartyMention } from './contact-mention.ts'
import { finish } from './finish.ts'
import { goalOf } from './journeys.ts'
import { newMention, partiesOf, partiesWith, type Scene } from './scene.ts'
import { statusOf } from './status.ts'

const TELLS = oneOf(
  'tell|assure|inform|urge|ask|thank|congratulate|warn|press|reassure|implore|promise|challenge|confront|persuade|present|hand|give|award|decorate|question',
)

/** "went to Ankara, where [X] told him", "where [X] was waiting for him": who speaks to somebody at the end of his journey meets him there. */
export function codeToldThere(scene: Scene, predicate: Predicate): boolean {
  const awaits = isOneOf(predicate.lemma, 'await', 'wait')
  if (predicate.link !== 'relative' || predicate.opener !== 'where' || !(awaits || TELLS.test(predicate.lemma)))
    return false
  const journey = predicate.parent
  if (!journey || !goalOf(scene, journey)) return false
  const subject = people(partiesOf(scene, predicate.subject))
  const taken = subject.map((x) => x.entity)
  const others = people(
    partiesWith(scene, predicate, predicate.passive ? /^by$/ : awaits ? /^(object|for)$/ : /^(object|to)$/, taken),
  )
  const b = others.filter((x) => subject.every((y) => y.entity.state !== x.entity.state))
  const status = statusOf(predicate, false, false)
  if (subject.length === 0 || b.length === 0 || status !== 'held') return false
  const base: ContactMention = newMention(
    'meeting',
    status,
    'contacts/told-there',
    predicate.sentence,
    predicate.from,
    predicate.to,
  )
  const a = awaits ? subject.map(inRole('host')) : subject
  finish(scene, base, { a, b, joint: true, separate: false }, predicate, null, '')
  return true
}

const people = (parties: readonly PartyMention[]) => parties.filter((x) => isIndividual(x.entity))
