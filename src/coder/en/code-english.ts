import type { Contact, Evidence, Party } from '../../model/contact.ts'
import type { Document } from '../../model/document.ts'
import type { Mention } from '../../model/mention.ts'
import type { Token } from '../../model/token.ts'
import { findDates } from '../../mentions/en/dates/find-dates.ts'
import type { DateMention } from '../../mentions/dates.ts'
import { findMentions } from '../../mentions/en/find-mentions.ts'
import { findTerms } from '../../mentions/en/lexicon.ts'
import { cutSentences } from '../../mentions/en/sentences.ts'
import { tagTokens } from '../../mentions/en/tags.ts'
import { settleEntities } from '../../mentions/entities.ts'
import { isLeaderName } from '../../mentions/people.ts'
import { tokenise } from '../../mentions/tokens.ts'
import { readClauses } from '../../records/en/clauses/read-clauses.ts'
import { consolidate, type ContactRecord } from '../../records/en/contacts/consolidate.ts'
import type { ContactMention, PartyMention } from '../../records/en/contacts/contact-mention.ts'
import { Discourse } from '../../records/en/contacts/discourse.ts'
import { findContacts } from '../../records/en/contacts/find-contacts.ts'
import type { ContactPage } from '../../records/en/contacts/page.ts'

export interface English {
  readonly contacts: Contact[]
  readonly published: string | null
  readonly page: ContactPage
  readonly found: readonly ContactMention[]
  readonly dropped: readonly { readonly mention: ContactMention; readonly why: string }[]
}

/** Codes the English text of a document. */
export function codeEnglish(document: Document): English {
  const tokens = document.blocks.flatMap((block) => tokenise(document.text, block.start, block.end))
  const sentences = cutSentences(tokens, document.blocks)
  const headlines = new Uint8Array(tokens.length)
  for (const sentence of sentences) if (document.blocks[sentence.block]!.kind === 'headline') headlines.fill(1, sentence.from, sentence.to)
  const headline = (at: number) => headlines[at] === 1
  const terms = findTerms(tokens)
  const day = document.published?.length === 10 ? document.published : null
  const mentionAt = findMentions(tokens, sentences, terms, headline, (word) => isLeaderName(word, day))
  const mentions = mentionAt.filter((x): x is Mention => x !== undefined)
  const entities = settleEntities({ tokens, mentions, day, home: homeOf(document) })
  const tags = tagTokens(tokens, sentences, mentionAt, headline)
  const dateAt: (DateMention | undefined)[] = new Array(tokens.length)
  for (const date of findDates(tokens, sentences)) dateAt[date.from] = date
  const layers = { tokens, tags, terms, mentionAt, dateAt, headline }
  const readings = sentences.map((sentence, index) => readClauses(layers, sentence, index))
  const page: ContactPage = { ...layers, text: document.text, sentences, blocks: document.blocks, readings, published: document.published }
  const found = findContacts(page, new Discourse(entities))
  const { records, dropped } = consolidate(found, (mention) => headline(mention.from))
  return { contacts: records.map((record, index) => contactOf(document, page, record, index)), published: document.published, page, found, dropped }
}

function homeOf(document: Document): string | null {
  const name = document.datelinePlace?.name
  if (!name) return null
  const tokens: readonly Token[] = tokenise(name)
  const terms = findTerms(tokens)
  for (const term of terms.toReversed()) {
    const polity = term?.values.find((x) => x.kind === 'polity')
    if (polity?.kind === 'polity') return polity.code
    const place = term?.values.find((x) => x.kind === 'place')
    if (place?.kind === 'place') return place.state
  }
  return null
}

function evidenceOf(document: Document, page: ContactPage, mention: ContactMention): Evidence {
  const sentence = page.sentences[mention.sentence]!
  const start = page.tokens[sentence.from]!.start
  const end = page.tokens[sentence.to - 1]!.end
  return { start, end, quote: document.text.slice(start, end) }
}

function contactOf(document: Document, page: ContactPage, record: ContactRecord, index: number): Contact {
  const seen = new Set<number>()
  const evidence = record.mentions
    .filter((x) => !seen.has(x.sentence) && seen.add(x.sentence))
    .map((x) => evidenceOf(document, page, x))
    .sort((a, b) => a.start - b.start)
  return {
    id: `c${index + 1}`,
    mode: record.mode,
    status: record.status,
    date: record.date?.edtf ?? null,
    place: record.place ? { name: record.place.name, state: record.place.state } : null,
    parties: record.parties.map(partyOf),
    topics: [],
    title: record.title,
    closed: record.closed,
    initiator: record.initiator,
    outcomes: [],
    evidence,
    evidence_by_field: {},
    basis: { mode: { kind: 'said', rule: record.rule, words: page.tokens.slice(record.from, record.to).map((x) => x.text).join(' ') } },
  }
}

function partyOf({ entity, mention, role }: PartyMention): Party {
  return {
    name: entity.name,
    person: entity.person,
    state: entity.state,
    office: (mention && !mention.former && mention.kind === 'person' ? mention.offices[0] : undefined) ?? entity.office,
    role,
    kind: entity.kind,
  }
}
