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

/** Below this width there is no room for topics, and below the second for more than one. */
const [ROOM_FOR_TOPIC, ROOM_FOR_TOPICS] = [120, 160]

export function contactListing(entries: readonly Entry[], width: number | null): Listing {
  const room = width ?? Number.POSITIVE_INFINITY
  const topics = room < ROOM_FOR_TOPIC ? 0 : room < ROOM_FOR_TOPICS ? 1 : 3
  const columnsOf = (entry: Entry): readonly (readonly [string, string])[] => [
    ['id', entry.id],
    ['date', entry.date ?? 'no date'],
    ['status', entry.status],
    ['mode', entry.mode],
    ['parties', entry.parties.map(partyWords).join(' + ')],
    ['place', placeWords(entry.place)],
    ...(topics > 0 ? [['topics', topicWords(entry, topics)] as const] : []),
    ['reports', reportWords(entry)],
    ['', entry.conflicts.length === 0 ? '' : `≠ ${[...new Set(entry.conflicts.map(({ kind }) => kind))].join(', ')}`],
  ]
  const [first] = entries
  return {
    heading: first ? columnsOf(first).map(([name]) => name) : [],
    rows: entries.map((entry) => columnsOf(entry).map(([, cell]) => cell)),
  }
}

function topicWords({ topics, closed }: Entry, most: number): string {
  const more = topics.length > most ? [`+${topics.length - most}`] : []
  return [...topics.slice(0, most), ...more, ...(closed ? ['closed'] : [])].join(', ')
}

/** How many reports tell of it, and how many of them independently of one another where those are fewer. */
function reportWords({ records, sources }: Entry): string {
  return sources === records.length ? String(sources) : `${records.length} (${sources})`
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
