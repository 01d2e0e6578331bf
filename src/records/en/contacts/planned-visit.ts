import type { Predicate } from '../../../model/clause.ts'
import type { Entity } from '../../../model/mention.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Presence, Scene, Sides } from './scene.ts'

const IN_PERSON = oneOf('meeting|talks|summit')
const WITHIN = 2
// So many meetings of one journey may have been told since.
const LATELY = 5

/** A journey that is to come: who goes, where and when. */
type Journey = Pick<Presence, 'date' | 'place' | 'sentence'> & {
  readonly guest: Entity
  readonly hosts: readonly (string | null)[]
}

/** "X is expected in Tripoli on Thursday. She will be received by Y": what is to come without a day belongs to the journey just announced. */
export function settlePlannedVisit(
  scene: Scene,
  base: ContactMention,
  { a, b }: Sides,
  predicate: Predicate | null,
): void {
  if (base.status !== 'planned' || base.date || !IN_PERSON.test(base.mode) || !predicate || predicate.perfect) return
  const { page } = scene
  const journey = visitBefore(scene) ?? presenceBefore(scene)
  if (!journey || base.sentence === journey.sentence || base.sentence - journey.sentence > WITHIN) return
  if (page.sentences[base.sentence]!.block !== page.sentences[journey.sentence]!.block) return
  const all = [...a, ...b]
  if (!all.some((x) => x.entity === journey.guest)) return
  if (!all.some((x) => x.entity !== journey.guest && journey.hosts.includes(x.entity.state))) return
  base.date = {
    ...journey.date,
    rule: 'dates/planned-visit',
    inferred: true,
    words: 'the day of the journey announced',
  }
  base.dateFrom = 'context'
  base.place ??= journey.place
}

function visitBefore({ found }: Scene): Journey | null {
  const last = found.slice(-LATELY).findLast((x) => x.date?.rule !== 'dates/planned-visit')
  if (last?.mode !== 'visit') return null
  // "This will be his first visit to Spain" tells no day of it.
  const visit = last.date ? last : found.findLast((x) => x.mode === 'visit' && x.date !== null)
  const guest = visit?.parties.find((x) => x.role !== 'host')
  if (!visit?.date || visit.status !== 'planned' || !guest || !last.parties.some((x) => x.entity === guest.entity))
    return null
  const hosts = visit.parties.filter((x) => x !== guest).map((x) => x.entity.state)
  return { guest: guest.entity, hosts, date: visit.date, place: visit.place, sentence: visit.sentence }
}

function presenceBefore({ presence }: Scene): Journey | null {
  const [guest] = presence?.planned ? presence.people : []
  if (!presence || !guest) return null
  const { date, place, sentence } = presence
  return { guest, hosts: [place?.state ?? null], date, place, sentence }
}
