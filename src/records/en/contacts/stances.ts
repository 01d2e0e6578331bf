import type { Predicate } from '../../../model/clause.ts'
import { wordsOf } from './page.ts'
import type { Scene } from './scene.ts'

const EVER =
  /\b(before|previously|since|yet|ever|until then|until now|till then|so far|hitherto|to date|in (?:years|months))\b/
// How far a word of time stands behind its verb, in tokens.
const BEHIND = 12

/** "The two [had not spoken before]": what had not been until the contact that is told, and denies none. */
export function isFirstTime({ page }: Scene, predicate: Predicate): boolean {
  const { negated, perfect, tense, link, from, to, span, modal, chain, sentence } = predicate
  if (!negated || !perfect || modal || chain.length > 0) return false
  if (tense === 'past' && link !== 'that') return true
  const begins = Math.max(page.sentences[sentence]!.from, from - 6)
  return EVER.test(wordsOf(page, begins, from)) || EVER.test(wordsOf(page, from, Math.min(span.to, to + BEHIND)))
}

const AS_LONG =
  /\b(unless|until|till|as long as|so long as|under (?:fire|bombs|pressure|threats?|duress|attack|siege|sanctions)|at gunpoint)\b/
// How far a condition stands behind its verb, in tokens.
const CONDITION = 20

/** "would not negotiate [for as long as the siege lasts]": on what terms it might be done, and no contact refused. */
export function isCondition({ page }: Scene, { negated, modal, tense, to, sentence }: Predicate): boolean {
  if (!negated || !(modal || tense === 'future')) return false
  return AS_LONG.test(wordsOf(page, to, Math.min(page.sentences[sentence]!.to, to + CONDITION)))
}
