import type { DateMention } from '../../mentions/dates.ts'
import type { LexiconTerm } from '../../mentions/en/lexicon.ts'
import type { Quantity } from '../../mentions/en/quantities/quantity.ts'
import type { Tag } from '../../mentions/en/tag.ts'
import type { EntityTable } from '../../mentions/entities.ts'
import type { Act } from '../../model/act.ts'
import type { Contact } from '../../model/contact.ts'
import type { Document, Flag, PublishedBasis } from '../../model/document.ts'
import type { Figure } from '../../model/figure.ts'
import type { Mention } from '../../model/mention.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { ActMention } from '../../records/en/acts/act-mention.ts'
import type { ContactTopics } from '../../records/en/assemble/contact-topics.ts'
import type { Meant, Voices } from '../../records/en/attribution/attribute.ts'
import type { ClauseReading } from '../../records/en/clauses/read-clauses.ts'
import type { Settled } from '../../records/en/contacts/consolidate.ts'
import type { ContactMention } from '../../records/en/contacts/contact-mention.ts'
import type { ContactPage } from '../../records/en/contacts/page.ts'
import type { FigureMention } from '../../records/en/figures/find-figures.ts'
import type { TopicMention } from '../../records/en/topics/topic-mention.ts'

/** When the document was published: as stated, or inferred from its text with the reasons. */
export interface Published {
  /** EDTF: a day, a set, an interval; null where nothing tells. */
  readonly edtf: string | null
  readonly basis: PublishedBasis | null
  readonly reasons: readonly string[]
  /** The one day by which to look up who held an office; null where the stretch is too long. */
  readonly day: string | null
}

/** What a walk through the text finds of contacts, and whom its noun phrases meant on the way. */
export interface Told {
  readonly contacts: readonly ContactMention[]
  readonly meant: Meant
}

/** What the passes over an English document have for one another; each is written once. */
export interface EnglishLayers {
  document: Document
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  /** Whether a token stands in a headline. */
  headline: (at: number) => boolean
  /** By token at which they begin. */
  terms: readonly (LexiconTerm | undefined)[]
  dates: readonly DateMention[]
  /** By token at which they begin. */
  datesByToken: readonly (DateMention | undefined)[]
  published: Published
  /** By token at which they begin. */
  mentions: readonly (Mention | undefined)[]
  entities: EntityTable
  tags: readonly Tag[]
  /** By sentence. */
  clauses: readonly ClauseReading[]
  page: ContactPage
  told: Told
  voices: Voices
  contacts: Settled
  topicTerms: readonly TopicMention[]
  /** By contact. */
  topics: readonly ContactTopics[]
  flags: readonly Flag[]
  records: readonly Contact[]
  quantities: readonly Quantity[]
  figureMentions: readonly FigureMention[]
  figures: readonly Figure[]
  actMentions: readonly ActMention[]
  acts: readonly Act[]
}
