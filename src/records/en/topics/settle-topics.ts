import type { Topic } from '../../../model/codes.ts'
import { DOSSIER_TOPICS } from '../../../register/topics.ts'
import { documentTheme, documentTopics, mostSpokenOf } from './document-topics.ts'
import type { TopicMention } from './topic-mention.ts'

/** What the rest of the document tells about a contact's topics. */
export interface TopicContext {
  /** Every topic mention of the document. */
  readonly document: readonly TopicMention[]
  /** States and bodies of the contact's parties and of its place: their bare names are no topic. */
  readonly ignorePlaces: readonly string[]
}

/** A topic of a contact with the words that give it; `inferred` where only the rest of the document tells it. */
export interface SettledTopic {
  readonly topic: Topic
  readonly basis: 'said' | 'inferred'
  /** Tokens [from, to) of the words. */
  readonly from: number
  readonly to: number
  readonly rule: string
}

// These are about a war, and where the words do not say which, it is the document's.
const OF_A_CONFLICT: readonly Topic[] = ['ceasefire', 'peace_process', 'prisoner_exchange', 'security_guarantees']

/** The topics of one contact, from the topic mentions of the stretches that tell of it; in text order, each once. */
export function settleTopics(mentions: readonly TopicMention[], context: TopicContext): SettledTopic[] {
  const weights = documentTopics(context.document)
  const settled = new Map<Topic, SettledTopic>()
  const keep = (topic: Topic, { from, to, rule }: TopicMention, basis: SettledTopic['basis']) => {
    if (!settled.has(topic)) settled.set(topic, { topic, basis, from, to, rule })
  }
  for (const mention of mentions)
    if (!mention.choice && counts(mention, context)) for (const topic of mention.topics) keep(topic, mention, 'said')
  for (const mention of mentions) {
    if (!mention.choice || !counts(mention, context) || mention.topics.some((topic) => settled.has(topic))) continue
    const topic = mostSpokenOf(mention.topics, weights) ?? mention.otherwise
    if (topic !== null) keep(topic, mention, mention.topics.length > 1 ? 'inferred' : 'said')
  }
  const theme = missingTheme([...settled.keys()], context)
  if (theme) keep(theme.topic, theme.words, 'inferred')
  return [...settled.values()].sort((a, b) => a.from - b.from)
}

function counts({ strength, state }: TopicMention, { ignorePlaces }: TopicContext): boolean {
  if (strength === 'passing') return false
  return strength !== 'place' || state === null || !ignorePlaces.includes(state)
}

/** What the document is about, for a contact of which no more is said than that, or than "a truce". */
function missingTheme(
  said: readonly Topic[],
  { document, ignorePlaces }: TopicContext,
): { topic: Topic; words: TopicMention } | null {
  if (
    said.some((topic) => DOSSIER_TOPICS.has(topic)) ||
    (said.length > 0 && !said.some((topic) => OF_A_CONFLICT.includes(topic)))
  )
    return null
  const topic = documentTheme(document, ignorePlaces)
  const words = document.find(({ topics, choice }) => topic !== null && !choice && topics.includes(topic))
  return topic !== null && words ? { topic, words: { ...words, rule: 'topics/document-theme' } } : null
}
