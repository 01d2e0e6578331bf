import { oneOf } from '../../model/one-of.ts'
import type { Tag, TagPage } from './tag.ts'
import { BASE, PARTICIPLE, PAST } from './words/verbs.ts'

const FRONTED = oneOf('nor|neither|never|only|not|so|time|point|stage')
const SUBJECT = oneOf('mention|conjunction|mark|determiner')
const REACH = 14

/** "Nor were A and B [holding] talks": whether the subject that ends here stands behind its auxiliary. */
export function isBehindAuxiliary({ tokens, tags }: TagPage, subjectEnd: number, sentenceFrom: number): boolean {
  for (let at = subjectEnd; at > Math.max(sentenceFrom, subjectEnd - REACH); at--) {
    if (tags[at] === 'be') return FRONTED.test(tokens[at - 1]!.norm)
    if (!SUBJECT.test(tags[at]!)) return false
  }
  return false
}

/** The form that a verb has behind an auxiliary, past tense where none stands there. */
export function formBehind(tag: Tag | undefined): number {
  if (tag === 'modal') return BASE
  return tag === 'be' || tag === 'have' ? PARTICIPLE : PAST
}
