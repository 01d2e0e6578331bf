import type { LexiconTerm, Reading } from '../../../mentions/en/lexicon.ts'
import type { EnglishLayers } from '../layers.ts'
import { facts, type Telling, words } from './words.ts'

/** How many words of how many characters; what was left out as furniture. */
export function tellTokens({ document, tokens }: EnglishLayers): Telling {
  return {
    found: [`${tokens.length} words and marks in ${document.blocks.length} blocks`],
    dropped: document.furniture.map(({ start, end, kind }) => ({
      what: document.text.slice(start, Math.min(end, start + 80)),
      why: `furniture (${kind})`,
    })),
  }
}

/** The first words of each sentence, numbered as later steps call them. */
export function tellSentences({ tokens, sentences }: EnglishLayers): Telling {
  return {
    found: sentences.map(({ from, to }, index) => {
      const rest = to - from > 8 ? ' …' : ''
      return `${index + 1}: ${words(tokens, { from, to: Math.min(to, from + 8) })}${rest}`
    }),
  }
}

/** Sentences that are headlines. */
export function tellHeadlines({ sentences, headline }: EnglishLayers): Telling {
  return { found: sentences.flatMap(({ from }, index) => (headline(from) ? [`sentence ${index + 1}`] : [])) }
}

/** Terms of the tables with what each can mean. */
export function tellTerms({ tokens, terms }: EnglishLayers): Telling {
  return {
    found: terms.flatMap((term: LexiconTerm | undefined) =>
      term ? [`${words(tokens, term)}: ${term.values.map(meaning).join(' or ')}`] : [],
    ),
  }
}

function meaning(value: Reading): string {
  switch (value.kind) {
    case 'polity':
      return facts(value.code, value.use)
    case 'office':
      return facts(value.office, value.states?.join('/'))
    case 'place':
      return facts('place', value.state, value.use)
    case 'role':
      return 'role'
  }
}
