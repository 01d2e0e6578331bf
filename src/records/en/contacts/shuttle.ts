import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { inRole } from './contact-mention.ts'
import { finish } from './finish.ts'
import { newMention, partiesOf, type Scene, unique } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

const TO_AND_FRO = oneOf('shuttle|go|pass|move|run|circulate|commute|mediate')
const ROOMS = /\b(rooms|delegations|teams|halls|suites|floors|villas|hotels|sides|parties|camps|tables|tents)$/

/** "shuttled between the two delegations", "between the rooms of A and B": talks at second hand. */
export function codeShuttle(scene: Scene, predicate: Predicate): boolean {
  if (!TO_AND_FRO.test(predicate.lemma)) return false
  const at = predicate.args.findIndex((x) => x.relation === 'between')
  const argument = predicate.args[at]
  if (!argument) return false
  const rooms = argument.nominal.kind === 'thing' && ROOMS.test(argument.nominal.words)
  const named = rooms && predicate.args[at + 1]?.relation === 'of' ? predicate.args[at + 1]!.nominal : argument.nominal
  const sides = partiesOf(scene, named)
  const travellers = sides.every((x) => x.mention?.metonym)
  const goers = partiesOf(scene, predicate.subject).filter((x) => !sides.some((y) => y.entity === x.entity))
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  // "shuttled between Moscow and Kyiv" is a journey.
  if (sides.length < 2 || travellers || goers.length === 0 || !status) return false
  const base = newMention('talks', status, 'contacts/shuttle', predicate.sentence, predicate.from, predicate.to)
  const between = goers.map(inRole('mediator'))
  finish(scene, base, { a: unique(sides), b: between, joint: true, separate: false }, predicate, null, '')
  return true
}
