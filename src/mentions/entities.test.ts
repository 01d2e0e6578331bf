import { describe, expect, test } from 'vitest'
import type { Mention } from '../model/mention.ts'
import type { Token } from '../model/token.ts'
import { findMentions } from './en/find-mentions.ts'
import { findTerms } from './en/lexicon.ts'
import { nameText } from './en/names.ts'
import { cutSentences } from './en/sentences.ts'
import { ENTITY_CASES, type EntityCase } from './entities.cases.ts'
import { settleEntities } from './entities.ts'
import { STATE_CASES } from './entities-of-states.cases.ts'
import { isLeaderName } from './people.ts'
import { tokenise } from './tokens.ts'

const NO_HEADLINE = () => false

function read({ text, day = '2025-06-20', home }: EntityCase) {
  const tokens: readonly Token[] = tokenise(text)
  const sentences = cutSentences(tokens, [{ start: 0, end: text.length, kind: 'body' }])
  const leaders = (word: string) => isLeaderName(word, day)
  const found = findMentions(tokens, sentences, findTerms(tokens), NO_HEADLINE, leaders)
  const mentions = found.filter((x): x is Mention => x !== undefined)
  const { of } = settleEntities({ tokens, mentions, day, home: home ?? null })
  return (phrase: string) =>
    mentions
      .filter((x) => nameText(tokens, x.from, x.to) === phrase)
      .map((x) => (of.get(x) ?? []).map((each) => `${each.name}/${each.state ?? '-'}/${each.office ?? '-'}`))
}

describe('entities', () => {
  test.each([...ENTITY_CASES, ...STATE_CASES])('$text', (one) => {
    const meant = read(one)
    for (const line of one.means) {
      const [entity = '', phrases = ''] = line.split(' < ')
      for (const phrase of phrases.split('; ')) {
        const found = meant(phrase)
        expect(found.length, `no mention: ${phrase}`).toBeGreaterThan(0)
        if (entity === 'nobody') expect(found.flat(), phrase).toEqual([])
        else expect(found.at(-1), phrase).toContain(entity)
      }
    }
  })
})
