import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene, Sides } from './scene.ts'

const IN_PERSON = oneOf('meeting|talks|summit')
const WITHIN = 2

/** "X is expected in Tripoli on Thursday. She will be received by Y": what is to come without a day belongs to the journey just announced. */
export function settlePlannedVisit(
  { found, page }: Scene,
  base: ContactMention,
  { a, b }: Sides,
  predicate: Predicate | null,
): void {
  if (base.status !== 'planned' || base.date || !IN_PERSON.test(base.mode) || !predicate || predicate.perfect) return
  const visit = found.at(-1)
  if (!visit?.date || visit.status !== 'planned' || visit.mode !== 'visit') return
  if (base.sentence === visit.sentence || base.sentence - visit.sentence > WITHIN) return
  if (page.sentences[base.sentence]!.block !== page.sentences[visit.sentence]!.block) return
  const guest = visit.parties.find((x) => x.role !== 'host')
  const hosts = visit.parties.filter((x) => x !== guest).map((x) => x.entity.state)
  const all = [...a, ...b]
  if (!guest || !all.some((x) => x.entity === guest.entity)) return
  if (!all.some((x) => x.entity !== guest.entity && hosts.includes(x.entity.state))) return
  base.date = { ...visit.date, rule: 'dates/planned-visit', inferred: true, words: 'the day of the journey announced' }
  base.dateFrom = 'context'
  base.place ??= visit.place
}
