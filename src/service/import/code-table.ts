import type { Told } from '../add/keep-told.ts'
import { codeRow } from './code-row.ts'
import { composeRow, mapHash, type RowPlace } from './compose-row.ts'
import type { ImportMap } from './import-map.ts'
import type { Table } from './table-row.ts'

/** A row that a map makes a contact of. */
export interface GoodRow extends Told {
  readonly number: number
  readonly name: string
}

/** A row of which none can be made, with all that is wrong with it, and the hash by which it is known again. */
export interface BadRow {
  readonly number: number
  readonly name: string
  readonly problems: readonly string[]
}

/** A table as a map reads it: every row is good or bad. */
export interface CodedTable {
  readonly good: readonly GoodRow[]
  readonly bad: readonly BadRow[]
}

/** Codes every row of a table; two rows of one id, or the same row twice, cannot be told apart. */
export function codeTable(table: Table, map: ImportMap): CodedTable {
  const place = { table: map.table ?? table.label, map: mapHash(map), rows: map.rows }
  const good: GoodRow[] = []
  const bad: BadRow[] = table.broken.map(({ number, reason }) => ({
    number,
    name: `${table.name} row ${number}`,
    problems: [reason],
  }))
  const named = new Map<string, number>()
  for (const row of table.rows) {
    const name = `${table.name} row ${row.number}`
    const at: RowPlace = { ...place, name, number: row.number }
    const coded = codeRow(row, map)
    const composed = 'problems' in coded ? null : composeRow(coded, at)
    const twin = composed && named.get(composed.text.document)
    if ('problems' in coded) bad.push({ number: row.number, name, problems: coded.problems })
    else if (composed && twin === undefined) {
      named.set(composed.text.document, row.number)
      good.push({ ...composed, number: row.number, name })
    } else bad.push({ number: row.number, name, problems: [sameAs(coded.id, twin ?? 0)] })
  }
  return { good, bad: bad.sort((a, b) => a.number - b.number) }
}

function sameAs(id: string | null, twin: number): string {
  return id === null ? `says the same as row ${twin}` : `has the id “${id}”, which is that of row ${twin}`
}
