import { partyWords } from '../model/contact-words.ts'
import { EARLIEST, LATEST, span } from '../model/edtf.ts'
import type { Entry } from '../model/entry.ts'
import { csvRow } from './csv-rows.ts'
import { type ExportFormat, oneByOne } from './export-format.ts'

const COLUMNS: readonly (readonly [name: string, cell: (entry: Entry) => string])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date ?? ''],
  ['first_day', ({ date }) => dayOf(date, 0)],
  ['last_day', ({ date }) => dayOf(date, 1)],
  ['status', ({ status }) => status],
  ['mode', ({ mode }) => mode],
  ['parties', ({ parties }) => listed(parties.map(partyWords))],
  ['people', ({ parties }) => listed(parties.map(({ person }) => person))],
  ['states', ({ parties }) => listed(parties.map(({ state }) => state))],
  ['place', ({ place }) => place?.name ?? ''],
  ['place_state', ({ place }) => place?.state ?? ''],
  ['topics', ({ topics }) => listed(topics)],
  ['title', ({ title }) => title ?? ''],
  ['closed', ({ closed }) => (closed ? 'yes' : 'no')],
  ['initiator', ({ initiator }) => initiator ?? ''],
  ['outcomes', ({ outcomes }) => listed(outcomes)],
  ['reports', ({ records }) => String(records.length)],
  ['sources', ({ sources }) => String(sources)],
  ['conflicts', ({ conflicts }) => listed(conflicts.map(({ kind }) => kind))],
  ['reviewed', ({ review }) => review?.verdict ?? ''],
]

export const CSV_HEADING = csvRow(COLUMNS.map(([name]) => name))

/** An entry as a row under the heading. */
export function csvOfEntry(entry: Entry): string {
  return csvRow(COLUMNS.map(([, cell]) => cell(entry)))
}

/** A heading of column names, then one entry a row; several values in a cell are parted by a semicolon. */
export const csv: ExportFormat = {
  name: 'csv',
  about: 'a table, one entry a row, for spreadsheets',
  order: 'date',
  most: null,
  begin: oneByOne(CSV_HEADING, ({ entry }) => csvOfEntry(entry)),
}

/** The first or last day that a date may mean; nothing where that end is open. */
function dayOf(date: string | null, end: 0 | 1): string {
  const day = date === null ? undefined : span(date)?.[end]
  return day === undefined || day === EARLIEST || day === LATEST ? '' : day
}

/** Each value once, in its order. */
function listed(values: readonly (string | null)[]): string {
  return [...new Set(values.filter((value) => value !== null))].join('; ')
}
