import type { Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import { type ContactMention, inRole, type PartyMention } from './contact-mention.ts'
import { finish } from './finish.ts'
import { goalOf, visited } from './journeys.ts'
import { newMention, partiesOf, partiesWith, type Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

const TELLS = oneOf(
  'tell|assure|inform|urge|ask|thank|congratulate|warn|press|reassure|implore|promise|challenge|confront|persuade|present|hand|give|award|decorate|question|brief|convey|deliver',
)

const VISIT = /\b(?:visit|trip|tour|journey|stop|stopover|stay|mission)$/

/** Where somebody went to whom he then speaks to; `state` where only one of its people can be meant. */
interface There {
  readonly journey: Predicate
  readonly state: string | null
}

/** "went to Ankara, where [X] told him", "made a trip to the kingdom, in which he told [X]": who speaks to somebody at the end of his journey meets him there. */
export function codeToldThere(scene: Scene, predicate: Predicate): boolean {
  const awaits = isOneOf(predicate.lemma, 'await', 'wait', 'expect') && !predicate.passive
  if (!awaits && !TELLS.test(predicate.lemma)) return false
  const there = thereOf(scene, predicate)
  if (!there || (awaits && predicate.opener !== 'where')) return false
  const subject = people(partiesOf(scene, predicate.subject))
  const taken = subject.map((x) => x.entity)
  const others = people(
    partiesWith(scene, predicate, predicate.passive ? /^by$/ : awaits ? /^(object|for)$/ : /^(object|to)$/, taken),
  )
  const b = others.filter((x) => subject.every((y) => y.entity.state !== x.entity.state))
  const own = statusOf(predicate, hasFutureDate(scene, predicate), false)
  // "will go to Paris, where X expects him"
  const ahead = own === 'held' && predicate.tense === 'present' && statusOf(there.journey, false, false) === 'planned'
  const status = ahead ? 'planned' : own
  if (subject.length === 0 || b.length === 0 || !isOneOf(status ?? '', 'held', 'planned')) return false
  if (there.state && ![...subject, ...b].some((x) => x.entity.state === there.state)) return false
  const base: ContactMention = newMention(
    'meeting',
    status!,
    'contacts/told-there',
    predicate.sentence,
    predicate.from,
    predicate.to,
  )
  const a = awaits ? subject.map(inRole('host')) : subject
  finish(scene, base, { a, b, joint: true, separate: false }, predicate, null, '')
  return true
}

function thereOf(scene: Scene, predicate: Predicate): There | null {
  const { link, opener, parent } = predicate
  if (link === 'relative' && opener === 'where')
    return parent && stateOf(scene, parent) !== null ? { journey: parent, state: null } : null
  if (link === 'relative' && opener === 'which') return onVisit(predicate)
  if (link === 'subordinate' && opener === 'when') return parent && strictly(scene, parent)
  const before = link === 'main' ? doneBefore(scene, predicate) : null
  return before && strictly(scene, before)
}

function strictly(scene: Scene, journey: Predicate): There | null {
  const state = journey.negated ? null : stateOf(scene, journey)
  return state ? { journey, state } : null
}

/** "made a trip, [in which] he told X" */
function onVisit({ args, parent, from }: Predicate): There | null {
  const during = args.find(
    (x) => isOneOf(x.relation, 'in', 'during', 'on') && x.nominal.kind === 'contact' && x.nominal.from < from,
  )
  return parent && during && VISIT.test(during.nominal.words) ? { journey: parent, state: null } : null
}

/** "flew to Ottawa and [told X]": what the same subject did just before, in one breath. */
function doneBefore({ page }: Scene, predicate: Predicate): Predicate | null {
  const mains = page.readings[predicate.sentence]!.predicates.filter((x) => x.link === 'main')
  const before = mains[mains.indexOf(predicate) - 1]
  return before && before.subject === predicate.subject && before.to < predicate.from ? before : null
}

/** The state to which a clause says that somebody went, or in which he was. */
function stateOf(scene: Scene, journey: Predicate): string | null {
  const goal = goalOf(scene, journey)
  if (goal) return goal.host.entity.state
  const relation = journey.lemma === 'visit' ? /^object$/ : journey.lemma === 'be' ? /^(?:in|at)$/ : null
  const place = relation && journey.args.find((x) => relation.test(x.relation) && visited(scene, x.nominal))
  return place ? visited(scene, place.nominal)!.host.entity.state : null
}

const people = (parties: readonly PartyMention[]) => parties.filter((x) => isIndividual(x.entity))
