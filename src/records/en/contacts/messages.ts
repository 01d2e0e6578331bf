import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { Status } from '../../../model/contact.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { inRole, type PartyMention, partyOf } from './contact-mention.ts'
import { finish, withSetting } from './finish.ts'
import {
  CARRY,
  isCarriedBy,
  isHandedOn,
  type MessageRoles,
  noRoles,
  REACH,
  REPLY,
  rolesOfNoun,
  rolesOfVerb,
  settleRoles,
} from './message-roles.ts'
import { partiesBefore } from './noun-owners.ts'
import { nounStatus } from './noun-status.ts'
import { newMention, type Scene, sentenceAt } from './scene.ts'

/** Whether both sides wrote: "exchanged letters", "messages between A and B". */
export function isExchange({ words, args }: Nominal, predicate: Predicate | null): boolean {
  if (/\bexchange/.test(words) || args.some((x) => isOneOf(x.relation, 'between', 'with', 'among'))) return true
  return predicate !== null && isOneOf(predicate.lemma, 'exchange', 'swap', 'trade')
}

/** Codes a letter or other message that one side sent to another, and its being handed over (codebook rule 16). */
export function codeMessage(scene: Scene, nominal: Nominal, predicate: Predicate | null, relation: string): void {
  const roles = rolesAround(scene, nominal, predicate)
  const { sender, addressee, bearer, told } = roles
  if (recallMessage(scene, nominal, predicate, roles)) return
  const status = predicate ? nounStatus(scene, nominal, predicate, relation, 'send') : 'held'
  if (sender.length === 0 || addressee.length === 0 || !status) return
  const reply = told.find((x) => REPLY.test(x.lemma))
  if (reply) codeSent(scene, addressee, sender, status, reply, null)
  const verb = tellingVerb(roles, predicate)
  const sentByItself = nominal.args.some((x) => x.relation === 'to') && nominal.args.some((x) => x.relation === 'from')
  if (told.length === 0 && predicate && !sentByItself) return
  if (reply && !verb) return
  codeSent(scene, [...sender, ...bearer.map(inRole('mediator'))], addressee, status, verb, nominal)
  codeHandingOver(scene, roles, status)
}

// How far back the message may have been told of that is delivered now, in sentences.
const NEAR = 3

/** "The letter was delivered on Wednesday by X": when the message told last came into other hands. */
function recallMessage(scene: Scene, nominal: Nominal, predicate: Predicate | null, roles: MessageRoles): boolean {
  if (!predicate || !/^(the|this|that|his|her)\b/.test(nominal.words)) return false
  if (nominal.args.some((x) => isOneOf(x.relation, 'from', 'to'))) return false
  if (!roles.told.includes(predicate) || !isHandedOn(predicate)) return false
  const last = scene.found.findLast((x) => x.mode === 'message' && x.parties.length >= 2)
  if (!last || predicate.sentence === last.sentence || predicate.sentence - last.sentence > NEAR) return false
  const known = new Set(last.parties.map((x) => x.entity.state))
  if ([...roles.bearer, ...roles.addressee].some((x) => !known.has(x.entity.state))) return false
  const base = newMention('message', 'held', 'contacts/message', predicate.sentence, nominal.from, predicate.to)
  withSetting(scene, base, predicate, nominal)
  base.definite = true
  scene.found.push(base)
  codeHandingOver(scene, roles, 'held')
  return true
}

function codeSent(
  scene: Scene,
  a: readonly PartyMention[],
  b: readonly PartyMention[],
  status: Status,
  verb: Predicate | null,
  nominal: Nominal | null,
): void {
  const at = (nominal ?? verb)!
  const base = newMention('message', status, 'contacts/message', sentenceAt(scene.page, at.from), at.from, at.to)
  base.again = nominal !== null && ANSWER.test(nominal.words)
  const apart = nominal !== null && LETTERS.test(nominal.words) && !(verb && CARRY.test(verb.lemma))
  // "Messages came from A and B": each wrote one.
  const sides = apart && a.length > 1 && b.length === 1 ? { a: b, b: a } : { a, b }
  finish(scene, base, { ...sides, joint: !apart, separate: apart }, verb, nominal, '')
}

// Letters sent are as many as those to whom they go, a letter is one.
const LETTERS = /\b(letters|messages|telegrams|cables|missives|notes)$/

function rolesAround(scene: Scene, nominal: Nominal, predicate: Predicate | null): MessageRoles {
  const roles = noRoles()
  rolesOfNoun(scene, roles, nominal, partiesBefore(scene, nominal, predicate))
  for (const verb of verbsOf(scene, nominal, predicate)) rolesOfVerb(scene, roles, nominal, verb)
  const settled = settleRoles(roles)
  if (settled.addressee.length === 0) {
    const host = hostOfBearer(scene, settled)
    if (host.length) return { ...settled, addressee: host }
  }
  if (settled.addressee.length === 0 && predicate) {
    const told = reachedBy(scene, settled, nominal, predicate)
    if (told.length) return { ...settled, addressee: told }
  }
  if (settled.addressee.length || !ANSWER.test(nominal.words)) return settled
  return { ...settled, addressee: answered(scene, settled.sender) }
}

