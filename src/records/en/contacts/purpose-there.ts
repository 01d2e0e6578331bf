import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { TRAVEL_VERBS } from '../frames/governing-verbs.ts'
import type { PartyMention } from './contact-mention.ts'
import { finish } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, partiesWith, type Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

const FACING =
  /^(tell|urge|press|persuade|convince|warn|assure|reassure|thank|congratulate|ask|beg|inform|lobby|confront|pressure|plead)$/
const GIVING =
  /^(present|hand|deliver|convey|bring|give|show|offer|explain|apologi[sz]e|submit|pitch|put|announce|report|transmit|pay|plead)$/

const JOINING =
  /^(follow|coordinate|co-ordinate|engage|work|plan|prepare|sign|finali[sz]e|launch|inaugurate|open|explore|mend|repair|patch|smooth|settle|clear)$/

/** "flew to Kyiv [to hand a list to the president]", "came to Rome to urge the premier to": whoever travels to somebody for that meets him. */
export function codePurposeThere(scene: Scene, told: Predicate): boolean {
  const { link, parent, subject, lemma } = told
  if (link !== 'infinitive' || !parent || parent.negated || !TRAVEL_VERBS.has(parent.lemma)) return false
  const to = FACING.test(lemma) ? /^object$/ : GIVING.test(lemma) ? /^to$/ : JOINING.test(lemma) ? /^with$/ : null
  if (!to) return false
  const going = partiesOf(scene, subject).filter(isPerson)
  const met = partiesWith(
    scene,
    told,
    to,
    going.map((x) => x.entity),
  ).filter(isPerson)
  if (going.length === 0 || met.length === 0 || met.some((x) => going.some((y) => y.entity.state === x.entity.state)))
    return false
  const status = statusOf(told, hasFutureDate(scene, told), scene.page.headline(told.from))
  if (!status) return false
  const base = newMention('meeting', status, 'contacts/purpose', told.sentence, told.from, told.to)
  finish(
    scene,
    base,
    { a: going, b: met, joint: true, separate: false },
    told,
    null,
    wordsOf(scene.page, told.from, told.span.to),
  )
  return true
}

const isPerson = ({ entity }: PartyMention) => isIndividual(entity) && entity.state !== null
