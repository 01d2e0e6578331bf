import { MODE_CLASS, STATUS_CLASS } from '../../../model/contact-classes.ts'
import type { ContactMention } from './contact-mention.ts'
import type { Scene } from './scene.ts'

/** "[The encounter] was to build on the summit of others": of those who met at it the text goes on to tell. */
export function recallParties({ found, discourse }: Scene, { mode, status }: ContactMention): void {
  const last = found.findLast(
    (x) =>
      x.parties.length >= 2 &&
      MODE_CLASS[x.mode] === MODE_CLASS[mode] &&
      STATUS_CLASS[x.status] === STATUS_CLASS[status],
  )
  if (last && !last.background) discourse.hearContact(last.parties, false)
}
