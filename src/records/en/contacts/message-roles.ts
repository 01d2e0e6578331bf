import type { Nominal, Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { PartyMention } from './contact-mention.ts'
import { doerOf, partiesOf, partiesWith, type Scene, unique } from './scene.ts'

/** Who wrote a message, to whom, who carried it, and into whose hands it came. */
export interface MessageRoles {
  sender: PartyMention[]
  addressee: PartyMention[]
  bearer: PartyMention[]
  receiver: PartyMention[]
  /** Verbs that say what was done with it. */
  readonly told: Predicate[]
}

const WRITE = oneOf('write|send|address|dispatch|despatch|pen|draft|sign|cable|direct|issue|compose')
export const CARRY = oneOf('deliver|hand|convey|carry|bring|present|pass|relay|transmit|submit|forward|give|take|bear')
const RECEIVE = oneOf('receive|get|obtain|accept|collect')
export const REACH = oneOf('reach|arrive|come|go|follow')
export const REPLY = oneOf('reply|respond|answer|react')
const ABOUT = oneOf('in|by|with|via')

export function noRoles(): MessageRoles {
  return { sender: [], addressee: [], bearer: [], receiver: [], told: [] }
}

/** What the message noun itself names: a letter [from X] [to Y]; X's letter. */
export function rolesOfNoun(
  scene: Scene,
  roles: MessageRoles,
  nominal: Nominal,
  owners: readonly PartyMention[],
): void {
  const named = (relations: RegExp) =>
    nominal.args.filter((x) => relations.test(x.relation)).flatMap((x) => partiesOf(scene, x.nominal))
  const from = named(/^from$/)
  roles.sender.push(...owners, ...from)
  // "was handed a letter from X by Y"
  if (from.length) roles.bearer.push(...named(/^by$/))
  else roles.sender.push(...named(/^by$/))
  roles.addressee.push(...named(/^to$/))
}

/** What a verb says of the message that is its object, subject or setting. */
export function rolesOfVerb(scene: Scene, roles: MessageRoles, nominal: Nominal, predicate: Predicate): void {
  const { lemma } = predicate
  const doer = isCarriedBy(predicate) ? partiesWith(scene, predicate, /^by$/) : partiesOf(scene, doerOf(predicate))
  const given = predicate.passive && predicate.subject !== nominal ? partiesOf(scene, predicate.subject) : []
  const to = [...partiesWith(scene, predicate, /^to$/), ...indirect(scene, nominal, predicate), ...given]
  const relation = predicate.args.find((x) => x.nominal === nominal)?.relation ?? 'subject'
  if (relation === 'of' && !predicate.args.some((x) => x.nominal.words === 'delivery')) return
  if (relation === 'of' || (RECEIVE.test(lemma) && isOneOf(relation, 'object', 'subject'))) {
    roles.receiver.push(...doer)
    roles.sender.push(...partiesWith(scene, predicate, /^from$/))
  } else if (REPLY.test(lemma)) roles.addressee.push(...doer)
  else if (ABOUT.test(relation)) {
    // "In a letter dated 6 March, X asks [Y]"
    const asked = /^(ask|tell|inform|urge|invite|thank|warn|assure|remind|request|congratulate)$/.test(lemma)
    const heard = (predicate.link === 'relative' || asked) && roles.addressee.length === 0
    const opening = predicate.subject === null && WRITE.test(lemma)
    if (roles.sender.length === 0) roles.sender.push(...(opening ? quoted(scene, predicate) : doer))
    if (opening) roles.addressee.push(...to)
    if (heard) roles.addressee.push(...partiesWith(scene, predicate, /^object$/))
  } else if (!isOneOf(relation, 'object', 'subject')) return
  else if (WRITE.test(lemma)) {
    roles.sender.push(...doer)
    roles.addressee.push(...to)
  } else if (CARRY.test(lemma)) {
    roles.bearer.push(...doer)
    roles.addressee.push(...to)
    roles.sender.push(...partiesWith(scene, predicate, /^from$/))
  } else if (REACH.test(lemma) && relation === 'subject') {
    roles.addressee.push(...partiesWith(scene, predicate, /^(object|to)$/))
    if (roles.sender.length === 0) roles.sender.push(...partiesWith(scene, predicate, /^from$/))
  } else return
  roles.told.push(predicate)
}

/** Whether a verb tells of a message that was in somebody's hands and came into others'. */
export function isHandedOn({ lemma, negated, tense, modal }: Predicate): boolean {
  return (CARRY.test(lemma) || RECEIVE.test(lemma) || REACH.test(lemma)) && !negated && !modal && tense === 'past'
}

/** "In a letter sent to Y, [X] warned": whose words follow. */
function quoted(scene: Scene, opening: Predicate): PartyMention[] {
  const { predicates } = scene.page.readings[opening.sentence]!
  return partiesOf(scene, predicates.find((x) => x.from > opening.to && x.link === 'main' && x.subject)?.subject)
}

/** ", delivered by Z": no person is delivered, whatever the clause hangs on. */
export function isCarriedBy({ lemma, args }: Predicate): boolean {
  return (
    /^(deliver|carry|bring|convey|transmit|bear)$/.test(lemma) &&
    args.some((x) => x.relation === 'by') &&
    !args.some((x) => x.relation === 'object')
  )
}

/** "sent [him] a letter" */
function indirect(scene: Scene, nominal: Nominal, predicate: Predicate): PartyMention[] {
  return predicate.args
    .filter((x) => x.relation === 'object' && x.nominal !== nominal)
    .flatMap((x) => partiesOf(scene, x.nominal))
}

/** Each in one role: whoever carries it for no other has written it, and whoever gets it is meant. */
export function settleRoles(roles: MessageRoles): MessageRoles {
  const free = (list: readonly PartyMention[], ...taken: readonly (readonly PartyMention[])[]) =>
    unique(list).filter((x) => !taken.some((y) => y.some((z) => z.entity === x.entity)))
  const own = free(roles.sender)
  const sender = own.length ? own : free(roles.bearer)
  const bearer = free(roles.bearer, sender)
  const meant = free(roles.addressee, sender, bearer)
  const receiver = free(roles.receiver, sender, bearer)
  return { ...roles, sender, bearer, addressee: meant.length ? meant : receiver, receiver }
}
