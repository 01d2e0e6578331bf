import { isOneOf, oneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import type { Tag, TagPage } from './tag.ts'
import * as closed from './words/closed.ts'
import { BASE, verbBitsOf } from './words/verbs.ts'

const OTHERS =
  'to that according than at like left right centre center longer about over ahead prior least most round'.split(' ')
const CLOSED: readonly ReadonlySet<string>[] = [
  closed.POINTERS,
  closed.FUNCTION_WORDS,
  closed.NEGATIONS,
  new Set(OTHERS),
]

/** Whether a word can have a tag by itself: those of the closed classes, and others in certain company. */
export const isClosedWord = wordFact((norm) => CLOSED.some((words) => words.has(norm)))

/** The tag of a word of the closed classes; null where it is in none. */
export function closedTag(page: TagPage, at: number, sentence: Sentence): Tag | null {
  const { tokens, tags } = page
  const norm = tokens[at]!.norm
  const next = at + 1 < sentence.to ? (tokens[at + 1]?.norm ?? '') : ''
  const before = at > sentence.from ? tags[at - 1]! : null
  if (norm === 'to') return toTag(page, at, sentence)
  if (closed.MODALS.has(norm) && tokens[at]!.text !== 'May') return isNounModal(tokens, at, before) ? 'word' : 'modal'
  // 10.15 am
  if (norm === 'am' && tokens[at - 1]?.kind === 'number') return 'word'
  const auxiliary = auxiliaryTag(norm)
  if (auxiliary) return auxiliary
  if (norm === 'not' || norm === 'never') return 'negation'
  if (norm === 'no' && next === 'longer') return 'negation'
  if (norm === 'once' && /^(?:again|more|every|a|in|per)$/.test(next)) return 'adverb'
  if (closed.RELATIVES.has(norm)) return 'relative'
  if (norm === 'that') return isPointing(page, at, sentence) ? 'determiner' : 'subordinator'
  if ((norm === 'according' || norm === 'prior') && next === 'to') return 'preposition'
  if (isMeasuring(norm, next, isNumber(tokens[at + 1]))) return 'adverb'
  if (norm === 'like' && (before === 'modal' || before === 'to' || before === 'do')) return null
  // "the visit will [last] until Friday", "is to [last] for two days"
  if (norm === 'last' && (before === 'modal' || before === 'to') && GOES_ON.test(next)) return null
  if (norm === 'since' && before === 'have') return 'adverb'
  if (isOneOf(norm, 'left', 'right', 'centre', 'center') && before === 'mark' && isOneOf(next, ',', ')'))
    return 'adverb'
  if (norm === 'round') return isAround(before, next) ? 'preposition' : null
  if (norm === 'yet') return before === 'mark' || before === null ? 'conjunction' : 'adverb'
  if (norm === 'longer' && before === 'negation') return 'adverb'
  if (norm === 'about' || norm === 'over') return tokens[at + 1]?.kind === 'number' ? 'adverb' : 'preposition'
  return openTag(norm, next)
}

const GOES_ON = oneOf(
  'from|for|until|till|through|at|about|around|up|more|less|several|two|three|four|five|six|seven|ten|all|only|just|a|an|one',
)

/** "had them [round] his table", not "the second round". */
function isAround(before: Tag | null, next: string): boolean {
  return (
    isOneOf(before ?? '', 'mention', 'verb', 'adverb', 'be') && /^(the|his|her|their|its|one|a|this|that)$/.test(next)
  )
}

function auxiliaryTag(norm: string): Tag | null {
  if (closed.BE.has(norm)) return 'be'
  if (closed.HAVE.has(norm)) return 'have'
  return closed.DO.has(norm) ? 'do' : null
}

function openTag(norm: string, next: string): Tag | null {
  if (closed.DETERMINERS.has(norm) || closed.POSSESSIVE_PRONOUNS.has(norm)) return 'determiner'
  if (closed.CONJUNCTIONS.has(norm)) return 'conjunction'
  if (closed.SUBORDINATORS.has(norm)) return closed.PREPOSITIONS.has(norm) ? 'preposition' : 'subordinator'
  if (closed.ADVERBS.has(norm)) return 'adverb'
  if (norm === 'ahead' && next !== 'of') return 'adverb'
  if (closed.PREPOSITIONS.has(norm)) return 'preposition'
  return closed.PERSONAL_PRONOUNS.has(norm) ? 'word' : null
}

/** "will" and "can" are nouns after an article: the will of the people; "this will be" is none. */
function isNounModal(tokens: readonly Token[], at: number, before: Tag | null): boolean {
  const { text } = tokens[at]!
  if (isOneOf(tokens[at - 1]?.norm ?? '', 'this', 'these', 'those') && isBeforeVerb(tokens, at)) return false
  return (before === 'determiner' || before === 'possessive') && isOneOf(text, 'will', 'might', 'must', 'can')
}

function isBeforeVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return false
  return /^(be|have|not|also|mark)$/.test(next.norm) || (verbBitsOf(next.word) & BASE) !== 0
}

