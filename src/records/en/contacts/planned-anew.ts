import type { DateMention } from '../../../mentions/dates.ts'
import { isOneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import { settle } from './dates.ts'
import type { Scene } from './scene.ts'

/** "has been postponed to 3 April": the new date is a plan of its own. */
export function planAnew(scene: Scene, base: ContactMention): void {
  const { page, found } = scene
  const { from, to } = page.sentences[base.sentence]!
  const last = found.at(-1)
  for (let at = from; last && at < to; at++) {
    if (
      !/^(postponed|moved|rescheduled|delayed|deferred|back|pushed|shifted)$/.test(page.tokens[at]!.norm) ||
      !isOneOf(page.tokens[at + 1]?.norm ?? '', 'to', 'until', 'till')
    )
      continue
    const mention = page.dateAt[at + 1] ?? page.dateAt[at + 2]
    const date = mention && settle(page, untilThen(mention), 'future', scene.anchor)
    if (mention && date)
      found.push({
        ...last,
        status: 'planned',
        date,
        dateAt: { from: mention.from, to: mention.to },
        dateFrom: 'own',
        rule: 'contacts/planned-anew',
      })
    return
  }
}

/** "postponed [until next year]": in that year, not up to it. */
function untilThen(mention: DateMention): DateMention {
  const { said } = mention
  return said.kind === 'open' && isOneOf(said.side, 'until', 'by') ? { ...mention, said: said.bound } : mention
}
