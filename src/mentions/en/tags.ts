import type { Mention } from '../../model/mention.ts'
import { oneOf } from '../../model/one-of.ts'
import type { Sentence, Token } from '../../model/token.ts'
import { wordFact } from '../words.ts'
import { afterAside } from './asides.ts'
import { closedTag, isClosedWord } from './closed-tags.ts'
import type { Tag, TagPage } from './tag.ts'
import { isVerb } from './verb-tags.ts'
import { verbBitsOf } from './words/verbs.ts'

/** Tags every token of every sentence; mentions keep one tag throughout. */
export function tagTokens(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  mentionAt: readonly (Mention | undefined)[],
  headline: (at: number) => boolean,
): Tag[] {
  const page: TagPage = { tokens, tags: new Array<Tag>(tokens.length).fill('word'), mentionAt, headline }
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; ) {
      const mention = mentionAt[at]
      if (mention) {
        for (; at < Math.min(mention.to, sentence.to); at++) page.tags[at] = 'mention'
        continue
      }
      const tag = tagAt(page, at, sentence)
      page.tags[at] = tag
      at++
      const verb = afterAside(page, tag, at, sentence)
      for (; verb !== null && at < verb; at++) page.tags[at] = 'adverb'
    }
  }
  return page.tags
}

function tagAt(page: TagPage, at: number, sentence: Sentence): Tag {
  const { tokens } = page
  const token = tokens[at]!
  if (token.kind === 'possessive') return 'possessive'
  if (token.kind === 'mark') return afterPrefix(page, at, sentence) ? 'adverb' : 'mark'
  if (token.kind === 'number') return 'number'
  const compound = compoundTag(page, at, sentence)
  if (compound) return compound
  const fixed = isClosedWord(token.word) ? closedTag(page, at, sentence) : null
  if (fixed) return fixed
  const headline = page.headline(at)
  if (token.letters !== 'lower' && at > sentence.from && !headline && tokens[at - 1]?.norm !== '"') return 'word'
  const forms = verbBitsOf(token.word)
  if (forms && isVerb(page, at, forms, sentence)) return 'verb'
  return token.letters === 'lower' && isAdverb(token.word) ? 'adverb' : 'word'
}

const NOT_ADVERBS = oneOf(
  'early|friendly|family|assembly|reply|supply|rally|ally|july|daily|weekly|monthly|costly|deadly|likely|elderly|orderly|timely|monopoly|anomaly|italy|only|fly|apply|imply|comply|rely|multiply|kindly',
)
const isAdverb = wordFact((norm) => norm.endsWith('ly') && norm.length > 4 && !NOT_ADVERBS.test(norm))
const PREFIXES = oneOf('co|re|pre|tele|video')

/** "[co]-hosted": the prefix and its hyphen are passed over before a verb. */
function afterPrefix(page: TagPage, at: number, sentence: Sentence): boolean {
  const { tokens, tags } = page
  return (
    tokens[at]!.norm === '-' && at > sentence.from && tags[at - 1] === 'adverb' && PREFIXES.test(tokens[at - 1]!.norm)
  )
}

/** A part of a hyphenated word is a word, whatever it would be alone: "[follow-up]", "[on-the-record]". */
function compoundTag(page: TagPage, at: number, sentence: Sentence): Tag | null {
  const { tokens, tags } = page
  const hyphenAfter = at + 2 < sentence.to && isHyphen(tokens, at + 1) && tokens[at + 2]!.kind === 'word'
  const hyphenBefore = at > sentence.from + 1 && isHyphen(tokens, at - 1) && !tokens[at]!.spaced
  if (!hyphenAfter && !hyphenBefore) return null
  if (hyphenBefore && tags[at - 1] === 'adverb') return null
  if (hyphenAfter && PREFIXES.test(tokens[at]!.norm)) {
    const forms = verbBitsOf(tokens[at + 2]!.word)
    if (forms && isVerb(page, at, forms, sentence)) return 'adverb'
  }
  return 'word'
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.norm === '-' && !tokens[at]!.spaced && tokens[at]!.text !== '–' && tokens[at]!.text !== '—'
}
