import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { createStore, openStore } from '../../src/store/open-store.ts'
import type { CountedBy } from '../../src/store/reading/count-by.ts'
import type { Store } from '../../src/store/store.ts'
import { findsWhatFits } from './contract-finding.ts'
import { fill } from './fill.ts'
import { filtersOver } from './filters.ts'
import { madeLedger } from './made-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-counting-'))
afterAll(() => rmSync(folder, { recursive: true }))

const BY: readonly CountedBy[] = [
  ...(['day', 'month', 'year', 'pair', 'source', 'state', 'person', 'couple', 'mode', 'status', 'level'] as const),
  ...(['topic', 'place', 'reviewed'] as const),
]

describe('SQLite, counting in memory', () => {
  let store: Store
  beforeAll(async () => {
    store = await createStore(join(folder, 'finds.db'), { counting: true })
  })
  afterAll(() => store.close())
  findsWhatFits(() => store)
})

describe('what is counted in memory', () => {
  const made = [...madeLedger(400, 40)]
  const filters = filtersOver(made)
  const where = join(folder, 'changes.db')
  let [counting, plain]: Store[] = []
  beforeAll(async () => {
    plain = await createStore(where)
    await fill(plain, '2025-01-01T00:00:00.000Z', made.slice(0, 100))
    counting = await openStore(where, { counting: true })
  })
  afterAll(async () => {
    await counting!.close()
    await plain!.close()
  })

  const isTheSame = () =>
    fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(1, 3, 1000), async (filter, limit) => {
        expect(await counting!.count(filter)).toBe(await plain!.count(filter))
        const [here, there] = [await counting!.countEach(filter, BY, limit), await plain!.countEach(filter, BY, limit)]
        expect(Object.fromEntries(here)).toEqual(Object.fromEntries(there))
      }),
      { numRuns: 60 },
    )
  const write = (n: number, entries: readonly Entry[], ended: readonly string[] = []) =>
    plain!.write(`2025-01-02T00:00:${String(n).padStart(2, '0')}.000Z`, (ledger) =>
      ledger.putEntries(
        entries,
        ended.map((id) => ({ id, into: null })),
      ),
    )

  it('is what the database counts', () => isTheSame())

  it('is so after another program has written, changed and ended entries', async () => {
    await fill(plain!, '2025-01-01T12:00:00.000Z', made.slice(100))
    await isTheSame()
    const entries = made.map(({ entry }) => entry)
    const other = entries.slice(0, 150).map((entry, n): Entry => {
      const { mode, status, parties, topics, place, conflicts } = entries[399 - n]!
      return { ...entry, mode, status, parties, topics, place, conflicts, date: entries[(n * 7) % 400]!.date }
    })
    await write(1, other)
    await isTheSame()
    await write(
      2,
      [],
      entries.slice(20, 60).map(({ id }) => id),
    )
    await isTheSame()
    await write(3, entries.slice(0, 200))
    await isTheSame()
  })

  it('is so while many ask and others write', async () => {
    const total = async () =>
      (await counting!.countEach({}, ['mode'], 10)).get('mode')!.reduce((a, b) => a + b.count, 0)
    const { entry } = made[399]!
    for (let n = 10; n < 20; n++) {
      const before = await plain!.count({})
      const asked = [total(), total(), total()]
      await write(n, n % 2 ? [entry] : [], n % 2 ? [] : [entry.id])
      const after = await plain!.count({})
      expect(after).not.toBe(before)
      for (const count of await Promise.all(asked)) expect([before, after]).toContain(count)
      expect(await total()).toBe(after)
    }
  })
})
