import type { Table } from './table-row.ts'

type Rows = Pick<Table, 'columns' | 'rows' | 'broken'>

/** The objects of JSON Lines as rows; a value within another has the name of both: `place.city`. Lists are parted by semicolons. */
export function jsonRows(text: string): Rows {
  const columns = new Set<string>()
  const rows: Rows['rows'][number][] = []
  const broken: Rows['broken'][number][] = []
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return
    const value = objectIn(line)
    if (value === null) broken.push({ number: at + 1, reason: 'is no JSON object' })
    else {
      const cells = new Map(flattened(value, ''))
      for (const column of cells.keys()) columns.add(column)
      rows.push({ number: at + 1, cells })
    }
  })
  return { columns: [...columns], rows, broken }
}

function objectIn(line: string): object | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function flattened(value: object, before: string): [string, string][] {
  return Object.entries(value).flatMap(([name, each]: [string, unknown]): [string, string][] => {
    const column = before + name
    if (Array.isArray(each)) return filled(column, each.map(words).join('; '))
    if (typeof each === 'object' && each !== null) return flattened(each, `${column}.`)
    return filled(column, words(each))
  })
}

function words(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

function filled(column: string, cell: string): [string, string][] {
  return cell.trim() === '' ? [] : [[column, cell.trim()]]
}
