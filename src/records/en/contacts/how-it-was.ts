import type { Predicate } from '../../../model/clause.ts'
import { isOneOf } from '../../../model/one-of.ts'
import { wordsOf } from './page.ts'
import { modesFit, samePeople } from './same-contact.ts'
import type { Scene } from './scene.ts'

const BY_PHONE =
  /^(?:only |just |in fact |actually )?(?:an? (?:[a-z-]+ )?(?:tele)?phone (?:call|conversation|chat)|(?:by|over the|on the) (?:tele)?phone)\b/

/** "That was a telephone conversation", "It was by phone": how the contact told last was done. */
export function codeHowItWas({ page, found }: Scene, predicate: Predicate): boolean {
  const { lemma, tense, negated, modal, chain, sentence, from, to } = predicate
  if (lemma !== 'be' || tense !== 'past' || negated || modal || chain.length > 0) return false
  const { from: first, to: end } = page.sentences[sentence]!
  if (from !== first + 1 || !isOneOf(page.tokens[first]!.norm, 'it', 'that', 'this')) return false
  const last = found.findLast((x) => x.parties.length >= 2)
  if (!last || sentence - last.sentence !== 1 || !BY_PHONE.test(wordsOf(page, to, Math.min(end, to + 6)))) return false
  if (!isOneOf(last.mode, 'call', 'meeting', 'talks')) return false
  const same = found.filter(
    (x) => last.sentence - x.sentence <= 1 && modesFit(x, last) && samePeople(x.parties, last.parties),
  )
  for (const one of same) {
    one.mode = 'call'
    one.modeOpen = false
    one.place = null
  }
  return true
}
