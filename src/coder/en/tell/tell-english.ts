import type { Step } from '../../step.ts'
import { ENGLISH } from '../code-english.ts'
import type { EnglishLayers } from '../layers.ts'
import { tellActMentions } from './tell-acts.ts'
import { tellFigureMentions, tellQuantities } from './tell-figures.ts'
import { tellDates, tellEntities, tellMentions, tellPublished } from './tell-mentions.ts'
import {
  tellClauses,
  tellContactMentions,
  tellContacts,
  tellFlags,
  tellRecords,
  tellTopics,
  tellTopicTerms,
} from './tell-records.ts'
import { tellHeadlines, tellSentences, tellTerms, tellTokens } from './tell-text.ts'
import type { Telling } from './words.ts'

type Teller = (layers: EnglishLayers) => Telling

/** How each layer is told; what only rearranges another has nothing to tell. */
const TELLERS: Readonly<Record<Exclude<keyof EnglishLayers, 'document'>, Teller>> = {
  tokens: tellTokens,
  sentences: tellSentences,
  headline: tellHeadlines,
  terms: tellTerms,
  dates: tellDates,
  datesByToken: () => ({}),
  published: tellPublished,
  mentions: tellMentions,
  entities: tellEntities,
  tags: ({ tags }) => ({ found: [`${tags.length} words tagged`] }),
  clauses: tellClauses,
  page: () => ({}),
  told: tellContactMentions,
  voices: () => ({}),
  contacts: tellContacts,
  topicTerms: tellTopicTerms,
  topics: tellTopics,
  flags: tellFlags,
  records: tellRecords,
  actMentions: tellActMentions,
  acts: ({ acts }) => ({ settled: acts.map(({ id, type, content }) => `${id}: ${type} ${content}`) }),
  quantities: tellQuantities,
  figureMentions: tellFigureMentions,
  figures: ({ figures }) => ({ settled: figures.map(({ id, value, unit }) => `${id}: ${value} ${unit}`) }),
}

/** What every pass over an English text found, settled and dropped; read off the layers when somebody asks. */
export function tellEnglish(layers: Readonly<EnglishLayers>): Step[] {
  return ENGLISH.passes.map(({ name, adds }) => ({
    pass: name,
    found: [],
    settled: [],
    dropped: [],
    ...(adds === 'document' ? {} : TELLERS[adds](layers)),
  }))
}
