import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
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
