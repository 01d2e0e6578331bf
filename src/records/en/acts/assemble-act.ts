import type { Act } from '../../../model/act.ts'
import type { Topic } from '../../../model/codes.ts'
import { contactId } from '../assemble/contact.ts'
import type { ContactTopics } from '../assemble/contact-topics.ts'
import { keepSaid, quote, quotes, type SaidWords, type TokenSpan } from '../assemble/reading.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import { datesOf } from '../contacts/date-owners.ts'
import { settle } from '../contacts/dates.ts'
import type { ContactPage } from '../contacts/page.ts'
import type { TopicMention } from '../topics/topic-mention.ts'
import type { ActMention } from './act-mention.ts'
import type { SettledAct } from './settle-acts.ts'

/** The contacts of a document with the stretches that tell of each, for the acts done at them. */
export interface ContactsTold {
  readonly records: readonly ContactRecord[]
  readonly topics: readonly ContactTopics[]
  /** All words of the document that name a topic. */
  readonly terms: readonly TopicMention[]
}

/** Acts as they are published: their values, and for each the exact words and how they gave it. */
export function assembleActs(page: ContactPage, contacts: ContactsTold, acts: readonly SettledAct[]): Act[] {
  return acts.map(({ told, all }, index) => {
    const words: SaidWords = { evidence_by_field: {}, basis: {} }
    const keep = (field: string, span: TokenSpan, rule: string) => keepSaid(page, words, field, span, rule)
    const at = contactOf(contacts, told)
    const date = dateOf(page, told)
    keep('type', told.predicate, told.frame.rule)
    keep('content', told.content, told.frame.rule)
    told.actors.forEach((one, number) => {
      keep(`actors.${number}`, one.words, 'acts/doer')
    })
    told.recipients.forEach((one, number) => {
      keep(`recipients.${number}`, one.words, 'acts/recipient')
    })
    if (date) keep('date', date, date.rule)
    if (told.said.words) keep('attribution', told.said.words, told.said.rule)
    return {
      id: `a${index + 1}`,
      type: told.frame.type,
      mode: told.frame.mode,
      status: told.status,
      actors: told.actors.map(({ party }) => party),
      recipients: told.recipients.map(({ party }) => party),
      content: quote(page, told.content).quote,
      date: date?.edtf ?? (at === null ? null : (contacts.records[at]!.date?.edtf ?? null)),
      topics: topicsWithin(contacts.terms, told.content),
      contact: at === null ? null : contactId(at),
      attribution: told.said.attribution,
      evidence: quotes(
        page,
        all.map(({ clause }) => clause),
      ),
      ...words,
    }
  })
}

/** The contact of whose telling the clause is part, where one who acts was at it. */
function contactOf({ records, topics }: ContactsTold, { actors, content, sentence }: ActMention): number | null {
  const at = records.findIndex(
    ({ parties, status }, index) =>
      (status === 'held' || status === 'ongoing') &&
      parties.some(({ entity }) =>
        actors.some(({ party }) => party.name === entity.name && party.state === entity.state),
      ) &&
      topics[index]!.stretches.some((x) => x.sentence === sentence && x.from <= content.from && content.from < x.to),
  )
  return at < 0 ? null : at
}

function dateOf(page: ContactPage, { sentence, predicate, status }: ActMention) {
  const own = datesOf(page, sentence).find((x) => x.owner === predicate)?.mention
  const settled = own && settle(page, own, status === 'planned' ? 'future' : 'past', null)
  return settled ? { edtf: settled.edtf, rule: settled.rule, from: own.from, to: own.to } : null
}

function topicsWithin(terms: readonly TopicMention[], { from, to }: TokenSpan): Topic[] {
  const found = terms.filter((x) => !x.choice && x.from >= from && x.to <= to).flatMap(({ topics }) => topics)
  return [...new Set(found)]
}
