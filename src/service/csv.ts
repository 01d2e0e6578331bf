import { CSV_HEADING, csvOfEntry } from '../exports/csv.ts'
import { csvRow } from '../exports/csv-rows.ts'
import type { Entry } from '../model/entry.ts'

/** Entries as a CSV table with its heading. */
export function csvOfEntries(entries: readonly Entry[]): string {
  return CSV_HEADING + entries.map(csvOfEntry).join('')
}

/** Rows of cells as CSV, safe to open in a spreadsheet. */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
  return rows.map(csvRow).join('')
}
