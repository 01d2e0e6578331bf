import { findTerms } from '../../mentions/en/lexicon.ts'
import { cutSentences } from '../../mentions/en/sentences.ts'
import { tokenise } from '../../mentions/tokens.ts'
import { passesOver } from '../../model/pass.ts'
import type { Token } from '../../model/token.ts'
import type { EnglishLayers } from './layers.ts'

const definePass = passesOver<EnglishLayers>()

/** Words, numbers and marks of the report; furniture has none. */
export const tokens = definePass({
  name: 'text/tokens',
  needs: ['document'],
  adds: 'tokens',
  run: ({ document: { text, blocks } }) => {
    const tokens: Token[] = []
    for (const { start, end } of blocks) for (const token of tokenise(text, start, end)) tokens.push(token)
    return tokens
  },
})

/** Sentences; the end of a block ends one. */
export const sentences = definePass({
  name: 'text/sentences',
  needs: ['document', 'tokens'],
  adds: 'sentences',
  run: ({ document, tokens }) => cutSentences(tokens, document.blocks),
})

/** Which tokens stand in headlines, where the present tense tells of the past. */
export const headlines = definePass({
  name: 'text/headlines',
  needs: ['document', 'tokens', 'sentences'],
  adds: 'headline',
  run: ({ document, tokens, sentences }) => {
    const marked = new Uint8Array(tokens.length)
    for (const { from, to, block } of sentences)
      if (document.blocks[block]!.kind === 'headline') marked.fill(1, from, to)
    return (at) => marked[at] === 1
  },
})

/** Terms of the tables: polities, places, titles. */
export const terms = definePass({
  name: 'text/terms',
  needs: ['tokens'],
  adds: 'terms',
  run: ({ tokens }) => findTerms(tokens),
})
