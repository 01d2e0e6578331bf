import { wordFact } from '../../../mentions/words.ts'
import type { Topic } from '../../../model/codes.ts'
import type { Token } from '../../../model/token.ts'
import { TOPIC_WORDS, type TopicPhrase, topicPhrases } from '../../../register/topics.ts'
import type { TopicMention } from './topic-mention.ts'

let phrases: Map<string, TopicPhrase[]> | null = null
const NONE: readonly TopicPhrase[] = []
const BODIES = new Set(['eu', 'european', 'nato', 'union', 'bloc', 'un'])

function phrasesByFirst(): Map<string, TopicPhrase[]> {
  if (phrases) return phrases
  phrases = new Map()
  for (const phrase of topicPhrases())
    for (const word of phrase.first) phrases.set(word, [...(phrases.get(word) ?? []), phrase])
  return phrases
}

const opened = wordFact((norm) => phrasesByFirst().get(norm) ?? NONE)
const isRelation = wordFact((norm) => TOPIC_WORDS.relations.has(norm))

/** Topics told by words that stand apart: [ending the three-year-old war], [Turkish-Greek ties], [ties with Moscow]. */
export function findTopicPhrases(tokens: readonly Token[]): TopicMention[] {
  const found: TopicMention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, word } = tokens[at]!
    if (kind !== 'word') continue
    for (const phrase of opened(word)) found.push(...apartFrom(tokens, at, phrase))
    if (tokens[at + 1]?.kind === 'mark') found.push(...pairRelations(tokens, at))
    if (isRelation(word)) found.push(...relationsWith(tokens, at))
  }
  return found
}

function apartFrom(tokens: readonly Token[], from: number, { topic, last, within }: TopicPhrase): TopicMention[] {
  for (let at = from + 1; at <= from + within + 1; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && token.norm !== '-')) return []
    if (last.has(token.norm)) return [mention(from, at + 1, topic, 'topics/words-apart')]
  }
  return []
}

/** Turkish-Greek relations, Japan-ROK economic ties. */
function pairRelations(tokens: readonly Token[], at: number): TopicMention[] {
  const [hyphen, second] = [tokens[at + 1], tokens[at + 2]]
  if (hyphen?.norm !== '-' && hyphen?.norm !== '–') return []
  if (tokens[at]?.letters === 'lower' || second?.kind !== 'word' || second.letters === 'lower') return []
  if (BODIES.has(tokens[at]?.norm ?? '') || BODIES.has(second.norm)) return []
  const noun = [at + 3, at + 4].find((place) => TOPIC_WORDS.relations.has(tokens[place]?.norm ?? ''))
  if (tokens[at + 3]?.norm === 'public' || tokens[noun ?? 0]?.norm === 'trade') return []
  return noun === undefined ? [] : [mention(at, noun + 1, 'bilateral_relations', 'topics/pair-relations')]
}

/** Ties with Russia, relations between Ankara and Athens. */
function relationsWith(tokens: readonly Token[], at: number): TopicMention[] {
  const noun = tokens[at]?.norm ?? ''
  if (noun === 'trade' || noun === 'cooperation' || !TOPIC_WORDS.relations.has(noun)) return []
  const link = tokens[at + 1]?.norm
  if (link !== 'with' && link !== 'between') return []
  const name = tokens[at + 2]?.norm === 'the' ? at + 3 : at + 2
  const token = tokens[name]
  if (token?.kind !== 'word' || token.letters === 'lower' || BODIES.has(token.norm)) return []
  return [mention(at, name + 1, 'bilateral_relations', 'topics/relations-with')]
}

function mention(from: number, to: number, topic: Topic, rule: string): TopicMention {
  return { from, to, topics: [topic], strength: 'strong', choice: false, otherwise: null, state: null, rule }
}
