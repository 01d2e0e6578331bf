import type { Argument, Predicate } from '../../../model/clause.ts'
import { TRAVEL_VERBS } from '../frames/contact-verbs.ts'
import type { PartyMention } from './contact-mention.ts'
import { finish } from './finish.ts'
import { wordsOf } from './page.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'
import { codeShuttle } from './shuttle.ts'
import { hasFutureDate, statusOf } from './status.ts'

/** Codes a journey of somebody who holds an office to another state: "arrived in Kabul", "is due in Brussels". */
export function codeTravel(scene: Scene, predicate: Predicate): void {
  if (codeGuest(scene, predicate) || codeShuttle(scene, predicate)) return
  if (predicate.lemma === 'return' || !(TRAVEL_VERBS.has(predicate.lemma) || predicate.lemma === 'be')) return
  const goal = predicate.args.find((x) => isGoal(predicate, x))
  const state = goal?.nominal.mentions[0]?.states[0]
  if (!goal || !state) return
  const travellers = partiesOf(scene, predicate.subject).filter(
    (x) => travels(x) && x.entity.state !== state && x.entity.office !== null,
  )
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  const visited = partiesOf(scene, goal.nominal)[0]
  if (travellers.length === 0 || !status || !visited) return
  const base = newMention('visit', status, 'contacts/travel', predicate.sentence, predicate.from, goal.nominal.to)
  const host: PartyMention = { ...visited, role: 'host' }
  finish(
    scene,
    base,
    { a: travellers, b: [host], joint: true, separate: false },
    predicate,
    null,
    wordsOf(scene.page, predicate.from, predicate.span.to),
  )
}

/** "was in Paris as the guest of Emmanuel Macron". */
function codeGuest(scene: Scene, predicate: Predicate): boolean {
  const at = predicate.args.findIndex((x) => /\bguest( of hono(u)?r)?$/.test(x.nominal.words))
  const host =
    at >= 0 && predicate.args[at + 1]?.relation === 'of' ? partiesOf(scene, predicate.args[at + 1]!.nominal) : []
  const guests = partiesOf(scene, predicate.subject).filter((x) => !host.some((y) => y.entity === x.entity))
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (host.length === 0 || guests.length === 0 || !status) return false
  const base = newMention('meeting', status, 'contacts/guest', predicate.sentence, predicate.from, predicate.to)
  const sides = { a: host.map((x) => ({ ...x, role: 'host' as const })), b: guests, joint: true, separate: false }
  finish(scene, base, sides, predicate, null, '')
  return true
}

function travels({ entity, mention }: PartyMention): boolean {
  return entity.kind === 'person' || entity.kind === 'office' || mention?.kind === 'delegation'
}

function isGoal(predicate: Predicate, { relation, nominal }: Argument): boolean {
  if (nominal.kind !== 'parties' || nominal.mentions[0]?.kind !== 'state') return false
  if (predicate.lemma === 'be') return relation === 'to' || (relation === 'in' && predicate.chain.includes('due'))
  if (relation === 'in' || relation === 'at') return /^(arrive|land)$/.test(predicate.lemma)
  return relation === 'to' || (relation === 'for' && predicate.lemma === 'leave')
}
