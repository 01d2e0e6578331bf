import { TOPICS } from '../model/code-lists.ts'
import type { Topic } from '../model/codes.ts'
import * as tables from './topics.generated.ts'

/** What a term stands for; of several `topics` a strong one means all, a weak or open one whichever the document is about. */
export interface TopicMeaning {
  readonly kind: 'strong' | 'weak' | 'open' | 'none'
  readonly topics: readonly Topic[]
  /** For an open term in a document that speaks of none of its topics. */
  readonly otherwise: Topic | null
}

/** A state whose affairs are a topic, or the topics that talk about it may be on. */
export interface TopicPlace {
  readonly state: string
  readonly topics: readonly Topic[]
  readonly otherwise: Topic | null
  readonly by: 'name' | 'adjective' | 'capital'
}

/** Two words that mean a topic with a few others between them: [end] the three-year-old [war]. */
export interface TopicPhrase {
  readonly topic: Topic
  readonly first: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly within: number
}

const topicAt = (place: number): Topic | null => TOPICS[place] ?? null
const topicsAt = (places: readonly number[]): Topic[] => places.flatMap((place) => topicAt(place) ?? [])
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const parts = (cell: string): string[] => (cell === '' ? [] : cell.split('|'))

/** Every term that names a topic, with its meaning; terms without "the", lower case. */
export function topicTerms(): [term: string, meaning: TopicMeaning][] {
  return tables.TERMS.flatMap(([kind, topics, otherwise, terms]) => {
    const meaning = { kind, topics: topicsAt(topics), otherwise: topicAt(otherwise) }
    return parts(terms).map((term): [string, TopicMeaning] => [term, meaning])
  })
}

/** Names, adjectives and capitals of the states that stand for a topic. */
export function topicPlaces(): [term: string, place: TopicPlace][] {
  return tables.PLACES.flatMap(([state, topics, otherwise, ...words]) => {
    const place = { state, topics: topicsAt(topics), otherwise: topicAt(otherwise) }
    const kinds = ['name', 'adjective', 'capital'] as const
    return kinds.flatMap((by, at) =>
      parts(words[at] ?? '').map((term): [string, TopicPlace] => [term, { ...place, by }]),
    )
  })
}

/** Pairs of words that mean a topic at a small distance. */
export function topicPhrases(): TopicPhrase[] {
  return tables.APART.flatMap(([place, first, last, within]) => {
    const topic = topicAt(place)
    return topic === null ? [] : [{ topic, first: wordSet(first), last: wordSet(last), within }]
  })
}

/** Topics that are named for a part of the world or its war: what a whole report can be about. */
export const DOSSIER_TOPICS: ReadonlySet<Topic> = new Set(topicsAt(tables.DOSSIERS))

/** Words that decide what a term stands for; their classes are explained in data/topic-words.yaml. */
export const TOPIC_WORDS = {
  matters: wordSet(tables.MATTERS),
  links: wordSet(tables.LINKS),
  about: wordSet(tables.ABOUT),
  spoken: wordSet(tables.SPOKEN),
  relations: wordSet(tables.RELATIONS),
  venues: wordSet(tables.VENUES),
  titles: wordSet(tables.TITLES),
  posts: wordSet(tables.POSTS),
  forums: wordSet(tables.FORUMS),
} as const
