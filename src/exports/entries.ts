import { type ExportFormat, oneByOne } from './export-format.ts'

/** JSON Lines, one entry a line with all its fields and, in `records`, what each document says, with its evidence. */
export const entries: ExportFormat = {
  name: 'entries',
  about: 'JSON Lines, one entry a line with every record and its evidence',
  order: 'date',
  most: null,
  begin: oneByOne('', ({ entry, records, changed }) => {
    const told = records.map(({ key, document, source, published, contact }) => ({
      key,
      document,
      source,
      published,
      contact,
    }))
    return `${JSON.stringify({ ...entry, records: told, changed })}\n`
  }),
}
