import type { DateMention } from '../../../mentions/dates.ts'
import type { Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactMention } from './contact-mention.ts'
import { type ContactPage, wordsOf } from './page.ts'

const MEANT =
  /\b(?:scheduled|planned|set|slated|fixed|arranged|due|billed|meant|foreseen|expected|booked|pencilled in|tabled|(?:was|were) to|to have)\b/

/** "The talks, [set for Monday in Rome], were called off on Sunday": the day for which they had been meant, which stands before the verb. */
export function isDayMeant(
  page: ContactPage,
  { status }: ContactMention,
  { subject, from }: Predicate,
  nominal: Nominal,
  date: DateMention,
): boolean {
  if (status !== 'cancelled' || subject?.head !== nominal.head || date.from < nominal.head || date.to > from)
    return false
  return MEANT.test(wordsOf(page, nominal.head, date.from))
}

const MEANT_THEN = /\b(?:was|were) to have\b/
// How far in front of the day this may stand, in tokens.
const WITHIN = 10

/** "which [was to have taken place] on December 15": a day that is over. */
export function wasMeantThen(page: ContactPage, { sentence }: ContactMention, { from }: DateMention): boolean {
  return MEANT_THEN.test(wordsOf(page, Math.max(page.sentences[sentence]!.from, from - WITHIN), from))
}
