import type { Sentence, Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import type { TagPage } from './tag.ts'
import * as closed from './words/closed.ts'
import { BASE, ING, PARTICIPLE, PAST, verbBitsOf, verbForms } from './words/verbs.ts'

/** A word that may be a participle, and what stands around it. */
interface Participle {
  readonly page: TagPage
  readonly at: number
  readonly before: number
  readonly forms: number
  readonly sentence: Sentence
  readonly next: Token | undefined
  readonly objectFollows: boolean
}

/** A word of no closed class, written small: most likely a noun or adjective. */
export function isPlainWord(page: TagPage, at: number): boolean {
  const { word, kind, letters } = page.tokens[at]!
  if (kind !== 'word' || letters !== 'lower' || page.mentionAt[at]) return false
  return isOpenWord(word)
}

const isOpenWord = wordFact((norm) => {
  if (closed.FUNCTION_WORDS.has(norm) || closed.POINTERS.has(norm)) return false
  return norm !== 'not' && norm !== 'according' && !norm.endsWith('ly')
})
// "[Rioting] erupted": a noun, as a verb follows that has no object before it.
const isOnlyPast = wordFact((norm) => verbForms(norm)?.some((x) => x.forms & PAST && !(x.forms & BASE)) ?? false)

const FARTHEST = 6

/** "[Striking] Polish miners occupied the pit": a participle whose noun the verb follows, with nothing in between. */
export function describesSubject({ page, at, forms, sentence }: Participle): boolean {
  if (!(forms & (ING | PARTICIPLE))) return false
  for (let next = at + 1; next < Math.min(sentence.to, at + FARTHEST); next++) {
    const { kind, word, norm } = page.tokens[next]!
    if (kind !== 'word' || !isOpenWord(word)) return false
    if (next === at + 1 && forms & ING && isOnlyPast(word)) return true
    const isPast = next > at + 1 && (verbBitsOf(page.tokens[next]!.word) & PAST) !== 0
    if (isPast && /[^s]s$|men$/.test(page.tokens[next - 1]!.norm) && !norm.endsWith('s')) return true
  }
  return false
}

/** "two [masked] gunmen": between a number and its noun. */
export function isCounted({ page, at, before, forms, next, objectFollows }: Participle): boolean {
  if (before !== at - 1 || !(forms & PARTICIPLE) || objectFollows || !next) return false
  return (
    closed.NUMBER_WORDS.has(page.tokens[before]!.norm) &&
    isPlainWord(page, at + 1) &&
    /(?:s|men|people)$/.test(next.norm)
  )
}

/** "hit [suspected] Kurdish camps": the noun behind it is called after a state. */
export function isCalledNoun(page: TagPage, at: number): boolean {
  const next = page.tokens[at + 1]
  const isName = next?.letters === 'capital' && next.kind === 'word' && page.tags[at - 1] === 'verb'
  return isName && at + 2 < page.tokens.length && isPlainWord(page, at + 2) && /s$/.test(page.tokens[at + 2]!.norm)
}
