import type { EntryFilter, Side, Without } from '../../model/entry-filter.ts'
import { wordsOf } from '../words.ts'
import type { Holdings } from './holdings.ts'
import { Numbers } from './numbers.ts'
import type { Trait } from './terms.ts'

/** What rows must have: one of each of these lists of terms, none of those, and days that fit. */
interface Wanted {
  readonly each: readonly (readonly number[])[]
  readonly none: readonly number[]
  readonly fits: readonly ((row: number) => boolean)[]
}

/** As many lists as a number has bits. */
const MOST = 30

/** The rows that a filter asks for; null where they cannot be told from what is in memory. */
export function fitting(holdings: Holdings, filter: EntryFilter): Int32Array | null {
  const wanted = wantedBy(holdings, filter)
  if (wanted === null || wanted.each.length > MOST) return null
  return rowsFitting(holdings, wanted)
}

function wantedBy(holdings: Holdings, filter: EntryFilter): Wanted | null {
  const { sides = [], text, ids, asOf, modes, statuses, levels, topics, sources, places, reviewed } = filter
  if (text !== undefined || ids !== undefined || asOf !== undefined || !areApart(sides)) return null
  const { terms } = holdings
  const lists: Partial<Record<Trait, readonly string[] | undefined>> = {
    ...{ mode: modes, status: statuses, level: levels, topic: topics, source: sources, reviewed },
  }
  const asked = Object.entries(lists) as [Trait, readonly string[] | undefined][]
  return {
    each: [
      ...sides.map(({ person, state }) => terms.known(person ? 'person' : 'state', [person ?? state!])),
      ...asked.flatMap(([trait, list]) => (list === undefined ? [] : [terms.known(trait, list)])),
      ...(places === undefined ? [] : [placed(holdings, places)]),
      ...(filter.disputed ? [terms.known('mark', ['disputed'])] : []),
      ...(filter.inDoubt ? [terms.known('mark', ['in doubt'])] : []),
      ...(filter.overdueOn === undefined ? [] : [terms.known('status', ['planned'])]),
    ],
    none: filter.without ? refused(holdings, filter.without) : [],
    fits: [...inTime(holdings, filter), ...overdue(holdings, filter)],
  }
}

/** Sides that are told by terms alone, and of which no two can be one party: people, or states, each another one. */
function areApart(sides: readonly Side[]): boolean {
  const people = sides.flatMap(({ person, state, name }) => (state || name ? [] : (person ?? [])))
  const states = sides.flatMap(({ person, state, name }) => (person || name ? [] : (state ?? [])))
  return new Set(people).size === sides.length || new Set(states).size === sides.length
}

function placed({ terms }: Holdings, places: readonly string[]): number[] {
  const names = places.filter((place) => !STATE.test(place)).map((name) => wordsOf(name).join(' '))
  const states = places.filter((place) => STATE.test(place))
  return [...terms.known('place_words', names), ...terms.known('place_state', states)]
}

const STATE = /^[A-Z]{2}[A-Z0-9]$/

function refused(holdings: Holdings, without: Without): number[] {
  const { people, states, pairs, topics, sources, modes, statuses, levels, places, years, reviewed } = without
  const lists: Partial<Record<Trait, readonly string[] | undefined>> = {
    ...{ person: people, state: states, pair: pairs, topic: topics, source: sources, mode: modes, status: statuses },
    ...{ level: levels, year: years, reviewed },
  }
  const all = Object.entries(lists) as [Trait, readonly string[] | undefined][]
  const terms = all.flatMap(([trait, list]) => holdings.terms.known(trait, list ?? []))
  return [...terms, ...placed(holdings, places ?? [])]
}

/** A day as a number: [2025-06-03 → 20250603]; 0 where there is none. */
export function dayNumberOf(day: string): number {
  return day === '' ? 0 : Number(day.replaceAll('-', ''))
}

function inTime({ first, last, stretches }: Holdings, { since, until }: EntryFilter): Wanted['fits'] {
  if (since === undefined && until === undefined) return []
  const [from, to] = [dayNumberOf(since ?? ''), until === undefined ? Number.MAX_SAFE_INTEGER : dayNumberOf(until)]
  return [
    (row) => {
      if (last.values[row] === 0 || last.values[row]! < from || first.values[row]! > to) return false
      return stretches.get(row)?.some((stretch) => stretch[1] >= from && stretch[0] <= to) ?? true
    },
  ]
}

/** A report of the last day itself may still tell of the plan; a later one is news of it. */
function overdue({ last, heard }: Holdings, { overdueOn }: EntryFilter): Wanted['fits'] {
  if (overdueOn === undefined) return []
  const day = dayNumberOf(overdueOn)
  return [(row) => last.values[row]! > 0 && last.values[row]! < day && heard.values[row]! <= last.values[row]!]
}

/** Goes through the rows of the rarest list; a bit of `bits` says which list a term is of. */
function rowsFitting(holdings: Holdings, { each, none, fits }: Wanted): Int32Array {
  const { starts, ends, pool } = holdings
  const bits = new Int32Array(holdings.terms.words.length)
  each.forEach((list, nth) => {
    for (const term of list) bits[term]! |= 1 << nth
  })
  for (const term of none) bits[term]! |= REFUSED
  const all = (1 << each.length) - 1
  const found = new Numbers()
  const seen = holdings.seenFrom()
  const [terms, from, to] = [pool.values, starts.values, ends.values]
  const go = (row: number) => {
    const end = to[row]!
    if (from[row] === end || seen(row)) return
    let has = 0
    for (let at = from[row]!; at < end; at++) has |= bits[terms[at]!]!
    if (has === all && (fits.length === 0 || fits.every((isFit) => isFit(row)))) found.push(row)
  }
  const [rarest] = each.toSorted((a, b) => holdings.many(a) - holdings.many(b))
  if (rarest === undefined) for (let row = 0; row < holdings.rows; row++) go(row)
  else for (const list of holdings.listsWith(rarest)) for (let n = 0; n < list.length; n++) go(list[n]!)
  return found.values.subarray(0, found.length)
}

const REFUSED = 1 << 30
