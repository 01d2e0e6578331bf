import type { EntityTable } from '../../../mentions/entities.ts'
import type { ContactRecord } from '../contacts/consolidate.ts'
import type { ContactPage } from '../contacts/page.ts'
import { type SettledTopic, settleTopics } from '../topics/settle-topics.ts'
import type { TopicMention } from '../topics/topic-mention.ts'
import { contactStretches, type Stretch } from './contact-sentences.ts'

/** What a contact was about, and the stretches of text that tell of it. */
export interface ContactTopics {
  readonly stretches: readonly Stretch[]
  readonly settled: readonly SettledTopic[]
}

/** The topics of each contact, in the order of the contacts; `terms` are all that name one in the document. */
export function contactTopics(
  page: ContactPage,
  entities: EntityTable,
  records: readonly ContactRecord[],
  terms: readonly TopicMention[],
): readonly ContactTopics[] {
  if (records.length === 0) return []
  return contactStretches(page, entities, records).map((stretches, index) => {
    const told = terms.filter((mention) => stretches.some((stretch) => isWithin(mention, stretch)))
    return { stretches, settled: settleTopics(told, { document: terms, ignorePlaces: placesOf(records[index]!) }) }
  })
}

function isWithin({ from, to }: TopicMention, stretch: Stretch): boolean {
  return stretch.from <= from && to <= stretch.to
}

/** States whose bare names only say who met where. */
function placesOf({ parties, place }: ContactRecord): string[] {
  const states = [...parties.map(({ entity }) => entity.state), place?.state ?? null]
  return [...new Set(states.filter((state) => state !== null))]
}
