/** The rows of a generated table: one a line, cells parted by tabs. */
export function rowsOf(table: string): string[][] {
  return table === '' ? [] : table.split('\n').map((line) => line.split('\t'))
}

/** The parts of a cell that holds a list, parted by bars. */
export function listOf(cell: string | undefined): string[] {
  return cell ? cell.split('|') : []
}

/** A value made at the first call and kept: tables are read only when somebody asks for them. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Groups rows under each of their keys. */
export function indexBy<Row>(rows: Iterable<Row>, keysOf: (row: Row) => Iterable<string>): Map<string, Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of rows)
    for (const key of keysOf(row)) {
      const known = index.get(key)
      if (!known) index.set(key, [row])
      else if (!known.includes(row)) known.push(row)
    }
  return index
}
