import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { EntryFilter, EntryOrder } from '../../src/model/entry-filter.ts'
import { levelOf } from '../../src/model/level.ts'
import type { Store } from '../../src/store/store.ts'
import { fill } from './fill.ts'
import { filtersOver, ORDERS } from './filters.ts'
import { type MadeEntry, madeLedger } from './made-ledger.ts'
import { firstDay, fits, type Held, inOrder } from './plainly.ts'

const EVERYTHING = 10_000
const RUNS = { numRuns: 150 }

/** What every store must answer, against the same worked out plainly. */
export function findsWhatFits(storeNow: () => Store): void {
  const made = [...madeLedger(60, 30)]
  const filters = filtersOver(made)
  let held: readonly Held[]

  beforeAll(async () => {
    for (let n = 0; n < made.length; n += 7) await fill(storeNow(), instant(n), made.slice(n, n + 7))
    held = made.map((one, n) => ({ made: one, version: n }))
  })

  const fitting = (filter: EntryFilter, among = held) => among.filter(({ made: one }) => fits(one, filter))

  describe('finding entries', () => {
    it('gives those that fit, in every order', async () => {
      const orders = fc.constantFrom(...ORDERS)
      await fc.assert(
        fc.asyncProperty(filters, orders, async (filter, order) => {
          const { entries, next } = await storeNow().find(filter, { order, limit: EVERYTHING })
          expect(entries.map(({ entry }) => entry.id)).toEqual(inOrder(fitting(filter), order))
          expect(next).toBeNull()
        }),
        RUNS,
      )
    })

    it('counts those that fit', async () => {
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          expect(await storeNow().count(filter)).toBe(fitting(filter).length)
        }),
        RUNS,
      )
    })

    it.each(ORDERS)('gives page by page what it gives at once, in the order %s', async (order) => {
      expect(await paged(storeNow(), {}, order, 7)).toEqual(inOrder(held, order))
      const filter = { sides: [{ state: mostSeen(made) }] }
      expect(await paged(storeNow(), filter, order, 2)).toEqual(inOrder(fitting(filter), order))
    })

    it('gives entries whole', async () => {
      const { entries } = await storeNow().find({}, { order: 'changed', limit: EVERYTHING })
      expect(entries.map(({ entry }) => entry)).toEqual(made.map(({ entry }) => entry))
    })
  })

  describe('what the ledger knew', () => {
    it.each([-1, 0, 7, 21, 59])('after %i entries is found as it was', async (n) => {
      const written = n < 0 ? [] : held.slice(0, n - (n % 7) + 7)
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const asOf = instant(n)
          const { entries } = await storeNow().find({ ...filter, asOf }, { order: 'date', limit: EVERYTHING })
          expect(entries.map(({ entry }) => entry.id)).toEqual(inOrder(fitting(filter, written), 'date'))
        }),
        { numRuns: 40 },
      )
    })
  })

  describe('counting', () => {
    it.each(Object.keys(KEYS_OF) as (keyof typeof KEYS_OF)[])('by %s', async (by) => {
      await fc.assert(
        fc.asyncProperty(filters, async (filter) => {
          const expected = new Map<string, number>()
          for (const { made: one } of fitting(filter)) {
            for (const key of new Set(KEYS_OF[by](one, filter))) expected.set(key, (expected.get(key) ?? 0) + 1)
          }
          const counts = [...expected]
            .map(([key, count]) => ({ key, count }))
            .sort((a, b) => {
              return (IN_ORDER.has(by) ? 0 : b.count - a.count) || (a.key < b.key ? -1 : 1)
            })
          expect(await storeNow().countBy(filter, by, EVERYTHING)).toEqual(counts)
          expect(await storeNow().countBy(filter, by, 2)).toEqual(counts.slice(0, 2))
        }),
        { numRuns: 40 },
      )
    })
  })
}

/** What each entry counts for. */
const KEYS_OF = {
  month: ({ entry }: MadeEntry) => (firstDay(entry) === '' ? [] : [firstDay(entry).slice(0, 7)]),
  pair: ({ entry }: MadeEntry, { sides = [] }: EntryFilter) => {
    const asked = new Set(sides.flatMap(({ state }) => state ?? []))
    const states = [...new Set(entry.parties.flatMap(({ state }) => state ?? []))]
    const pairs = states.flatMap((a) => states.filter((b) => a < b).map((b) => [a, b]))
    return pairs
      .filter((pair) => asked.size !== 1 || pair.some((state) => asked.has(state)))
      .map((pair) => pair.join('-'))
  },
  state: ({ entry }: MadeEntry) => entry.parties.flatMap(({ state }) => state ?? []),
  person: ({ entry }: MadeEntry) => entry.parties.flatMap(({ person }) => person ?? []),
  source: ({ documents }: MadeEntry) => documents.flatMap(({ text }) => text.source ?? []),
  mode: ({ entry }: MadeEntry) => [entry.mode],
  status: ({ entry }: MadeEntry) => [entry.status],
  topic: ({ entry }: MadeEntry) => entry.topics,
  place: ({ entry: { place } }: MadeEntry) => (place ? [`${place.name}|${place.state ?? ''}`] : []),
  day: ({ entry }: MadeEntry) => (/^\d{4}-\d{2}-\d{2}$/.test(entry.date ?? '') ? [entry.date!] : []),
  year: ({ entry }: MadeEntry) => (firstDay(entry) === '' ? [] : [firstDay(entry).slice(0, 4)]),
  reviewed: ({ entry }: MadeEntry) => [entry.review?.verdict ?? 'open'],
  couple: ({ entry }: MadeEntry) => {
    const people = [...new Set(entry.parties.flatMap(({ person }) => person ?? []))]
    return people.flatMap((a) => people.filter((b) => a < b).map((b) => `${a}|${b}`))
  },
  level: ({ entry }: MadeEntry) => [levelOf(entry.parties)],
}

const IN_ORDER: ReadonlySet<string> = new Set(['day', 'month', 'year'])

function instant(n: number): string {
  return new Date(Date.UTC(2026, 0, 2) + n * 1000).toISOString()
}

function mostSeen(made: readonly MadeEntry[]): string {
  const states = made.flatMap(({ entry }) => entry.parties.flatMap(({ state }) => state ?? []))
  return [...new Set(states)].sort(
    (a, b) => states.filter((x) => x === b).length - states.filter((x) => x === a).length,
  )[0]!
}

async function paged(store: Store, filter: EntryFilter, order: EntryOrder, limit: number): Promise<string[]> {
  const ids: string[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['find']>> = await store.find(filter, { order, limit, ...(after && { after }) })
    ids.push(...page.entries.map(({ entry }) => entry.id))
    after = page.next
    expect(page.entries.length).toBeLessThanOrEqual(limit)
  } while (after !== null)
  return ids
}
