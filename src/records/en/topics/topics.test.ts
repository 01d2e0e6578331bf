import { describe, expect, it } from 'vitest'
import { tokenise } from '../../../mentions/tokens.ts'
import { findTopicTerms } from './find-topics.ts'
import { NAMED } from './named.cases.ts'
import { settleTopics } from './settle-topics.ts'
import { LEFT_OPEN, NO_TOPIC, type TopicCase } from './topics.cases.ts'

/** The topics of the last stretch of a text; stretches are parted by a bar. */
function topicsOf(parties: string, text: string): string {
  const cut = text.lastIndexOf('|') + 1
  const tokens = tokenise(text.replace('|', ' '))
  const document = findTopicTerms(tokens)
  const about = document.filter(({ from }) => (tokens[from]?.start ?? 0) >= cut)
  const settled = settleTopics(about, { document, ignorePlaces: parties.split(' ') })
  return settled
    .map(({ topic }) => topic)
    .sort()
    .join(' ')
}

function judge([parties, text, topics]: TopicCase): void {
  it(text, () => {
    const wanted = topics.split(' ').filter(Boolean).sort().join(' ')
    expect(topicsOf(parties, text)).toBe(wanted)
  })
}

describe('topics that are named', () => NAMED.forEach(judge))
describe('topics that the document tells', () => LEFT_OPEN.forEach(judge))
describe('words that are no topic', () => NO_TOPIC.forEach(judge))

describe('evidence', () => {
  it('points at the words', () => {
    const tokens = tokenise('They discussed the customs union and Libya.')
    const document = findTopicTerms(tokens)
    const said = settleTopics(document, { document, ignorePlaces: [] }).map(({ topic, from, to }) => [
      topic,
      tokens
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ])
    expect(said).toContainEqual(['libya', 'Libya'])
    expect(said).toContainEqual(['trade_economy', 'customs union'])
  })

  it('gives the same for the same text', () => {
    const tokens = tokenise(NAMED.map(([, text]) => text).join(' '))
    expect(findTopicTerms(tokens)).toEqual(findTopicTerms(tokens))
  })
})
