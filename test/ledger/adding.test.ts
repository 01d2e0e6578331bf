import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { newsOf } from '../../src/service/add/tally.ts'
import { showEntry } from '../../src/service/ask/show-entry.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'
import { CORRECTED, REPORTS } from './reports.ts'

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const done of open.splice(0)) await done()
})

async function ledgerOf(files: Readonly<Record<string, string>>): Promise<Store> {
  const { store, done } = await filledLedger(files)
  open.push(done)
  return store
}

async function entriesOf(store: Store): Promise<readonly Entry[]> {
  const { entries } = await store.find({}, { order: 'date', limit: 100 })
  return entries.map(({ entry }) => entry)
}

/** Entries without what depends on the order in which reports came: their ids. */
async function contentOf(store: Store): Promise<unknown[]> {
  const entries = await entriesOf(store)
  return entries.map(({ id: _, ...content }) => JSON.stringify(content)).sort()
}

const FILES: readonly [string, string][] = Object.entries(REPORTS)

describe('what a ledger comes to', () => {
  it('does not depend on the order in which reports come, nor on how many come at once', async () => {
    const whole = await contentOf(await ledgerOf(REPORTS))
    const orders = fc.shuffledSubarray([...FILES], { minLength: FILES.length })
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 3 }), async (files, size) => {
        const store = await ledgerOf({})
        for (let at = 0; at < files.length; at += size)
          await addFiles(store, Object.fromEntries(files.slice(at, at + size)))
        expect(await contentOf(store)).toEqual(whole)
      }),
      { numRuns: 6 },
    )
  })

  it('is the same for a document that was corrected as for one that came so', async () => {
    const store = await ledgerOf(REPORTS)
    await addFiles(store, { 'held.txt': CORRECTED })
    expect(await contentOf(store)).toEqual(await contentOf(await ledgerOf({ ...REPORTS, 'held.txt': CORRECTED })))
  })
})

describe('a report that is corrected', () => {
  it('keeps its entry under the id that it had before', async () => {
    const store = await ledgerOf({ 'prague.txt': REPORTS['prague.txt'] })
    const [before] = await entriesOf(store)
    await addFiles(store, {
      'prague.txt': REPORTS['prague.txt'].replace('in Prague on June 20', 'in Prague on June 21'),
    })
    const [after] = await entriesOf(store)
    expect(after).toMatchObject({ date: '2025-06-21' })
    const shown = await showEntry(store, before?.id ?? '')
    expect(shown.kept.entry).toEqual(after)
    expect([shown.kept.entry.id, ...shown.formerIds]).toContain(before?.id)
  })

  it('leaves nothing where it tells of the thing no more, and the id says so', async () => {
    const store = await ledgerOf({ 'prague.txt': REPORTS['prague.txt'] })
    const [before] = await entriesOf(store)
    const { tally } = await addFiles(store, { 'prague.txt': 'PRAGUE, June 10, 2025 - It rained in the valleys.\n' })
    expect(tally).toMatchObject({ done: 1, changed: [{ document: 'prague' }] })
    expect(await entriesOf(store)).toEqual([])
    await expect(showEntry(store, before?.id ?? '')).rejects.toThrow(/nothing has told of it since \d{4}-/)
  })
})

describe('a text that is given again', () => {
  const UNDATED =
    'Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday.\n'
  const addOn = (store: Store, day?: string) => addFiles(store, { 'held.txt': UNDATED }, undefined, day)

  it('with another day of publication is dated anew, says so, and comes to what it had come to at once', async () => {
    const store = await ledgerOf({})
    await addOn(store, '2025-06-06')
    expect(await entriesOf(store)).toMatchObject([{ date: '2025-06-05' }])
    const { tally } = await addOn(store, '2025-06-13')
    expect(tally).toMatchObject({ done: 1, known: 0 })
    expect(tally.changed).toEqual([{ document: 'held', name: 'published 2025-06-13', before: '2025-06-06' }])
    const fresh = await ledgerOf({})
    await addOn(fresh, '2025-06-13')
    expect(await contentOf(store)).toEqual(await contentOf(fresh))
    const [entry] = await entriesOf(store)
    expect(entry).toMatchObject({ date: '2025-06-12', history: [{ published: '2025-06-13' }] })
    expect((await store.versions(entry!.id)).map(({ entry }) => entry.date)).toEqual(['2025-06-05', '2025-06-12'])
  })

  it('with the same day, or without one, changes nothing', async () => {
    const store = await ledgerOf({})
    await addOn(store, '2025-06-06')
    for (const day of ['2025-06-06', undefined]) {
      const { tally } = await addOn(store, day)
      expect(tally).toMatchObject({ done: 1, known: 1, changed: [] })
    }
  })

  it('by another publisher counts as that one’s', async () => {
    const line = (source: string) =>
      `${JSON.stringify({ id: 'held', text: UNDATED, published: '2025-06-06', source })}\n`
    const store = await ledgerOf({ 'a.jsonl': line('Harbour Gazette') })
    const { tally } = await addFiles(store, { 'a.jsonl': line('Inland Courier') })
    expect(tally.changed).toMatchObject([{ name: 'published by Inland Courier', before: 'Harbour Gazette' }])
    expect(await store.countBy({}, 'source', 9)).toEqual([{ key: 'Inland Courier', count: 1 }])
    expect(await contentOf(store)).toEqual(await contentOf(await ledgerOf({ 'a.jsonl': line('Inland Courier') })))
  })
})

describe('one text under two ids', () => {
  it('tells of its contacts once, and is a document twice', async () => {
    const store = await ledgerOf({ 'prague.txt': REPORTS['prague.txt'] })
    const line = (id: string) => JSON.stringify({ id, text: REPORTS['prague.txt'], source: `The ${id}` })
    const { tally } = await addFiles(store, { 'copies.jsonl': `${line('one')}\n${line('two')}\n` })
    expect(tally).toMatchObject({ done: 2, known: 0 })
    const [entry, ...others] = await entriesOf(store)
    expect(others).toEqual([])
    expect(entry?.records).toHaveLength(1)
    const { texts } = await store.documents({ order: 'date', limit: 9 })
    expect(texts.map(({ document }) => document).sort()).toEqual(['one', 'prague', 'two'])
  })

  it('in one batch too', async () => {
    const line = (id: string) => JSON.stringify({ id, text: REPORTS['prague.txt'] })
    const store = await ledgerOf({ 'copies.jsonl': `${line('one')}\n${line('two')}\n` })
    const [entry] = await entriesOf(store)
    const records = await store.records(entry?.records ?? [])
    expect(records.map(({ document }) => document)).toEqual(['one'])
  })
})

describe('what a run changed', () => {
  it('names entries that gained reports, and new disagreements', async () => {
    const store = await ledgerOf({ 'announced.txt': REPORTS['announced.txt'] })
    const { tally } = await addFiles(store, { 'held.txt': REPORTS['held.txt'], 'prague.txt': REPORTS['prague.txt'] })
    expect(newsOf(tally)).toMatchObject({ made: 1, gained: [expect.stringMatching(/1 → 2 reports$/)], disputes: [] })
    const next = await addFiles(store, { 'other-town.txt': REPORTS['other-town.txt'] })
    expect(newsOf(next.tally)).toMatchObject({
      made: 0,
      gained: [expect.stringMatching(/2 → 3 reports$/)],
      disputes: [expect.stringMatching(/: place Muscat, OMN \/ Salalah, OMN$/)],
    })
  })
})
