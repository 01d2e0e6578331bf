import { visibleLength, wrap } from './wrap.ts'

const INDENT = '  '
const GAP = '  '
const NARROWEST = 16

/** Lays cells out in aligned columns: for each row its lines, one unless a width forces cells to be wrapped. */
export function columns(rows: readonly (readonly string[])[], width: number | null): string[][] {
  const wanted = widest(rows)
  const widths = width === null ? wanted : shrink(wanted, width - INDENT.length - GAP.length * (wanted.length - 1))
  return rows.map((row) => layRow(row, widths))
}

function widest(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = []
  for (const row of rows)
    for (const [column, cell] of row.entries()) widths[column] = Math.max(widths[column] ?? 0, visibleLength(cell))
  return widths
}

/** Takes what is too much from the widest column, again and again, but leaves each readable. */
function shrink(wanted: readonly number[], room: number): number[] {
  const widths = [...wanted]
  while (widths.reduce((sum, width) => sum + width, 0) > room) {
    const most = Math.max(...widths)
    if (most <= NARROWEST) return widths
    widths[widths.indexOf(most)] = most - 1
  }
  return widths
}

function layRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, column) => wrap(row[column] ?? '', width, ''))
  const height = Math.max(...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((cell, column) => padded(cell[line] ?? '', widths[column] ?? 0))
    return `${INDENT}${parts.join(GAP)}`.trimEnd()
  })
}

function padded(words: string, width: number): string {
  return words + ' '.repeat(Math.max(0, width - visibleLength(words)))
}
