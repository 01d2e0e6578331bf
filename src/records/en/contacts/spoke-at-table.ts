import type { Predicate } from '../../../model/clause.ts'
import { MODE_CLASS } from '../../../model/contact-classes.ts'
import { isIndividual } from '../../../model/mention.ts'
import type { ContactMention } from './contact-mention.ts'
import { isNear } from './same-contact.ts'
import type { Scene, Sides } from './scene.ts'

// How many sentences a gathering stays in mind.
const NEAR = 8

/** "sat down with the five presidents. He also [spoke with] one of them": who was at one table speaks there, where no other channel is said. */
export function settleSpokeAtTable(
  { found, page }: Scene,
  base: ContactMention,
  { a, b }: Sides,
  predicate: Predicate | null,
): void {
  if (base.mode !== 'call' || !base.modeOpen || base.status !== 'held' || page.headline(base.from)) return
  if (predicate?.perfect) return
  const people = [...a, ...b].map((x) => x.entity)
  if (people.length < 2 || !people.every(isIndividual)) return
  const table = found.findLast(
    (x) =>
      MODE_CLASS[x.mode] === 'encounter' &&
      x.mode !== 'visit' &&
      (x.status === 'held' || x.status === 'ongoing') &&
      x.parties.length > people.length &&
      people.every((one) => x.parties.some((y) => y.entity === one)),
  )
  if (!table || base.sentence - table.sentence > NEAR) return
  const [day, told] = [base.date?.edtf, table.date?.edtf]
  const loose = base.dateFrom === 'context' || base.dateFrom === 'report'
  if (day && told && day !== told && !(loose && isNear(day, told))) return
  base.mode = 'meeting'
  base.modeOpen = false
  base.seats = 'pair'
}
