import type { EntryFilter } from '../../model/entry-filter.ts'
import { type CountedBy, type Counts, stateAsked } from '../reading/count-by.ts'
import type { Holdings } from './holdings.ts'

const IN_ORDER: ReadonlySet<CountedBy> = new Set(['day', 'month', 'year'])

/** Counts rows by each of several, all in one go through them. */
export function countRows(
  holdings: Holdings,
  rows: Int32Array,
  filter: EntryFilter,
  by: readonly CountedBy[],
  limit: number,
): ReadonlyMap<CountedBy, Counts> {
  const counts = timesSeen(holdings, rows)
  const state = stateAsked(filter)
  return new Map(
    by.map((each) => {
      if (each === 'couple') return [each, couples(holdings, rows, limit)]
      const own = each === 'pair' && state !== null ? (key: string) => key.split('-').includes(state) : null
      return [each, most(keyed(holdings, counts, each, own), limit, IN_ORDER.has(each))]
    }),
  )
}

/** How many of the rows have each term. */
function timesSeen({ starts, ends, pool, terms }: Holdings, rows: Int32Array): Int32Array {
  const counts = new Int32Array(terms.words.length)
  const [all, from, to] = [pool.values, starts.values, ends.values]
  for (let nth = 0; nth < rows.length; nth++) {
    const row = rows[nth]!
    const end = to[row]!
    for (let at = from[row]!; at < end; at++) counts[all[at]!]!++
  }
  return counts
}

interface Count {
  readonly key: string
  readonly count: number
}

function keyed(
  { terms }: Holdings,
  counts: Int32Array,
  by: Exclude<CountedBy, 'couple'>,
  own: ((key: string) => boolean) | null,
): Count[] {
  const found: Count[] = []
  for (const term of terms.all(by)) {
    const count = counts[term]!
    if (count === 0) continue
    const key = terms.words[term]!
    if (own === null || own(key)) found.push({ key, count })
  }
  return found
}

/** The first so many, as the databases order them. */
function most(counts: readonly Count[], limit: number, inOrder: boolean): Count[] {
  if (inOrder) return counts.toSorted((a, b) => (a.key < b.key ? -1 : 1)).slice(0, limit)
  // Of thousands of terms few are wanted: those that cannot be among them are not sorted.
  const least = counts.length > 4 * limit ? leastOf(counts, limit) : 0
  const possible = least === 0 ? counts : counts.filter(({ count }) => count >= least)
  return possible.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)).slice(0, limit)
}

/** The count that so many reach. */
function leastOf(counts: readonly Count[], many: number): number {
  return Int32Array.from(counts, ({ count }) => count).sort()[counts.length - many]!
}

/** Pairs of people at one table. */
function couples({ starts, ends, pool, terms }: Holdings, rows: Int32Array, limit: number): Count[] {
  const isPerson = new Uint8Array(terms.words.length)
  for (const term of terms.all('person')) isPerson[term] = 1
  const counts = new Map<number, number>()
  const people: number[] = []
  for (const row of rows) {
    people.length = 0
    for (let at = starts.values[row]!; at < ends.values[row]!; at++)
      if (isPerson[pool.values[at]!] === 1) people.push(pool.values[at]!)
    for (let n = 1; n < people.length; n++)
      for (let m = 0; m < n; m++) {
        const [a, b] = [Math.min(people[n]!, people[m]!), Math.max(people[n]!, people[m]!)]
        counts.set(a * APART + b, (counts.get(a * APART + b) ?? 0) + 1)
      }
  }
  const found = Array.from(counts, ([couple, count]) => ({ couple, count }))
  const least = found.length > limit ? Int32Array.from(found, ({ count }) => count).sort()[found.length - limit]! : 0
  return most(
    found
      .filter(({ count }) => count >= least)
      .map(({ couple, count }) => {
        const two = [terms.words[Math.floor(couple / APART)]!, terms.words[couple % APART]!]
        return { key: two.sort().join('|'), count }
      }),
    limit,
    false,
  )
}

const APART = 2 ** 26
