import { partyWords, placeWords } from '../../model/contact-words.ts'
import type { Entry } from '../../model/entry.ts'
import type { DocumentLine } from '../../service/ask/list-documents.ts'
import type { PersonLine, PolityLine } from '../../service/ask/list-parties.ts'
import { columns } from './columns.ts'
import { oneLine } from './wrap.ts'

/** A table of what was asked for: names of columns, then a row of cells each. */
export interface Listing {
  readonly heading: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function contactListing(entries: readonly Entry[]): Listing {
  return {
    heading: ['id', 'date', 'status', 'mode', 'parties', 'place', 'topics', 'reports', 'sources', ''],
    rows: entries.map((entry) => [
      entry.id,
      entry.date ?? 'no date',
      entry.status,
      entry.mode,
      entry.parties.map(partyWords).join(' + '),
      placeWords(entry.place),
      [...fewTopics(entry), ...(entry.closed ? ['closed'] : [])].join(', '),
      String(entry.records.length),
      String(entry.sources),
      entry.conflicts.length === 0 ? '' : `≠ ${[...new Set(entry.conflicts.map(({ kind }) => kind))].join(', ')}`,
    ]),
  }
}

const MOST_TOPICS = 3

function fewTopics({ topics }: Entry): string[] {
  const more = topics.length - MOST_TOPICS
  return more > 0 ? [...topics.slice(0, MOST_TOPICS), `${more} more`] : topics
}

export function documentListing(documents: readonly DocumentLine[]): Listing {
  return {
    heading: ['id', 'published', 'contacts', 'source', 'title', 'from'],
    rows: documents.map(({ id, published, published_basis, contacts, source, title, name }) => [
      id,
      published === null ? 'no date' : `${published}${published_basis === null ? '' : ` (${published_basis})`}`,
      String(contacts),
      source ?? '',
      title ?? '',
      name,
    ]),
  }
}

export function peopleListing(people: readonly PersonLine[]): Listing {
  return {
    heading: ['entries', 'name', 'state', 'last office', 'id'],
    rows: people.map(({ id, name, state, office, entries }) => [String(entries), name, state ?? '', office ?? '', id]),
  }
}

export function polityListing(polities: readonly PolityLine[]): Listing {
  return {
    heading: ['entries', 'code', 'name'],
    rows: polities.map(({ code, name, entries }) => [String(entries), code, name]),
  }
}

/** A listing for people: aligned columns under their names, fitted to the width. */
export function listingTable({ heading, rows }: Listing, width: number | null, colour: boolean): string {
  const [head = [], ...lines] = columns([heading, ...rows.map((row) => row.map(oneLine))], width)
  const bold = head.map((line) => (colour ? `\u001b[1m${line}\u001b[22m` : line))
  return `${[...bold, ...lines.flat()].join('\n')}\n`
}
