import type { Nominal, Predicate } from '../../../model/clause.ts'
import { type PartyMention, partyOf } from './contact-mention.ts'
import { finish } from './finish.ts'
import { newMention, partiesOf, type Scene } from './scene.ts'
import { statusOf } from './status.ts'

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
    finish(
      scene,
      base,
      { a: host.map((x) => ({ ...x, role: 'host' as const })), b: guest, joint: true, separate: false },
      predicate,
      null,
      '',
    )
    return true
  }
  return false
}

/** Whose host or guest somebody is: "[the president]'s guest", "[she] thanked her host", else who was spoken of last. */
function ownerOf(scene: Scene, predicate: Predicate, nominal: Nominal): PartyMention | null {
  const { tokens, mentionAt } = scene.page
  const [mention] = nominal.mentions
  if (tokens[nominal.from - 1]?.kind === 'possessive') {
    for (let at = nominal.from - 2; at >= Math.max(0, nominal.from - 12); at--) {
      const owner = mentionAt[at]
      if (!owner) continue
      const [entity] = owner.to >= nominal.from - 1 ? scene.discourse.entitiesOf(owner, []) : []
      return entity ? partyOf(entity, owner) : null
    }
  }
  if (mention?.determiner !== 'possessive') return null
  const subject = nominal === predicate.subject ? [] : partiesOf(scene, predicate.subject)
  if (subject.length === 1) return subject[0]!
  const { top } = scene.discourse
  return top && nominal === predicate.subject ? partyOf(top) : null
}

/** Whether a contact of theirs was told of a few sentences ago. */
function areTold(scene: Scene, parties: readonly PartyMention[]): boolean {
  return scene.found.slice(-8).some((x) => parties.every((y) => x.parties.some((z) => z.entity === y.entity)))
}
