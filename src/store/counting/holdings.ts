import { type Lists, listed } from './lists.ts'
import { Numbers } from './numbers.ts'
import { Terms } from './terms.ts'

/** First and last day of a stretch, as numbers: 20250603; 0 where there is none. */
export type Days = readonly [first: number, last: number]

/** An entry as it is counted: the numbers of its terms, its days, and the day when it was heard of last. */
export interface Held {
  readonly entry: number
  readonly terms: readonly number[]
  readonly days: Days
  readonly heard: number
  /** Where its days have gaps. */
  readonly stretches: readonly Days[]
}

/** So many changes are looked through one by one before the rows of every term are listed anew. */
const FEW = 2000

/** The entries that hold now, in memory: a row each, with numbers for all that they are counted and asked for by. */
export class Holdings {
  readonly terms = new Terms()
  /** By row. */
  readonly first = new Numbers()
  readonly last = new Numbers()
  readonly heard = new Numbers()
  readonly stretches = new Map<number, readonly Days[]>()
  /** The terms of a row are those in `pool` from its start to its end. */
  readonly starts = new Numbers()
  readonly ends = new Numbers()
  pool = new Numbers()
  /** In which turn a row was seen last. */
  readonly #seen = new Numbers()
  #turn = 0
  readonly #rowOf = new Map<number, number>()
  #lists: Lists = { starts: new Int32Array(1), rows: new Int32Array(0), upTo: 0 }
  /** Rows that were written since the lists were made; of these the lists do not tell. */
  #changed = new Set<number>()
  /** How many numbers of the pool belong to no row any more. */
  #left = 0

  get size(): number {
    return this.#rowOf.size
  }

  get rows(): number {
    return this.starts.length
  }

  rowOf(entry: number): number | undefined {
    return this.#rowOf.get(entry)
  }

  /** Takes in an entry as it is now. */
  put({ entry, terms, days: [first, last], heard, stretches }: Held): void {
    const row = this.#emptied(entry) ?? this.#newRow(entry)
    this.starts.values[row] = this.pool.length
    for (const term of terms) this.pool.push(term)
    this.ends.values[row] = this.pool.length
    this.first.values[row] = first
    this.last.values[row] = last
    this.heard.values[row] = heard
    if (stretches.length > 1) this.stretches.set(row, stretches)
  }

  /** Lets go of an entry that has ceased. */
  drop(entry: number): void {
    if (this.#emptied(entry) !== undefined) this.#rowOf.delete(entry)
  }

  /** Tells of a row whether it has been asked about before, from now on. */
  seenFrom(): (row: number) => boolean {
    const turn = ++this.#turn
    const { values } = this.#seen
    return (row) => {
      if (values[row] === turn) return true
      values[row] = turn
      return false
    }
  }

  /** How many rows `listsWith` goes through, or a few more. */
  many(terms: readonly number[]): number {
    const { starts, upTo } = this.#lists
    return terms.reduce(
      (sum, term) => (term < upTo ? sum + starts[term + 1]! - starts[term]! : sum),
      this.#changed.size,
    )
  }

  /** Rows among which are all that have one of these terms: some may come twice, and some have none. */
  *listsWith(terms: readonly number[]): Generator<Int32Array> {
    const { starts, rows, upTo } = this.#lists
    for (const term of terms) if (term < upTo) yield rows.subarray(starts[term]!, starts[term + 1]!)
    if (this.#changed.size > 0) yield Int32Array.from(this.#changed)
  }

  /** Makes the lists anew where much has changed since they were made. */
  settle(): void {
    if (this.#changed.size <= Math.max(FEW, this.rows / 50)) return
    if (this.#left > this.pool.length / 2) this.#tidy()
    this.#lists = listed(this)
    this.#changed = new Set()
  }

  #emptied(entry: number): number | undefined {
    const row = this.#rowOf.get(entry)
    if (row === undefined) return undefined
    this.#changed.add(row)
    this.#left += this.ends.values[row]! - this.starts.values[row]!
    this.ends.values[row] = this.starts.values[row]!
    this.stretches.delete(row)
    return row
  }

  #newRow(entry: number): number {
    const row = this.rows
    for (const column of [this.starts, this.ends, this.first, this.last, this.heard, this.#seen]) column.push(0)
    this.#rowOf.set(entry, row)
    this.#changed.add(row)
    return row
  }

  #tidy(): void {
    const pool = new Numbers()
    for (let row = 0; row < this.rows; row++) {
      const [from, to] = [this.starts.values[row]!, this.ends.values[row]!]
      this.starts.values[row] = pool.length
      for (let at = from; at < to; at++) pool.push(this.pool.values[at]!)
      this.ends.values[row] = pool.length
    }
    this.pool = pool
    this.#left = 0
  }
}
