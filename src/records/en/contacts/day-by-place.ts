import { isDay } from '../../../model/edtf.ts'
import type { Entity } from '../../../model/mention.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { isNear } from './same-contact.ts'
import type { Scene, Sides } from './scene.ts'

// Among how many contacts told before one in the same place is looked for.
const LATELY = 30

export const DAY_OF_PLACE = 'dates/day-of-place'

/** "met X in Granada on Thursday. On Tuesday A was in Tunis. He also met Y [in Granada]": on the day told of that place, rather than that told last. */
export function settleDayByPlace({ found, page }: Scene, base: ContactMention, { a, b }: Sides): void {
  const { place, date } = base
  if (date?.rule !== 'dates/carried-over' || base.status !== 'held' || !place || page.headline(base.from)) return
  const there = found
    .slice(-LATELY)
    .filter((x) => x.status === 'held' && x.date !== null && x.place?.name === place.name && !page.headline(x.from))
  if (there.some((x) => x.date!.edtf === date.edtf)) return
  const people = [...a, ...b].map(({ entity }) => entity)
  const same = there.findLast(
    (x) => isOneOf(x.dateFrom ?? '', 'own', 'sentence') && x.parties.some(({ entity }) => people.includes(entity)),
  )
  if (same) base.date = { ...date, edtf: same.date!.edtf, rule: DAY_OF_PLACE, words: 'the day told of that place' }
}

/** "He was in Rome on Thursday. [She] also held talks with Y": on the day told of her, where nobody of the contact was at what was told last. */
export function settleDayByPeople({ found, page }: Scene, base: ContactMention, { a }: Sides): void {
  const { date } = base
  const [doer, ...more] = a
  if (
    date?.rule !== 'dates/carried-over' ||
    base.status !== 'held' ||
    !doer ||
    more.length > 0 ||
    page.headline(base.from)
  )
    return
  const told = found
    .slice(-LATELY)
    .filter((x) => x.status === 'held' && x.date !== null && x.dateFrom !== 'report' && !page.headline(x.from))
  const last = told.findLast((x) => x.date!.edtf === date.edtf)
  if (!last || isWith(last, doer.entity)) return
  const own = told.findLast((x) => isWith(x, doer.entity))
  // What is recalled from weeks ago is not gone on with.
  if (own && isDay(own.date!.edtf) && isNear(own.date!.edtf, date.edtf))
    base.date = { ...date, edtf: own.date!.edtf, rule: DAY_OF_PLACE, words: 'the day told of the same people' }
}

function isWith({ parties }: ContactMention, one: Entity): boolean {
  return parties.some(({ entity }) => entity === one)
}
