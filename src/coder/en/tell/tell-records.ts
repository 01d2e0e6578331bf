import type { Argument, Nominal, Predicate } from '../../../model/clause.ts'
import type { ContactMention } from '../../../records/en/contacts/contact-mention.ts'
import type { EnglishLayers } from '../layers.ts'
import { facts, type Telling, words } from './words.ts'

/** Each clause in one line: who, verb with its form, whom and with whom. */
export function tellClauses({ tokens, clauses }: EnglishLayers): Telling {
  const nominal = (one: Nominal) => `“${words(tokens, one)}”`
  const argument = ({ relation, nominal: one }: Argument) => `${relation}: ${nominal(one)}`
  const line = (predicate: Predicate, sentence: number) =>
    facts(
      `${sentence + 1}: ${predicate.subject ? nominal(predicate.subject) : '–'} [${words(tokens, predicate)}]`,
      predicate.lemma,
      ...predicate.chain.map((verb) => `under ${verb}`),
      predicate.tense,
      predicate.modal,
      predicate.perfect && 'perfect',
      predicate.passive && 'passive',
      predicate.negated && 'negated',
      predicate.link !== 'main' && predicate.link,
      predicate.opener && `after “${predicate.opener}”`,
      ...predicate.args.map(argument),
    )
  return { found: clauses.flatMap(({ predicates }, index) => predicates.map((one) => line(one, index))) }
}

/** What each sentence says of a contact: the rule, the words, and the parties. */
export function tellContactMentions({ tokens, told: { contacts } }: EnglishLayers): Telling {
  return { found: contacts.map((mention) => told(tokens, mention)) }
}

function told(tokens: EnglishLayers['tokens'], mention: ContactMention): string {
  const { rule, mode, modeOpen, status, parties, date, dateFrom, place, sentence } = mention
  const who = parties.map(({ entity, role }) => `${entity.name}${role === 'party' ? '' : ` as ${role}`}`)
  return facts(
    `sentence ${sentence + 1} “${words(tokens, mention)}”`,
    rule,
    modeOpen ? `${mode} or another mode` : mode,
    status,
    who.length ? who.join(' + ') : 'no parties',
    date && `${date.edtf} (${facts(date.rule, dateFrom, date.words)})`,
    place && `in ${place.name}`,
  )
}

/** Which mentions are one contact, and which are none. */
export function tellContacts({ tokens, told: walk, contacts: { records, dropped } }: EnglishLayers): Telling {
  const kept = new Set(records.flatMap(({ mentions }) => mentions))
  const reasoned = new Set(
    dropped.flatMap(({ mention }) => ('mentions' in mention ? (mention.mentions as ContactMention[]) : [mention])),
  )
  const line = (mention: ContactMention) => `sentence ${mention.sentence + 1} “${words(tokens, mention)}”`
  return {
    settled: records.flatMap(({ mentions: [first, ...others] }, index) => [
      `c${index + 1}: ${first ? line(first) : ''}`,
      ...others.map((other) => `c${index + 1}: ${line(other)} is the same contact as ${first ? line(first) : ''}`),
    ]),
    dropped: [
      ...dropped.map(({ mention, why }) => ({ what: line(mention), why })),
      ...walk.contacts
        .filter((mention) => !kept.has(mention) && !reasoned.has(mention))
        .map((mention) => ({ what: line(mention), why: 'no contact before it fits, and it names no two parties' })),
    ],
  }
}

/** Words that name a topic, wherever they stand. */
export function tellTopicTerms({ tokens, topicTerms }: EnglishLayers): Telling {
  return { found: topicTerms.map((term) => facts(`“${words(tokens, term)}”`, term.topics.join(' or '), term.rule)) }
}

/** The topics of each contact with the words that gave them. */
export function tellTopics({ tokens, topics }: EnglishLayers): Telling {
  return {
    settled: topics.flatMap(({ stretches, settled }, index) => [
      `c${index + 1}: told in ${stretches.map(({ sentence }) => `sentence ${sentence + 1}`).join(', ')}`,
      ...settled.map((one) => `c${index + 1}: ${facts(one.topic, one.basis, one.rule, `“${words(tokens, one)}”`)}`),
    ]),
  }
}

/** The flags with their messages. */
export function tellFlags({ flags }: EnglishLayers): Telling {
  return { found: flags.map(({ code, message }) => `${code}: ${message}`) }
}

/** The contacts as published, in a line each. */
export function tellRecords({ records }: EnglishLayers): Telling {
  return {
    settled: records.map(({ id, mode, status, date, place, parties }) =>
      facts(`${id}: ${mode}`, status, date ?? 'no date', place?.name, parties.map(({ name }) => name).join(' + ')),
    ),
  }
}