/** "to" before a verb, or before an adverb and a verb. */
function toTag(page: TagPage, at: number, sentence: Sentence): Tag {
  if (isTwin(page, at)) return 'preposition'
  for (let next = at + 1; next < Math.min(sentence.to, at + 4); next++) {
    const { norm, letters, kind, word } = page.tokens[next]!
    if ((norm === 'co' && page.tokens[next + 1]?.norm === '-') || (norm === '-' && next > at + 1)) continue
    if (page.mentionAt[next] || kind !== 'word' || (letters !== 'lower' && !page.headline(next))) return 'preposition'
    if ((verbBitsOf(word) & BASE) !== 0 || norm === 'be' || norm === 'have' || norm === 'do')
      return isGoal(page, next) ? 'preposition' : 'to'
    if (!closed.ADVERBS.has(norm) && !(norm.endsWith('ly') && norm.length > 4)) return 'preposition'
  }
  return 'preposition'
}

/** "face [to] face", "one [to] one". */
function isTwin(page: TagPage, at: number): boolean {
  return page.tokens[at - 1]?.norm === page.tokens[at + 1]?.norm
}

/** "to work with", "to talks", "to host nation": bare nouns that look like verbs after "to". */
function isGoal(page: TagPage, at: number): boolean {
  const { norm } = page.tokens[at]!
  const next = page.tokens[at + 1]
  if (/^(dinner|lunch|breakfast|tea|supper)$/.test(norm)) return next?.norm !== 'with'
  return /^(people|back|home|base|power|office|date|safety|market)$/.test(norm) && next?.kind !== 'word'
}

/** "more [than] 300", "[at least] 40": words that measure a number. */
function isMeasuring(norm: string, next: string, number: boolean): boolean {
  if (norm === 'than' || norm === 'least' || norm === 'most') return number
  return norm === 'at' && (next === 'least' || next === 'most')
}

function isNumber(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' || closed.NUMBER_WORDS.has(token.norm) || isOneOf(token.norm, 'an', 'a', 'half'))
  )
}

/** "after [that] meeting", not "said [that] talks". */
function isPointing(page: TagPage, at: number, sentence: Sentence): boolean {
  const before = at > sentence.from ? page.tags[at - 1]! : null
  const next = page.tokens[at + 1]
  if (before === 'preposition') return true
  if (next === undefined) return false
  if (before === null || before === 'mark')
    return /^(day|same|evening|night|meeting|call|visit|week|month|year|round|summit)$/.test(next.norm)
  // "joined [that] conversation.", "confirmed that meeting, too": nothing is said of it.
  const behind = at + 2 < sentence.to ? page.tokens[at + 2]! : null
  const ends = behind === null || /^[.;,!?)]$/.test(behind.norm)
  return (
    ends && /^(meeting|call|conversation|visit|summit|session|round|encounter|exchange|letter|message)$/.test(next.norm)
  )
}
