import type { Predicate } from '../../../model/clause.ts'
import { compatible } from '../../../model/edtf.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene, Sides } from './scene.ts'

// How many sentences a journey stays in mind.
const NEAR = 3

/** "visited Kyiv on Tuesday. He [spoke with the president]": with those at home there a visitor speaks face to face. */
export function settleSpokeOnVisit(
  { found, page }: Scene,
  base: ContactMention,
  { a, b }: Sides,
  predicate: Predicate | null,
): void {
  if (base.mode !== 'call' || !base.modeOpen || base.status !== 'held' || page.headline(base.from)) return
  if (!predicate || (predicate.perfect && predicate.tense === 'past') || a.length !== 1 || b.length === 0) return
  const visit = found.findLast((x) => x.mode === 'visit' && x.status === 'held')
  if (!visit || base.sentence - visit.sentence > NEAR) return
  const host = visit.parties.find((x) => x.role === 'host')?.entity.state
  const travels = (x: (typeof a)[number]) => visit.parties.some((y) => y.role !== 'host' && y.entity === x.entity)
  const [guests, hosts] = travels(a[0]!) ? [a, b] : [b, a]
  if (!guests.every(travels) || !hosts.every((x) => x.entity.kind === 'person' && x.entity.state === host)) return
  const own = base.dateFrom === 'own' || base.dateFrom === 'sentence'
  if (own && base.date && visit.date && !compatible(base.date.edtf, visit.date.edtf)) return
  base.mode = 'meeting'
  base.modeOpen = false
  base.place ??= visit.place
  if (own || !visit.date) return
  base.date = visit.date
  base.dateAt = visit.dateAt
  base.dateFrom = 'context'
}

/** "visited Luanda at the invitation of X, with whom he [held talks]": told in one breath with the journey, it was there and then. */
export function settleMetOnVisit({ found }: Scene, base: ContactMention, { a, b }: Sides): void {
  if (!/^(meeting|talks)$/.test(base.mode) || base.status !== 'held' || base.place) return
  const visit = found.findLast((x) => x.mode === 'visit' && x.status === 'held' && x.sentence === base.sentence)
  const host = visit?.parties.find((x) => x.role === 'host')?.entity.state
  if (!visit?.place || !host) return
  const people = [...a, ...b].map((x) => x.entity)
  const goes = visit.parties.some((x) => x.role !== 'host' && people.includes(x.entity))
  if (!goes || !people.some((x) => x.state === host)) return
  const own = base.dateFrom === 'own'
  if (own && base.date && visit.date && !compatible(base.date.edtf, visit.date.edtf)) return
  base.place = visit.place
  if (base.date || !visit.date) return
  base.date = visit.date
  base.dateAt = visit.dateAt
  base.dateFrom = 'context'
}
