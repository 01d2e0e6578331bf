import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import { contactNounAt } from '../frames/contact-nouns.ts'
import type { ContactPage } from './page.ts'

const OPENING = oneOf('opening|beginning|starting|commencing|kicking|slated|scheduled|due')
const EVENT = oneOf('summit|conference|election|elections|vote|referendum|games|ceremony|forum|session|assembly|trial')

/** "held talks with X on the strategy for [the summit opening Thursday]": the day of what is to open, and not of the talks. */
export function isOfOtherEvent(page: ContactPage, { from }: DateMention, nominal: Nominal | null): boolean {
  const { tokens } = page
  const verb = [from - 1, from - 2].find((at) => OPENING.test(tokens[at]?.norm ?? ''))
  if (verb === undefined || verb < 1 || tokens[from - 1]!.norm === ',') return false
  const noun = verb - 1
  if (!EVENT.test(tokens[noun]!.norm) || nominal?.head === noun) return false
  // "the summit's session opening Monday": the noun itself is the contact.
  return !(nominal && contactNounAt(page, noun) && nominal.from <= noun && noun < nominal.to)
}