/** "received A, who conveyed a letter from B": it was meant for whoever received him. */
function hostOfBearer(scene: Scene, { bearer, sender, told }: MessageRoles): PartyMention[] {
  const last = scene.found.at(-1)
  const [verb] = told
  if (!last || !verb || bearer.length !== 1 || sender.length === 0) return []
  if (last.mode !== 'meeting' || last.status !== 'held' || verb.sentence - last.sentence > 1) return []
  if (!last.parties.some((x) => x.entity === bearer[0]!.entity)) return []
  const state = bearer[0]!.entity.state
  const [host] = last.parties.filter((x) => x.entity.state !== state)
  return host ? [{ ...host, role: 'party' }] : []
}

const WRITTEN = /\b(?:messages?|letters?|telegrams?|cables?|notes?|missives?|congratulations|condolences)$/

/** "He was telephoned by Y. A message from Z [came the same day]": it comes to whom the text tells of. */
function reachedBy(scene: Scene, { sender }: MessageRoles, nominal: Nominal, predicate: Predicate): PartyMention[] {
  if (predicate.subject !== nominal || predicate.negated || !REACH.test(predicate.lemma)) return []
  if (!WRITTEN.test(nominal.words) || sender.length === 0 || !sender.every((x) => isIndividual(x.entity))) return []
  const told = scene.author ?? scene.protagonist ?? scene.discourse.topic
  return told && !sender.some((x) => x.entity.state === told.state) ? [partyOf(told)] : []
}

const ANSWER = /\b(reply|answer|response)$/

/** "sent its reply through Oman": to whoever wrote last. */
function answered(scene: Scene, sender: readonly PartyMention[]): PartyMention[] {
  const states = new Set(sender.map((x) => x.entity.state))
  const last = scene.found.findLast((x) => x.mode === 'message' && x.parties.some((y) => states.has(y.entity.state)))
  return (last?.parties ?? []).filter((x) => x.role === 'party' && !states.has(x.entity.state))
}

/** "sent its reply to X": a message only where it is said to have been sent. */
export function codeAnswer(scene: Scene, nominal: Nominal, predicate: Predicate | null, relation: string): void {
  if (!predicate || !ANSWER.test(nominal.words) || !isOneOf(relation, 'object', 'subject')) return
  if (/^(send|dispatch|deliver|convey|transmit|hand|relay|forward|receive|pass|carry)$/.test(predicate.lemma))
    codeMessage(scene, nominal, predicate, relation)
  else if (predicate.lemma === 'go' && relation === 'subject') codeMessage(scene, nominal, predicate, relation)
}

/** The verb above the noun, and those of the clauses that describe it: a letter [that X sent], [brought by Y]. */
function verbsOf(scene: Scene, nominal: Nominal, predicate: Predicate | null): Predicate[] {
  const { predicates } = scene.page.readings[sentenceAt(scene.page, nominal.from)]!
  return predicates.filter(
    (x) =>
      x === predicate ||
      x.subject === nominal ||
      x.args.some((y) => y.nominal === nominal) ||
      (x.from > nominal.to && isCarriedBy(x)),
  )
}

/** The verb whose date is the message's; that of an answer is not. */
function tellingVerb({ told }: MessageRoles, predicate: Predicate | null): Predicate | null {
  const own = told.find((x) => x === predicate && !REPLY.test(x.lemma))
  const other = told.find((x) => !REPLY.test(x.lemma))
  return own ?? other ?? (told.length ? null : predicate)
}

/** Handing a letter over is a meeting of its bearer with whoever takes it. */
function codeHandingOver(scene: Scene, roles: MessageRoles, status: Status): void {
  const predicate = roles.told.find(
    (x) => CARRY.test(x.lemma) && !isOneOf(x.lemma, 'pass', 'relay', 'forward', 'transmit'),
  )
  const people = (list: readonly PartyMention[]) => list.filter((x) => x.entity.kind === 'person')
  const bearer = people(roles.bearer)
  const taker = people(roles.receiver.length ? roles.receiver : roles.addressee)
  if (!predicate || bearer.length !== 1 || taker.length !== 1 || status !== 'held') return
  const base = newMention('meeting', status, 'contacts/handing-over', predicate.sentence, predicate.from, predicate.to)
  if (hasMetAnother(scene, bearer[0]!, taker[0]!, base.sentence)) return
  const a = bearer.map(inRole('party'))
  finish(scene, base, { a, b: taker, joint: true, separate: false }, predicate, null, '')
}

/** "received A, who delivered a letter addressed to [his President]": he to whom it goes is not he who took it. */
function hasMetAnother(
  { found }: Scene,
  { entity: bearer }: PartyMention,
  { entity: taker }: PartyMention,
  sentence: number,
): boolean {
  const last = found.findLast((x) => x.mode !== 'message')
  if (!last || last.sentence !== sentence || last.status !== 'held' || !last.parties.some((x) => x.entity === bearer))
    return false
  return last.parties.every((x) => x.entity !== taker) && last.parties.some((x) => x.entity.state === taker.state)
}
