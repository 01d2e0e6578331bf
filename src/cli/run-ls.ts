import { Fault } from '../model/fault.ts'
import { listDocuments } from '../service/ask/list-documents.ts'
import { listEntries } from '../service/ask/list-entries.ts'
import { listFurther } from '../service/ask/list-further.ts'
import { listPeople, listPolities } from '../service/ask/list-parties.ts'
import { listPositions } from '../service/ask/list-positions.ts'
import { today } from '../service/clock.ts'
import { csvOfEntries, csvOfRows } from '../service/csv.ts'
import type { Store } from '../service/open-ledger.ts'
import { furtherListing, positionListing } from './formats/further-listing.ts'
import {
  contactListing,
  documentListing,
  type Listing,
  listingTable,
  peopleListing,
  polityListing,
} from './formats/listing.ts'
import { type FilterOptions, filtersOf, type LedgerOptions } from './ledger-options.ts'
import { openOutput } from './output.ts'
import { type PageOptions, pageAsked } from './page-options.ts'
import { mayColour, terminalWidth } from './terminal.ts'
import { withStore } from './with-ledger.ts'

export type Listed = 'contacts' | 'acts' | 'figures' | 'positions' | 'documents' | 'people' | 'polities'

/** What the options of `parley ls` come to. */
export interface LsOptions extends LedgerOptions, FilterOptions, PageOptions {
  readonly format: 'table' | 'json' | 'jsonl' | 'csv'
}

/** What was found: as a table, as values, and what is to be said of what there is beside it. */
interface Found {
  readonly listing: Listing
  readonly values: readonly unknown[]
  readonly csv?: string
  readonly note: string | null
}

/** Lists what is asked for; a note on standard error says what there is beside it. */
export async function runLs(listed: Listed, options: LsOptions): Promise<void> {
  const found = await withStore(options, (store) => find(store, listed, options))
  const output = await openOutput(undefined)
  await output.write(written(found, options.format))
  if (found.note !== null) process.stderr.write(`${found.note}\n`)
}

async function find(store: Store, listed: Listed, options: LsOptions): Promise<Found> {
  const asked = filtersOf(options)
  const page = pageAsked(options)
  if (listed === 'contacts') {
    const { entries, total, next } = await listEntries(store, asked, page, today())
    const values = entries.map(({ entry }) => entry)
    const note = noteOf(values.length, next, `of ${total} contacts`)
    return { listing: contactListing(values, terminalWidth()), values, csv: csvOfEntries(values), note }
  }
  if (listed === 'acts' || listed === 'figures') {
    const { records, total, next } = await listFurther(store, listed === 'acts' ? 'act' : 'figure', asked, page)
    const note = noteOf(records.length, next, `of ${total} ${listed}`)
    return { listing: furtherListing(records), values: records, note }
  }
  if (listed === 'documents') {
    const { documents, next } = await listDocuments(store, asked, page, today())
    return { listing: documentListing(documents), values: documents, note: noteOf(documents.length, next, 'documents') }
  }
  const { sort, after, limit } = page
  if (sort !== undefined || after !== undefined)
    throw new Fault(
      'usage/bad-option',
      `--${sort === undefined ? 'after' : 'sort'}: ${listed} are listed by ${listed === 'positions' ? 'party and topic' : 'their entries'}, on one page; use --limit.`,
    )
  if (listed === 'positions') {
    const lines = await listPositions(store, asked, limit)
    return { listing: positionListing(lines), values: lines, note: noteOf(lines.length, null, 'positions') }
  }
  const parties = listed === 'people' ? await listPeople(store, asked, limit, today()) : null
  if (parties) return { listing: peopleListing(parties), values: parties, note: noteOf(parties.length, null, 'people') }
  const polities = await listPolities(store, asked, limit, today())
  return { listing: polityListing(polities), values: polities, note: noteOf(polities.length, null, 'polities') }
}

function noteOf(count: number, next: string | null, what: string): string | null {
  if (count === 0) return `nothing found`
  return next === null ? null : `${count} ${what} shown. Go on with --after ${next}`
}

function written({ listing, values, csv }: Found, format: LsOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(values, null, 2)}\n`
  if (format === 'jsonl') return values.map((value) => `${JSON.stringify(value)}\n`).join('')
  if (format === 'csv') return csv ?? csvOfRows([listing.heading, ...listing.rows])
  return values.length === 0 ? '' : listingTable(listing, terminalWidth(), mayColour())
}
