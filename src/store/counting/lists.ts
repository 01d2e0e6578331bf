import type { Numbers } from './numbers.ts'
import type { Terms } from './terms.ts'

/** The rows of every term below `upTo`: those in `rows` from the start of the term to that of the next. */
export interface Lists {
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly upTo: number
}

/** Rows with their terms: those in `pool` from start to end. */
interface Rows {
  readonly terms: Terms
  readonly pool: Numbers
  readonly starts: Numbers
  readonly ends: Numbers
  readonly rows: number
}

/** Lists the rows of every term, in their order. */
export function listed({ terms, pool, starts: froms, ends, rows: count }: Rows): Lists {
  const upTo = terms.words.length
  const starts = new Int32Array(upTo + 1)
  const each = (visit: (term: number, row: number) => void) => {
    for (let row = 0; row < count; row++)
      for (let at = froms.values[row]!; at < ends.values[row]!; at++) visit(pool.values[at]!, row)
  }
  each((term) => starts[term + 1]!++)
  for (let term = 0; term < upTo; term++) starts[term + 1]! += starts[term]!
  const rows = new Int32Array(starts[upTo]!)
  const next = starts.slice()
  each((term, row) => {
    rows[next[term]!++] = row
  })
  return { starts, rows, upTo }
}
