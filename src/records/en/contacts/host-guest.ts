import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import { isIndividual } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { inRole, type PartyMention, partyOf } from './contact-mention.ts'
import { finish } from './finish.ts'
import { newMention, partiesOf, partiesWith, type Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

/** "His host, the prime minister, took him to dinner": whoever is called a host or guest sat with him whose host or guest he is. */
export function codeHostAndGuest(scene: Scene, predicate: Predicate): boolean {
  for (const nominal of [predicate.subject, ...predicate.args.map((x) => x.nominal)]) {
    const relation = nominal?.kind === 'parties' ? nominal.mentions[0]?.relation : null
    if (!nominal || (relation !== 'host' && relation !== 'guest')) continue
    const owner = ownerOf(scene, predicate, nominal)
    const named = partiesOf(scene, nominal, owner ? [owner.entity] : []).filter((x) => x.entity !== owner?.entity)
    if (!owner || named.length !== 1 || areTold(scene, [owner, ...named])) continue
    const status = statusOf(predicate, false, scene.page.headline(predicate.from))
    if (status !== 'held' && status !== 'ongoing') continue
    const base = newMention('meeting', 'held', 'contacts/host-and-guest', predicate.sentence, nominal.from, nominal.to)
    base.modeOpen = true
    const [host, guest] = relation === 'host' ? [named, [owner]] : [[owner], named]
    finish(scene, base, { a: host.map(inRole('host')), b: guest, joint: true, separate: false }, predicate, null, '')
    return true
  }
  return false
}

/** Whose host or guest somebody is: "[the president]'s guest", "[she] thanked her host", else who was spoken of last. */
function ownerOf(scene: Scene, predicate: Predicate, nominal: Nominal): PartyMention | null {
  const [mention] = nominal.mentions
  if (scene.page.tokens[nominal.from - 1]?.kind === 'possessive') {
    const owner = ownerBefore(scene, nominal)
    if (owner) return owner
  }
  if (mention?.determiner !== 'possessive') return null
  const subject = nominal === predicate.subject ? [] : partiesOf(scene, predicate.subject)
  if (subject.length === 1) return subject[0]!
  const { top } = scene.discourse
  return top && nominal === predicate.subject ? partyOf(top) : null
}

/** "was in Paris as the guest of Emmanuel Macron", "[Macron's] first visitor was X". */
export function codeGuest(scene: Scene, predicate: Predicate): boolean {
  const { subject, args } = predicate
  const owned =
    predicate.lemma === 'be' ? args.find((x) => x.relation === 'object' && ownsGuest(scene, x.nominal)) : null
  if (owned)
    return codeVisit(scene, predicate, people(partiesOf(scene, owned.nominal)), people(partiesOf(scene, subject)))
  const ofSubject = predicate.lemma === 'be' && subject !== null && isGuest(subject)
  const at = ofSubject ? -1 : args.findIndex((x) => isGuest(x.nominal))
  if (at < 0 && !ofSubject) return false
  const guest = ofSubject ? subject : args[at]!.nominal
  if (at >= 0 && predicate.lemma === 'be' && guest.mentions[0]?.determiner === 'possessive')
    return codeHisGuest(scene, predicate, args[at]!)
  const behind = args[at + 1]
  const named = behind?.relation === 'of' ? partiesOf(scene, behind.nominal) : []
  const his = named.length === 0 && isOfSubject(scene, predicate, args[at])
  const owner = named.length > 0 || his ? null : ownerBefore(scene, guest)
  const host = his ? partiesOf(scene, subject) : owner ? [owner] : named
  const doers =
    ofSubject || his
      ? partiesWith(
          scene,
          predicate,
          /^object$/,
          host.map((x) => x.entity),
        )
      : partiesOf(scene, subject)
  const guests = doers.filter((x) => !host.some((y) => y.entity === x.entity))
  return codeVisit(scene, predicate, host, guests)
}

function codeVisit(
  scene: Scene,
  predicate: Predicate,
  host: readonly PartyMention[],
  guests: readonly PartyMention[],
): boolean {
  if (host.length === 0 || guests.length === 0) return false
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (!status) return false
  const base = newMention('meeting', status, 'contacts/guest', predicate.sentence, predicate.from, predicate.to)
  const sides = { a: host.map(inRole('host')), b: guests, joint: true, separate: false }
  finish(scene, base, sides, predicate, null, '')
  return true
}

/** "was received by X, who had been [his guest] in Rome". */
function codeHisGuest(scene: Scene, predicate: Predicate, { relation }: Argument): boolean {
  const { subject, parent, link } = predicate
  const subjects = people(partiesOf(scene, subject))
  const taken = subjects.map((x) => x.entity)
  if (relation !== 'object') return false
  const told =
    link === 'relative' && parent
      ? [...partiesOf(scene, parent.subject), ...partiesWith(scene, parent, /^(by|with|object)$/)]
      : []
  const { topic } = scene.discourse
  const states = new Set(subjects.map((x) => x.entity.state))
  const owners = told.length > 0 || !topic ? told : [partyOf(topic)]
  const whose = people(owners).filter((x) => !taken.includes(x.entity) && !states.has(x.entity.state))
  return codeVisit(scene, predicate, whose.slice(0, 1), subjects)
}

const people = (parties: readonly PartyMention[]) => parties.filter((x) => isIndividual(x.entity))

function isGuest({ words, mentions: [mention] }: Nominal): boolean {
  if (/\b(guest( of hono(u)?r)?|visitor|caller)$/.test(words)) return true
  return mention?.relation === 'guest' && mention.states.length === 0
}

/** "was [Erdogan's] guest in Istanbul" */
function ownsGuest({ page: { tokens } }: Scene, { to }: Nominal): boolean {
  const at = tokens[to]?.kind === 'possessive' ? to + 1 : to
  return tokens[at - 1]?.kind === 'possessive' && isOneOf(tokens[at]?.norm ?? '', 'guest', 'visitor')
}

/** "had X [as his guest]": the guest of the clause's subject. */
function isOfSubject({ page }: Scene, { lemma, passive }: Predicate, argument: Argument | undefined): boolean {
  if (argument?.relation !== 'as' || passive || !isOneOf(lemma, 'have', 'get', 'greet', 'count')) return false
  return isOneOf(page.tokens[argument.nominal.from]!.norm, 'his', 'her', 'their', 'its')
}

/** "[the president]'s guest" */
function ownerBefore({ page, discourse }: Scene, { from }: Nominal): PartyMention | null {
  const { tokens, mentionAt } = page
  if (tokens[from - 1]?.kind !== 'possessive') return null
  for (let at = from - 2; at >= Math.max(0, from - 12); at--) {
    const owner = mentionAt[at]
    if (!owner) continue
    const [entity] = owner.to >= from - 1 ? discourse.entitiesOf(owner, []) : []
    return entity ? partyOf(entity, owner) : null
  }
  return null
}

/** Whether a contact of theirs was told of a few sentences ago. */
function areTold(scene: Scene, parties: readonly PartyMention[]): boolean {
  return scene.found.slice(-8).some((x) => parties.every((y) => x.parties.some((z) => z.entity === y.entity)))
}
