import type { DateMention } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'

/** "suspended since [December 2019, when A met B]": the date without "since", where that is when they met. */
export function saidOfThen(mention: DateMention, predicate: Predicate | null): DateMention {
  const { said } = mention
  const then = said.kind === 'open' && predicate?.opener === 'when' && isRightBefore(mention, predicate)
  return then ? { ...mention, said: said.bound } : mention
}

/** Whether a date stands right before a clause. */
export function isRightBefore({ to }: DateMention, { span }: Predicate): boolean {
  return to <= span.from && span.from - to <= 2
}
