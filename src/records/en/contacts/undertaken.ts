import type { Predicate } from '../../../model/clause.ts'
import { isOneOf, oneOf } from '../../../model/one-of.ts'
import type { VerbFrame } from '../frames/contact-verbs.ts'
import { datesBetween } from './dates.ts'
import type { Scene } from './scene.ts'

const PLEDGES = oneOf('agree|pledge|promise|vow|undertake|commit|decide|resolve')

const NAMED_DAY = oneOf('day|weekday|shift|month|calendar')

/** "[undertook to raise] trade by 2030": what two promise to see to, on no day, is no talk of theirs to come. */
export function isUndertaken({ page }: Scene, { rule }: VerbFrame, predicate: Predicate): boolean {
  const { sentence, from, chain, link, parent } = predicate
  const pledged = chain.some((x) => PLEDGES.test(x)) || (link === 'infinitive' && isPledge(parent))
  if (!isOneOf(rule, 'contacts/discuss', 'contacts/raise') || !pledged) return false
  return !datesBetween(page, from, page.sentences[sentence]!.to).some(({ said }) => NAMED_DAY.test(said.kind))
}

/** "pledged to raise it and [to address] the deficit" */
function isPledge(above: Predicate | null): boolean {
  return above !== null && (PLEDGES.test(above.lemma) || above.chain.some((x) => PLEDGES.test(x)))
}
