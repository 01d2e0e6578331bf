import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { PartyMention } from './contact-mention.ts'
import { finish } from './finish.ts'
import { type Goal, goalOf, visited } from './journeys.ts'
import { wordsOf } from './page.ts'
import { doerOf, newMention, partiesOf, type Scene } from './scene.ts'
import { codeShuttle } from './shuttle.ts'
import { hasFutureDate, statusOf } from './status.ts'

/** Codes a journey of somebody who speaks for a state to another: "arrived in Kabul", "is due in Brussels". */
export function codeTravel(scene: Scene, predicate: Predicate): void {
  if (codeShuttle(scene, predicate) || codeSent(scene, predicate)) return
  const goal = goalOf(scene, predicate)
  // "who had left for Cairo" says that he was not there to be met.
  const departed =
    isOneOf(predicate.lemma, 'leave', 'depart', 'set') && (predicate.perfect || predicate.link === 'relative')
  if (goal && !departed && !isGoingHome(scene, predicate) && !keepsAway(scene, predicate))
    codeVisit(scene, predicate, partiesOf(scene, predicate.subject), goal)
}

/** "stayed away from talks in Spain", "kept clear of": who is not there makes no visit. */
function keepsAway({ page }: Scene, { lemma, to }: Predicate): boolean {
  return (
    isOneOf(lemma, 'stay', 'keep', 'remain', 'be') &&
    /^(away|clear|out|aloof|absent)$/.test(page.tokens[to]?.norm ?? '')
  )
}

/** "is on his way back to New York". */
function isGoingHome({ page }: Scene, { from, span }: Predicate): boolean {
  return /\bway (back|home)\b/.test(wordsOf(page, from, span.to))
}

function codeVisit(scene: Scene, predicate: Predicate, going: readonly PartyMention[], goal: Goal): void {
  const travellers = going.filter((x) => travels(x) && x.entity.state !== goal.host.entity.state)
  const own = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (travellers.length === 0 || !own) return
  const due =
    isOneOf(predicate.lemma, 'expect', 'await') ||
    predicate.chain.includes('due') ||
    predicate.args.some((x) => x.nominal.words === 'due')
  // Who "has been to Kyiv" is back; who "has been in Kyiv since Monday" is there.
  const back = predicate.perfect && predicate.args.some((x) => x.relation === 'to')
  const present = predicate.lemma === 'be' && predicate.tense === 'present' && own === 'held' && !back
  const ahead = predicate.tense === 'present' && own === 'held' && leadsOn(scene, predicate)
  const status = due
    ? isTurnedAway(scene, predicate)
      ? 'cancelled'
      : 'planned'
    : ahead
      ? 'planned'
      : present
        ? 'ongoing'
        : own
  const base = newMention('visit', status, 'contacts/travel', predicate.sentence, predicate.from, goal.nominal.to)
  const words = wordsOf(scene.page, predicate.from, predicate.span.to)
  finish(scene, base, { a: travellers, b: [goal.host], joint: true, separate: false }, predicate, null, words)
}

/** "flies on to X, where Y [is going to receive] him": who will be met there is still on the way. */
function leadsOn(scene: Scene, predicate: Predicate): boolean {
  const { predicates } = scene.page.readings[predicate.sentence]!
  const there = predicates.find((x) => x.parent === predicate && x.link === 'relative' && x.opener === 'where')
  return there !== undefined && !predicate.perfect && statusOf(there, hasFutureDate(scene, there), false) === 'planned'
}

// A team that "was due in Niamey" came to nothing where the same sentence says so.
const TURNED_AWAY =
  /\b(turned (away|back)|(refused|denied) (entry|access|permission|landing)|barred|never (came|arrived|landed)|did not (come|arrive|show up)|stayed away|called off|put off|postponed|cancelled|canceled)\b/

function isTurnedAway({ page }: Scene, predicate: Predicate): boolean {
  const { from, to } = page.sentences[predicate.sentence]!
  return predicate.tense === 'past' && TURNED_AWAY.test(wordsOf(page, from, to))
}

/** "sent a delegation to Niamey": those sent make the visit, for whoever sent them. */
function codeSent(scene: Scene, predicate: Predicate): boolean {
  if (!isOneOf(predicate.lemma, 'send', 'dispatch', 'despatch')) return false
  const at = predicate.args.findIndex((x) => x.relation === 'to')
  const sent = predicate.passive ? predicate.subject : predicate.args.find((x) => x.relation === 'object')?.nominal
  const place = at >= 0 ? visited(scene, predicate.args[at]!.nominal) : null
  if (!place || !sent || sent.kind !== 'parties' || sent.mentions[0]?.kind === 'state') return false
  const team = sent.mentions.every((x) => x.kind === 'delegation')
  const named = partiesOf(scene, sent)
  const going = named.length || !team ? named : partiesOf(scene, doerOf(predicate)).map(asTeam(scene, sent))
  codeVisit(scene, predicate, going, { nominal: predicate.args[at]!.nominal, ...place })
  return true
}

const asTeam =
  ({ discourse }: Scene, sent: Nominal) =>
  ({ entity, role }: PartyMention) => ({
    entity: isIndividual(entity) && entity.state ? discourse.delegation(entity.state) : entity,
    mention: sent.mentions[0] ?? null,
    role,
  })

/** Who holds an office, and teams; what a bare state does is no journey. */
function travels({ entity, mention }: PartyMention): boolean {
  if (isIndividual(entity)) return entity.office !== null || mention?.kind === 'delegation'
  return mention?.kind === 'delegation'
}
