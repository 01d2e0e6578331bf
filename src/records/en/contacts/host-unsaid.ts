import type { Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { finish, withSetting } from './finish.ts'
import { newMention, partiesOf, partiesWith, type Scene } from './scene.ts'
import { hasFutureDate, statusOf } from './status.ts'

// How far back the contact may have been told of that shows who the host is, in sentences.
const NEAR = 8

/** "It was their second meeting: the president had been received in May": by whom, the contact told before says. */
export function codeHostUnsaid(scene: Scene, predicate: Predicate): boolean {
  if (!predicate.passive || !isOneOf(predicate.lemma, 'receive', 'welcome', 'host', 'entertain')) return false
  if (partiesWith(scene, predicate, /^by$/).length > 0) return false
  const guests = partiesOf(scene, predicate.subject)
  const [guest] = guests
  if (guests.length !== 1 || guest?.entity.kind !== 'person') return false
  const last = scene.found.findLast((x) => x.parties.some((y) => y.entity === guest.entity))
  const others = last?.parties.filter((x) => x.entity !== guest.entity) ?? []
  const host = others[0]?.entity
  if (!last || others.length !== 1 || host?.kind !== 'person' || host.state === guest.entity.state) return false
  if (predicate.sentence - last.sentence > NEAR) return false
  const status = statusOf(predicate, hasFutureDate(scene, predicate), scene.page.headline(predicate.from))
  if (!status) return false
  const fresh = () =>
    newMention('meeting', status, 'contacts/host-unsaid', predicate.sentence, predicate.from, predicate.to)
  const { date, dateFrom, place } = withSetting(scene, fresh(), predicate, null)
  const own = dateFrom === 'own' || dateFrom === 'sentence'
  if (!date || !own || date.edtf === last.date?.edtf || (place?.state && place.state !== host.state)) return false
  const a = [{ entity: host, mention: null, role: 'host' as const }]
  finish(scene, { ...fresh(), again: true }, { a, b: [guest], joint: false, separate: false }, predicate, null, '')
  return true
}
