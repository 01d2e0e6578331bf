import { describe, expect, test } from 'vitest'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { tokenise } from '../tokens.ts'
import { findMentions } from './find-mentions.ts'
import { findTerms } from './lexicon.ts'
import { MENTION_CASES } from './mentions.cases.ts'
import { nameText } from './names.ts'

const NO_LEADERS = () => false
const NO_HEADLINE = () => false

function mentionsOf(sentence: string): string {
  const tokens = tokenise(sentence)
  const sentences = [{ from: 0, to: tokens.length, block: 0 }]
  const found = findMentions(tokens, sentences, findTerms(tokens), NO_HEADLINE, NO_LEADERS)
  const mentions = found.filter((x): x is Mention => x !== undefined && x.kind !== 'pronoun')
  return mentions.map((x) => written(x, tokens)).join('; ')
}

function written(mention: Mention, tokens: readonly Token[]): string {
  const states = mention.states.join('+') || '-'
  const title = mention.title ?? '-'
  if (mention.name) return `${nameText(tokens, mention.name.from, mention.name.to)}/${states}/${mention.office ?? '-'}`
  if (mention.kind === 'office') return `[${title}]/${states}/${mention.office ?? '-'}`
  if (mention.kind === 'delegation') return `team:${title}/${states}`
  if (mention.kind === 'state') return `=${states}`
  if (mention.kind === 'group') return `group:${mention.words}`
  return `set:${mention.count ?? '-'}`
}

describe('mentions', () => {
  test.each(MENTION_CASES)('%s', (sentence, mentions) => {
    expect(mentionsOf(sentence)).toBe(mentions)
  })
})
