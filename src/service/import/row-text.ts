import type { Evidence } from '../../model/contact.ts'
import type { TableRow } from './table-row.ts'

/** A row as a text, a line for each cell that is not empty: `Date: 2025-06-03`; with where each cell's words stand in it. */
export interface RowText {
  readonly text: string
  readonly cellAt: ReadonlyMap<string, Evidence>
}

export function rowText({ cells }: TableRow): RowText {
  const cellAt = new Map<string, Evidence>()
  let text = ''
  for (const [column, words] of cells) {
    const line = `${text === '' ? '' : '\n'}${column}: `
    const start = text.length + line.length
    cellAt.set(column, { start, end: start + words.length, quote: words })
    text += line + words
  }
  return { text, cellAt }
}
