import { afterAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { openTally, type Tally } from '../../src/service/add/tally.ts'
import { type CodedTable, codeTable } from '../../src/service/import/code-table.ts'
import { joinMaps, mapByNames, mapOfOptions } from '../../src/service/import/import-map.ts'
import { importRows } from '../../src/service/import/import-rows.ts'
import { readTable } from '../../src/service/import/table.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

async function tableOf(csv: string, always: readonly string[] = []): Promise<CodedTable> {
  const table = await readTable('notes.csv', Buffer.from(csv))
  return codeTable(table, joinMaps([mapByNames(table), mapOfOptions([], always)]))
}

async function importInto(store: Store, table: CodedTable, signal = new AbortController().signal): Promise<Tally> {
  const tally = openTally()
  await importRows(store, table, { signal, onRow: () => {} }, tally)
  return tally
}

async function entriesIn(store: Store): Promise<readonly Entry[]> {
  return (await store.find({}, { order: 'date', limit: 1000 })).entries.map(({ entry }) => entry)
}

/** What entries hold, whatever record founded them. */
const told = (entries: readonly Entry[]) => entries.map(({ id: _, ...entry }) => JSON.stringify(entry)).sort()

const NOTES = `id,date,mode,parties,place,place_state
1,2025-06-05,meeting,Hakan Fidan (TUR); Badr al-Busaidi (OMN),Muscat,OMN
2,2025-06-09,call,David Lammy (GBR); Marco Rubio (USA),,
3,2025-06-10,call,David Lammy (GBR); Marco Rubio (USA),,
`

describe('rows of a table in a ledger', async () => {
  const [before, after] = [await filledLedger({}), await filledLedger(REPORTS)]
  afterAll(() => Promise.all([before.done(), after.done()]))

  it('come to the same entries whether they come before reports or after them', async () => {
    await importInto(before.store, await tableOf(NOTES))
    await addFiles(before.store, REPORTS)
    await importInto(after.store, await tableOf(NOTES))
    const entries = await entriesIn(after.store)
    expect(told(await entriesIn(before.store))).toEqual(told(entries))
    expect(entries.map(({ date, records }) => [date, records.length])).toContainEqual(['2025-06-05', 4])
    // The two calls of the table are two, whatever else is told.
    const calls = entries.filter(({ mode }) => mode === 'call')
    expect(calls).toHaveLength(2)
  })

  it('read by another map take the place of what they were, and no entry is left over', async () => {
    const count = (await entriesIn(after.store)).length
    const tally = await importInto(after.store, await tableOf(NOTES, ['topics=gaza']))
    expect(tally).toMatchObject({ done: 3, known: 0, contacts: 3 })
    expect(tally.changed).toHaveLength(3)
    const entries = await entriesIn(after.store)
    expect(entries).toHaveLength(count)
    expect(entries.filter(({ topics }) => topics.includes('gaza')).length).toBeGreaterThan(1)
    const again = await importInto(after.store, await tableOf(NOTES))
    expect(again).toMatchObject({ done: 3, known: 0 })
    expect(told(await entriesIn(after.store))).toEqual(told(await entriesIn(before.store)))
  })
})

describe('an import that is stopped', async () => {
  const { store, done } = await filledLedger({})
  afterAll(done)

  it('keeps the rows in hand, counts the others as pending, and goes on with the same command', async () => {
    const days = Array.from(
      { length: 450 },
      (_, n) => `${n},${2000 + (n % 25)}-01-${String((n % 28) + 1).padStart(2, '0')},call,TUR; RUS`,
    )
    const table = await tableOf(`id,date,mode,parties\n${days.join('\n')}\n`)
    const stop = new AbortController()
    const tally = openTally()
    await importRows(store, table, { signal: stop.signal, onRow: () => stop.abort() }, tally)
    expect(tally).toMatchObject({ done: 200, pending: 250, rejected: 0 })
    expect(await store.count({})).toBe(200)
    expect(await importInto(store, table)).toMatchObject({ done: 450, known: 200, pending: 0 })
    expect(await store.count({})).toBe(450)
    expect(await store.balance()).toMatchObject({ received: 450, done: 450 })
  })
})
