import type { DateMention } from '../../../mentions/dates.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'

/** "[Not] since March had they met", "[not] until Sunday did they meet"; "[put off] from May 6": for that day it was set. */
export function lastTime({ tokens }: ContactPage, mention: DateMention): DateMention {
  const { said, from } = mention
  const before = tokens[from - 1]?.norm ?? ''
  if (said.kind !== 'open') return mention
  const told = before === 'not' ? isOneOf(said.side, 'since', 'until') : said.side !== 'since' && PUT_OFF.test(before)
  if (!told) return mention
  return { ...mention, said: said.bound }
}

/** "will meet [before the end of the month]": in that month. */
export function withinPeriod({ tokens }: ContactPage, { status }: ContactMention, mention: DateMention): DateMention {
  const { said, from, to } = mention
  if (said.kind !== 'open' || !/^(planned|proposed)$/.test(status) || !/^(by|before|until)$/.test(said.side))
    return mention
  const ends = tokens.slice(from, to).some((x) => x.norm === 'end') && /^(calendar|month|year)$/.test(said.bound.kind)
  return ends ? { ...mention, said: said.bound } : mention
}

const PUT_OFF = oneOf('postponed|off|back|moved|rescheduled|delayed|deferred|shifted|forward')

/** "since", "until", "by" bound a stretch; they are no day of a contact that took place once. */
export function isBound(mention: DateMention, recurrent: boolean): boolean {
  const { said } = mention
  if (said.kind !== 'open') return false
  // "From May of last year they met": a stretch that a month opens is one of many meetings.
  if (said.side === 'from' && isOneOf(said.bound.kind, 'month', 'months', 'year')) return false
  return !(recurrent && (said.side === 'since' || said.side === 'from'))
}

/** "will brief him [by the end of the month]": what is planned takes place up to then. */
export function isDeadline({ status }: ContactMention, { said }: DateMention): boolean {
  return status === 'planned' && said.kind === 'open' && said.side === 'by'
}
