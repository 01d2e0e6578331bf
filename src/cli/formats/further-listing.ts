import { partyWords } from '../../model/contact-words.ts'
import type { FurtherRecord } from '../../model/further-record.ts'
import type { PositionLine } from '../../service/ask/list-positions.ts'
import { figureLine } from './figure-line.ts'
import type { Listing } from './listing.ts'
import { saidBy } from './said-by.ts'

/** Acts or figures as a table. */
export function furtherListing(records: readonly FurtherRecord[]): Listing {
  const isFigures = records[0]?.kind === 'figure'
  return {
    heading: isFigures
      ? ['id', 'date', 'figure', 'document', '']
      : ['id', 'date', 'status', 'type', 'actors', 'towards', 'content', 'said by', 'document', ''],
    rows: records.map((record) => {
      const { id, document, review } = record
      const last = [document, review?.verdict ?? (review?.edits.length ? 'corrected' : '')]
      if (record.kind === 'figure') return [id, dayOf(record), figureLine({ ...record.figure, date: null }), ...last]
      const { type, mode, status, actors, recipients, content, attribution } = record.act
      const what = mode === null ? type : `${type} (${mode})`
      const named = [actors, recipients].map((parties) => parties.map(partyWords).join(' + '))
      return [id, dayOf(record), status, what, ...named, content, saidBy(attribution) ?? '', ...last]
    }),
  }
}

/** Its own date; without one, when it was published: < 2025-06-03. */
function dayOf(record: FurtherRecord): string {
  const { date } = record.kind === 'act' ? record.act : record.figure
  return date ?? (record.published === null ? 'no date' : `by ${record.published}`)
}

/** How parties stand to matters, as a table. */
export function positionListing(lines: readonly PositionLine[]): Listing {
  return {
    heading: ['party', 'topic', 'stance', 'clause', 'towards', 'date', 'act', 'document'],
    rows: lines.map(({ party, topic, stance, clause, towards, status, date, published, act, document }) => [
      partyWords(party),
      topic ?? '',
      status === 'held' ? stance : `${stance} (${status})`,
      clause,
      towards.map(partyWords).join(' + '),
      date ?? (published === null ? 'no date' : `by ${published}`),
      act,
      document,
    ]),
  }
}
