import type { Predicate } from '../../../model/clause.ts'
import { oneOf } from '../../../model/one-of.ts'
import type { ContactMention } from './contact-mention.ts'
import type { ContactPage } from './page.ts'

const AFTERWARDS = oneOf('later|subsequently|then|eventually|afterwards')

/** "X, whom he [would later meet] in Rome": told of the past as of what came next, unless somebody only said that he would. */
export function isNarrated({ tokens }: ContactPage, { status }: ContactMention, predicate: Predicate | null): boolean {
  if (status !== 'planned' || predicate?.modal !== 'would' || predicate.perfect || predicate.chain.length > 0)
    return false
  if (predicate.link === 'that' || predicate.negated || predicate.opener === 'if') return false
  return tokens.slice(predicate.from, predicate.to).some(({ norm }) => AFTERWARDS.test(norm))
}
