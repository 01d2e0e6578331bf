import { expect } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import type { MadeEntry } from './made-ledger.ts'

/** Checks that a ledger holds some of these entries, each with all that belongs to it, and nothing else; gives their ids. */
export async function expectWhole(store: Store, made: readonly MadeEntry[]): Promise<string[]> {
  const { entries } = await store.find({}, { order: 'changed', limit: made.length + 1 })
  const ids = entries.map(({ entry }) => entry.id)
  const there = made.filter(({ entry }) => ids.includes(entry.id))
  expect(entries.map(({ entry }) => entry).sort(byId)).toEqual(there.map(({ entry }) => entry).sort(byId))
  const documents = there.flatMap(({ documents }) => documents)
  const texts = documents.map(({ text }) => text)
  const records = documents.flatMap(({ records }) => records.map(({ record }) => record))
  expect(await store.texts(texts.map(({ sha256 }) => sha256))).toEqual(texts)
  expect(await store.records(records.map(({ key }) => key))).toEqual(records)
  expect((await store.documents({ order: 'date', limit: 100_000 })).texts).toHaveLength(documents.length)
  expect((await store.balance()).received).toBe(documents.length)
  return ids
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1
}
