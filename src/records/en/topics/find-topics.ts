import { tableTrie } from '../../../mentions/table-trie.ts'
import type { TokenTrie } from '../../../mentions/trie.ts'
import type { Token } from '../../../model/token.ts'
import { type TopicMeaning, topicTerms } from '../../../register/topics.ts'
import { placeAt, placeMentions } from './find-places.ts'
import { findTopicPhrases } from './find-topic-phrases.ts'
import type { TopicMention } from './topic-mention.ts'
import { isBeforeOffice, isInTitle, isVenue } from './topic-setting.ts'

interface Tries {
  readonly named: TokenTrie<TopicMeaning>
  readonly open: TokenTrie<TopicMeaning>
}
let tries: Tries | null = null

function topicTries(): Tries {
  tries ??= makeTries()
  return tries
}

/** Terms that name a topic or none. */
export const namedTopics = () => topicTerms().filter(([, { kind }]) => kind !== 'open')

/** Terms whose topic the rest of the document tells. */
export const openTopics = () => topicTerms().filter(([, { kind }]) => kind === 'open')

function makeTries(): Tries {
  return {
    named: tableTrie('topics/named', namedTopics),
    open: tableTrie('topics/open', openTopics),
  }
}

/** A text that is being searched. */
interface Search {
  readonly tokens: readonly Token[]
  readonly mentions: TopicMention[]
  /** Words that belong to something that is no topic: a title, a venue. */
  readonly barred: Uint8Array
}

/** Everything in a text that names a topic or leaves one to be told by the rest of the document; in text order. */
export function findTopicTerms(tokens: readonly Token[]): TopicMention[] {
  const { named, open } = topicTries()
  const search: Search = { tokens, mentions: [], barred: new Uint8Array(tokens.length) }
  for (let at = 0; at < tokens.length; ) at = findNamed(search, at, named)
  for (let at = 0; at < tokens.length; ) at = findOpen(search, at, open)
  return [...search.mentions, ...findTopicPhrases(tokens)].sort((a, b) => a.from - b.from || b.to - a.to)
}

function findNamed({ tokens, mentions, barred }: Search, at: number, trie: TokenTrie<TopicMeaning>): number {
  const term = trie.longestAt(tokens, at)
  const place = placeAt(tokens, at)
  if (place && place.to > (term?.to ?? 0)) {
    mentions.push(...placeMentions(tokens, at, place.to, place.places, mentions.at(-1)))
    return place.to
  }
  if (!term) return at + 1
  const isNone = term.values.some(({ kind }) => kind === 'none')
  const isPart = isNone || isInTitle(tokens, at) || isBeforeOffice(tokens, term.to) || isVenue(tokens, at, term.to)
  if (isPart) barred.fill(1, at, term.to)
  else mentions.push(...term.values.map((meaning) => mentionOf(at, term.to, meaning)))
  return term.to
}

function findOpen({ tokens, mentions, barred }: Search, at: number, trie: TokenTrie<TopicMeaning>): number {
  const term = barred[at] ? null : trie.longestAt(tokens, at)
  if (!term) return at + 1
  if (!isInTitle(tokens, at) && !isBeforeOffice(tokens, term.to))
    mentions.push(...term.values.map((meaning) => mentionOf(at, term.to, meaning)))
  return term.to
}

function mentionOf(from: number, to: number, { kind, topics, otherwise }: TopicMeaning): TopicMention {
  return {
    from,
    to,
    topics,
    strength: kind === 'strong' ? 'strong' : 'weak',
    choice: kind !== 'strong',
    otherwise,
    state: null,
    rule: kind === 'strong' ? 'topics/term' : kind === 'weak' ? 'topics/term-with-companion' : 'topics/open-term',
  }
}
