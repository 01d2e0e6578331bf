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
import { contactPage } from './contact-page.ts'
import type { EnglishLayers } from './layers.ts'
import { voicesOf } from './voices.ts'

const definePass = passesOver<EnglishLayers>()

/** Who does what to whom, sentence by sentence. */
export const clauses = definePass({
  name: 'clauses/read',
  needs: ['tokens', 'sentences', 'terms', 'mentions', 'tags', 'datesByToken', 'headline'],
  adds: 'clauses',
  run: ({ sentences, mentions: mentionAt, datesByToken: dateAt, ...page }) =>
    sentences.map((sentence, index) => readClauses({ ...page, mentionAt, dateAt }, sentence, index)),
})

const TEXT = [
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
] as const

/** What each sentence says of a contact. */
export const told = definePass({
  name: 'contacts/find',
  needs: [...TEXT, 'entities'],
  adds: 'told',
  run: (page) => {
    const discourse = new Discourse(page.entities)
    return { contacts: findContacts(contactPage(page), discourse), meant: discourse.meant }
  },
})

/** Contacts, each with all that the document says of it. */
export const contacts = definePass({
  name: 'contacts/settle',
  needs: ['told', 'headline'],
  adds: 'contacts',
  run: ({ told, headline }) => consolidate(told.contacts, ({ from }) => headline(from)),
})

/** What each contact was about. */
export const topics = definePass({
  name: 'topics/settle',
  needs: [...TEXT, 'entities', 'contacts'],
  adds: 'topics',
  run: (page) => contactTopics(contactPage(page), page.entities, page.contacts.records),
})

/** What a reader should know of the text's own errors. */
export const flags = definePass({
  name: 'flags/find',
  needs: [...TEXT, 'entities', 'contacts', 'dates'],
  adds: 'flags',
  run: (page) => findFlags(contactPage(page), page.entities, page.contacts.records, page.dates),
})

/** The contacts as they are published, each value with its words. */
export const records = definePass({
  name: 'records/assemble',
  needs: [...TEXT, 'entities', 'contacts', 'topics'],
  adds: 'records',
  run: (layers) => {
    const { entities, contacts, topics, document } = layers
    const saidOf = mentionsByEntity(entities)
    const shared = { page: contactPage(layers), entities, saidOf, furniture: document.furniture }
    return contacts.records.map((record, index) =>
      assembleContact({ ...shared, record, topics: topics[index]! }, index),
    )
  },
})

/** What is counted or measured, and claimed by somebody. */
export const figureMentions = definePass({
  name: 'figures/find',
  needs: [...TEXT, 'quantities', 'told'],
  adds: 'figureMentions',
  run: (layers) => findFigures(voicesOf(layers), layers.quantities),
})

/** The figures as they are published, each said once. */
export const figures = definePass({
  name: 'figures/assemble',
  needs: [...TEXT, 'figureMentions'],
  adds: 'figures',
  run: (layers) =>
    settleFigures(layers.figureMentions).map((one, index) => assembleFigure(contactPage(layers), one, index)),
})

/** What is done or said towards others beside contacts. */
export const actMentions = definePass({
  name: 'acts/find',
  needs: [...TEXT, 'told'],
  adds: 'actMentions',
  run: (layers) => findActs(voicesOf(layers)),
})

/** The acts as they are published, those at a contact tied to it. */
export const acts = definePass({
  name: 'acts/assemble',
  needs: [...TEXT, 'actMentions', 'contacts', 'topics'],
  adds: 'acts',
  run: (layers) => {
    const page = contactPage(layers)
    const { contacts, topics } = layers
    return assembleActs(page, { records: contacts.records, topics }, settleActs(page, layers.actMentions))
  },
})
