import type { Store } from '../../src/store/store.ts'

const ALL = { order: 'changed', limit: 1000 } as const

/** What a ledger answers to everything that can be asked of it, so that two can be held against each other. */
export async function answersOf(store: Store) {
  const { entries } = await store.find({}, ALL)
  const ids = entries.map(({ entry }) => entry.id)
  const keys = entries.flatMap(({ entry }) => entry.records)
  const { texts } = await store.documents({ order: 'date', limit: 1000 })
  const found = async (filter: Parameters<Store['find']>[0]) =>
    (await store.find(filter, { order: 'date', limit: 1000 })).entries.map(({ entry }) => entry.id)
  return {
    entries,
    past: await Promise.all(ids.map((id) => store.versions(id))),
    formerIds: await Promise.all(ids.map((id) => store.formerIds(id))),
    records: await store.records(keys),
    grouped: await store.grouped(keys),
    texts,
    bytes: await Promise.all(texts.map(async ({ bytesSha256 }) => (await store.bytes(bytesSha256))?.length ?? null)),
    balance: await store.balance(),
    decisions: (await store.decisions({ limit: 1000 })).decisions,
    found: {
      words: await found({ text: 'negotiat* telephone' }),
      word: await found({ text: 'Muscat' }),
      person: await found({ sides: [{ person: 'hakan-fidan' }] }),
      name: await found({ sides: [{ name: ['lipavsky'] }] }),
      pair: await found({ sides: [{ state: 'TUR' }, { state: 'OMN' }] }),
      place: await found({ places: ['OMN'] }),
      source: await found({ sources: ['Harbour Gazette'] }),
      accepted: await found({ reviewed: ['accepted'] }),
      inDoubt: await found({ inDoubt: true }),
      before: await found({ asOf: '2026-01-02T12:00:00.000Z' }),
    },
    months: await store.countBy({}, 'month', 100),
    pairs: await store.countBy({}, 'pair', 100),
  }
}
