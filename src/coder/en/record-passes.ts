import { passesOver } from '../../model/pass.ts'
import { assembleActs } from '../../records/en/acts/assemble-act.ts'
import { findActs } from '../../records/en/acts/find-acts.ts'
import { settleActs } from '../../records/en/acts/settle-acts.ts'
import { assembleContact } from '../../records/en/assemble/contact.ts'
import { contactTopics } from '../../records/en/assemble/contact-topics.ts'
import { findFlags } from '../../records/en/assemble/flags.ts'
import { mentionsByEntity } from '../../records/en/assemble/reading.ts'
import { readClauses } from '../../records/en/clauses/read-clauses.ts'
import { consolidate } from '../../records/en/contacts/consolidate.ts'
import { Discourse } from '../../records/en/contacts/discourse.ts'
import { findContacts } from '../../records/en/contacts/find-contacts.ts'
import { assembleFigure } from '../../records/en/figures/assemble-figure.ts'
import { findFigures } from '../../records/en/figures/find-figures.ts'
import { settleFigures } from '../../records/en/figures/settle-figures.ts'
import { findTopicTerms } from '../../records/en/topics/find-topics.ts'
import { contactPage } from './contact-page.ts'
import { publisherOf } from './home-state.ts'
import type { EnglishLayers } from './layers.ts'

const definePass = passesOver<EnglishLayers>()

/** Who does what to whom, sentence by sentence. */
export const clauses = definePass({
  name: 'clauses/read',
  needs: ['tokens', 'sentences', 'terms', 'mentions', 'tags', 'datesByToken', 'headline'],
  adds: 'clauses',
  run: ({ sentences, mentions: mentionAt, datesByToken: dateAt, ...page }) =>
    sentences.map((sentence, index) => readClauses({ ...page, mentionAt, dateAt }, sentence, index)),
})

/** The text and its clauses as contacts, acts and figures are found in them: one for all, since what is worked out of it is kept with it. */
export const page = definePass({
  name: 'clauses/page',
  needs: [
    'document',
    'tokens',
    'sentences',
    'headline',
    'terms',
    'mentions',
    'tags',
    'datesByToken',
    'published',
    'clauses',
  ],
  adds: 'page',
  run: contactPage,
})

/** What each sentence says of a contact. */
export const told = definePass({
  name: 'contacts/find',
  needs: ['page', 'entities'],
  adds: 'told',
  run: ({ page, entities }) => {
    const discourse = new Discourse(entities)
    return { contacts: findContacts(page, discourse), meant: discourse.meant }
  },
})

/** Contacts, each with all that the document says of it. */
export const contacts = definePass({
  name: 'contacts/settle',
  needs: ['told', 'headline'],
  adds: 'contacts',
  run: ({ told, headline }) => consolidate(told.contacts, ({ from }) => headline(from)),
})

/** The words that name a topic. */
export const topicTerms = definePass({
  name: 'topics/find',
  needs: ['tokens'],
  adds: 'topicTerms',
  run: ({ tokens }) => findTopicTerms(tokens),
})

/** What each contact was about. */
export const topics = definePass({
  name: 'topics/settle',
  needs: ['page', 'entities', 'contacts', 'topicTerms'],
  adds: 'topics',
  run: ({ page, entities, contacts, topicTerms }) => contactTopics(page, entities, contacts.records, topicTerms),
})

/** What a reader should know of the text's own errors. */
export const flags = definePass({
  name: 'flags/find',
  needs: ['page', 'entities', 'contacts', 'dates'],
  adds: 'flags',
  run: ({ page, entities, contacts, dates }) => findFlags(page, entities, contacts.records, dates),
})

/** The contacts as they are published, each value with its words. */
export const records = definePass({
  name: 'records/assemble',
  needs: ['document', 'page', 'voices', 'entities', 'contacts', 'topics'],
  adds: 'records',
  run: ({ document, page, voices, entities, contacts, topics }) => {
    const shared = { page, voices, entities, saidOf: mentionsByEntity(entities), furniture: document.furniture }
    return contacts.records.map((record, index) =>
      assembleContact({ ...shared, record, topics: topics[index]! }, index),
    )
  },
})

/** Who is spoken of where, for whoever asks who says a thing. */
export const voices = definePass({
  name: 'attribution/voices',
  needs: ['document', 'page', 'told', 'entities'],
  adds: 'voices',
  run: ({ document, page, told, entities }) => ({
    page,
    meant: told.meant,
    entities,
    publisher: publisherOf(document),
  }),
})

/** What is counted or measured, and claimed by somebody. */
export const figureMentions = definePass({
  name: 'figures/find',
  needs: ['voices', 'quantities'],
  adds: 'figureMentions',
  run: ({ voices, quantities }) => findFigures(voices, quantities),
})

/** The figures as they are published, each said once. */
export const figures = definePass({
  name: 'figures/assemble',
  needs: ['page', 'figureMentions'],
  adds: 'figures',
  run: ({ page, figureMentions }) =>
    settleFigures(figureMentions).map((one, index) => assembleFigure(page, one, index)),
})

/** What is done or said towards others beside contacts. */
export const actMentions = definePass({
  name: 'acts/find',
  needs: ['voices'],
  adds: 'actMentions',
  run: ({ voices }) => findActs(voices),
})

/** The acts as they are published, those at a contact tied to it. */
export const acts = definePass({
  name: 'acts/assemble',
  needs: ['page', 'actMentions', 'contacts', 'topics', 'topicTerms'],
  adds: 'acts',
  run: ({ page, actMentions, contacts, topics, topicTerms: terms }) =>
    assembleActs(page, { records: contacts.records, topics, terms }, settleActs(page, actMentions)),
})
