import { type DateMention, type SettledDate, settleDate } from '../../../mentions/dates.ts'
import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { ContactPage } from './page.ts'

const REPORTING = oneOf(
  'say|tell|add|announce|report|note|write|state|confirm|deny|comment|declare|reveal|disclose|post|tweet|quote|cite|indicate|explain|warn|stress|underline|emphasise|emphasize',
)

/** Whether a verb reports what others do. */
export function isReporting(predicate: Predicate): boolean {
  return REPORTING.test(predicate.lemma) && !predicate.chain.length
}

/** The dates between two tokens, in text order. */
export function datesBetween(page: ContactPage, from: number, to: number): DateMention[] {
  const found: DateMention[] = []
  for (let at = from; at < to; at++) {
    const date = page.dateAt[at]
    if (date && !date.eventName && usable(date)) found.push(date)
  }
  return found
}

function usable(date: DateMention): boolean {
  const { kind } = date.said
  return kind !== 'vague' && kind !== 'recurring'
}

/** Settles a date for a contact. */
export function settle(
  page: ContactPage,
  mention: DateMention,
  tense: 'past' | 'present' | 'future',
  anchor: string | null,
  following: string | null = null,
): SettledDate | null {
  return settleDate(mention.said, { published: page.published, tense, anchor, following })
}

// How far "since" stands before the date of what it names, in tokens.
const SINCE = 8

/** "for the first time since the vote [in March]": the date is that of what lies behind. */
export function isOfPastEvent({ tokens }: ContactPage, { from }: DateMention): boolean {
  for (let at = from - 1; at > from - SINCE && at >= 0; at--) {
    if (isOneOf(tokens[at]!.norm, ',', ';', '.', ':')) return false
    if (tokens[at]!.norm === 'since') return at < from - 2
  }
  return false
}
