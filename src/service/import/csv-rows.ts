import { Fault } from '../../model/fault.ts'
import type { Table } from './table-row.ts'

type Rows = Pick<Table, 'columns' | 'rows' | 'broken'>

/** The rows under the heading of a CSV file, whatever parts its cells: commas, semicolons or tabs. Fault import/bad-table. */
export async function csvRows(text: string, name: string): Promise<Rows> {
  const [heading = [], ...records] = await recordsOf(text, name)
  const columns = columnNames(heading, name)
  const rows: Rows['rows'][number][] = []
  const broken: Rows['broken'][number][] = []
  records.forEach((record, at) => {
    const number = at + 2
    const cells = record.map(unguarded)
    if (cells.slice(columns.length).some((cell) => cell !== ''))
      broken.push({ number, reason: `has ${record.length} cells, the heading ${columns.length}` })
    else if (cells.some((cell) => cell !== ''))
      rows.push({ number, cells: new Map(columns.flatMap((column, nth) => filled(column, cells[nth]))) })
  })
  return { columns, rows, broken }
}

async function recordsOf(text: string, name: string): Promise<string[][]> {
  const { parse } = await import('csv-parse/sync')
  try {
    return parse(text, { delimiter: delimiterOf(text), relax_column_count: true, trim: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Fault('import/bad-table', `${name}: not a table that can be read (${reason}). Mend that line.`)
  }
}

/** Whatever parts most cells of the heading. */
function delimiterOf(text: string): string {
  const heading = (/^.*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string) => heading.split(mark).length
  return [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0]!
}

function columnNames(heading: readonly string[], name: string): string[] {
  const names = heading.map((column, at) => column || `column ${at + 1}`)
  const twice = names.find((column, at) => names.indexOf(column) !== at)
  if (twice === undefined) return names
  throw new Fault('import/bad-table', `${name}: two columns are called “${twice}”. Give each a name of its own.`)
}

/** Tables that guard against formulas lead such cells by an apostrophe. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@|])/, '').trim()
}

function filled(column: string, cell: string | undefined): [string, string][] {
  return cell ? [[column, cell]] : []
}
