import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { linkRecords } from '../../src/service/add/link-records.ts'
import { makeLedger, type Store } from '../../src/service/open-ledger.ts'
import { type MadeDocument, madeLedger } from '../store/made-ledger.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-portions-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Few people who meet often, so that much is linked, joined and parted. */
const made = [...madeLedger(36, 5, 3)]
const documents = [...new Set(made.flatMap(({ documents }) => documents))]
let count = 0

/** A ledger to which documents were added, each portion in one change. */
async function filled(portions: readonly (readonly MadeDocument[])[]): Promise<Store> {
  count += 1
  const store = await makeLedger(join(folder, `${count}.db`))
  for (const portion of portions)
    await store.write('2026-01-02T00:00:00Z', async (ledger) => {
      await ledger.putReceipts(portion.map(({ receipt }) => receipt))
      await ledger.putTexts(portion.map(({ text }) => text))
      await linkRecords(
        ledger,
        portion.flatMap(({ records }) => records.map(({ record }) => record)),
        [],
      )
    })
  return store
}

/** All that can be asked of it, but for the ids. */
async function answers(store: Store) {
  const { entries } = await store.find({}, { order: 'date', limit: 1000 })
  const counts = []
  for (const by of ['month', 'pair', 'source', 'person', 'mode', 'topic'] as const)
    counts.push(await store.countBy({}, by, 1000))
  const found = []
  for (const { entry } of entries) {
    const [party] = entry.parties
    found.push([entry.records[0], await store.count({ sides: [{ name: [party!.name.split(' ')[0]!.toLowerCase()] }] })])
  }
  const told = entries.map(({ entry: { id: _, ...entry } }) => JSON.stringify(entry)).sort()
  return { told, counts, found: found.map((one) => JSON.stringify(one)).sort() }
}

async function answersOf(portions: readonly (readonly MadeDocument[])[]) {
  const store = await filled(portions)
  try {
    return await answers(store)
  } finally {
    await store.close()
  }
}

it('answers the same whether documents come one by one, in portions of any size and order, or all in one change', async () => {
  const atOnce = await answersOf([documents])
  expect(atOnce.told.length).toBeGreaterThan(12)
  expect(await answersOf(documents.map((document) => [document]))).toEqual(atOnce)
  const shuffled = fc.shuffledSubarray(documents, { minLength: documents.length })
  await fc.assert(
    fc.asyncProperty(shuffled, fc.integer({ min: 2, max: 40 }), async (all, size) => {
      const portions = Array.from({ length: Math.ceil(all.length / size) }, (_, n) =>
        all.slice(n * size, (n + 1) * size),
      )
      expect(await answersOf(portions)).toEqual(atOnce)
    }),
    { numRuns: 8 },
  )
}, 120_000)
