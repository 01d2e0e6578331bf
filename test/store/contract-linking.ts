import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '../../src/model/entry.ts'
import { type Block, blockWidth } from '../../src/model/link-record.ts'
import { linkRecordOf } from '../../src/model/link-record-of.ts'
import type { KeptRecord, Store } from '../../src/store/store.ts'
import { writeIn } from './contract-keeping.ts'
import { fill, groupedRecords } from './fill.ts'
import { madeLedger } from './made-ledger.ts'

/** What every store must do with records, blocks and groups. */
export function keepsRecords(storeNow: () => Store): void {
  const made = [...madeLedger(40, 20)]
  const kept = made.flatMap(({ documents }) => documents.flatMap(({ records }) => records))
  const keysOf = (records: readonly KeptRecord[]) => records.map(({ record }) => record.key)

  beforeAll(() => fill(storeNow(), '2026-01-01T00:00:00Z', made))

  describe('records', () => {
    it('come back whole, in the order asked for', async () => {
      const some = [kept[5]!, kept[2]!]
      expect(await storeNow().records([...keysOf(some), 'never'])).toEqual(some.map(({ record }) => record))
      const [{ record }] = some as [KeptRecord]
      expect(await storeNow().recordsOfText(record.text)).toEqual([record])
    })

    it('are candidates where a block of their pair and width shares a day', async () => {
      const blocks = kept.flatMap(({ blocks }) => blocks)
      const reaches = fc.array(
        fc
          .record({ of: fc.constantFrom(...blocks), shift: fc.integer({ min: -40, max: 40 }), more: fc.nat(40) })
          .map(reachNear),
        { maxLength: 4 },
      )
      const shares = (a: Block, b: Block) =>
        a.pair === b.pair && a.width === b.width && a.from <= b.to && b.from <= a.to
      await fc.assert(
        fc.asyncProperty(reaches, async (asked) => {
          const fitting = kept.filter(({ blocks }) =>
            blocks.some((block) => asked.some((reach) => shares(block, reach))),
          )
          const found = await storeNow().candidates(asked)
          expect(found.map(({ record }) => record)).toEqual(byKey(fitting.map(({ record }) => linkRecordOf(record))))
        }),
        { numRuns: 100 },
      )
    })

    it('bear their group and their entry', async () => {
      const { entry } = made[3]!
      const group = entry.records[0]!
      const found = await storeNow().groups([group, 'never'])
      expect(found.map(({ record }) => record.key)).toEqual([...entry.records].sort())
      for (const one of found) expect(one).toMatchObject({ group, entry: entry.id })
      const [one, other] = entry.records.length > 1 ? entry.records : [group, group]
      const keys = new Set([one, other])
      expect(await storeNow().grouped([one!, other!, 'never'])).toEqual(
        found.filter(({ record }) => keys.has(record.key)),
      )
    })
  })

  describe('records that change', () => {
    it('stay where they are given again word for word, with their group', async () => {
      const { entry } = made[4]!
      await writeIn(storeNow(), (ledger) => ledger.putRecords(groupedRecords([made[4]!])))
      expect(await storeNow().groups([entry.records[0]!])).toHaveLength(entry.records.length)
    })

    it('are superseded by another coding of their words, in the group given', async () => {
      const [one] = made[6]!.documents[0]!.records as [KeptRecord]
      const block = { pair: 'AAA-BBB', from: 1, to: 1, width: 'days' } as const
      const recoded = {
        record: { ...one.record, contact: { ...one.record.contact, mode: 'summit' } },
        group: made[6]!.entry.records[0]!,
        blocks: [block],
      } as const
      await writeIn(storeNow(), (ledger) => ledger.putRecords([recoded]))
      expect(await storeNow().records([one.record.key])).toEqual([recoded.record])
      const found = await storeNow().candidates([block])
      expect(found).toEqual([
        { record: linkRecordOf(recoded.record), group: made[6]!.entry.records[0], entry: made[6]!.entry.id },
      ])
      const before = await storeNow().candidates(one.blocks)
      expect(before.map(({ record }) => record.key)).not.toContain(one.record.key)
    })

    it('are no candidates once superseded, but can be read', async () => {
      const [one] = made[8]!.documents[0]!.records as [KeptRecord]
      const { key } = one.record
      await writeIn(storeNow(), (ledger) => ledger.supersede([key]))
      expect(await storeNow().records([key])).toEqual([])
      expect(await storeNow().records([key], 'all')).toEqual([one.record])
      expect((await storeNow().candidates(one.blocks)).map(({ record }) => record.key)).not.toContain(key)
      expect(await storeNow().grouped([key])).toEqual([])
    })
  })

  it('texts give their signatures without themselves', async () => {
    const [one, other] = made.slice(0, 2).map(({ documents }) => documents[0]!.text)
    const wanted = [one!, other!].map(({ sha256, signature }) => [sha256, signature] as const)
    expect(await storeNow().signatures([one!.sha256, other!.sha256, 'never'])).toEqual(new Map(wanted))
  })
}

/** What every store must do with entries that change, join and part. */
export function keepsEntries(storeNow: () => Store): void {
  const made = [...madeLedger(10, 20)]
  const [a, b, c, d] = made.map(({ entry }) => entry) as [Entry, Entry, Entry, Entry]
  const put = (at: string, entries: readonly Entry[], ended: readonly { id: string; into: string | null }[] = []) =>
    storeNow().write(at, (ledger) => ledger.putEntries(entries, ended))
  const at = (hour: number) => `2026-01-01T${`${hour}`.padStart(2, '0')}:00:00.000Z`

  beforeAll(() => fill(storeNow(), at(0), made))

  it('an entry that is written again unchanged has no new version', async () => {
    await put(at(1), [a])
    expect(await storeNow().versions(a.id)).toMatchObject([{ entry: a, at: at(0), ended: null }])
  })

  it('an entry that changes goes on in a new version, and is found by what it has become', async () => {
    const changed: Entry = {
      ...a,
      date: '1999-12-31',
      mode: 'video',
      parties: [...b.parties],
      topics: ['climate'],
      title: 'Zyx',
    }
    await put(at(2), [changed])
    const versions = await storeNow().versions(a.id)
    expect(versions).toMatchObject([
      { entry: a, ended: at(2) },
      { entry: changed, at: at(2), ended: null },
    ])
    expect(versions[1]!.version).toBeGreaterThan(versions[0]!.version)
    expect(await storeNow().entry(a.id)).toEqual(versions[1])
    for (const filter of [{ until: '1999-12-31' }, { text: 'zyx' }, { topics: ['climate'] } as const]) {
      const { entries } = await storeNow().find(filter, { order: 'date', limit: 5 })
      expect(entries.map(({ entry }) => entry.id)).toContain(a.id)
      const before = await storeNow().find({ ...filter, asOf: at(1) }, { order: 'date', limit: 5 })
      expect(before.entries.map(({ entry }) => entry.id)).not.toContain(a.id)
    }
    const [month] = await storeNow().countBy({}, 'month', 1)
    expect(month).toEqual({ key: '1999-12', count: 1 })
  })

  it('an entry that is joined to another goes on under its id, through any number of joinings', async () => {
    const joined = { ...c, records: [...c.records, ...b.records].sort() }
    await put(at(3), [joined], [{ id: b.id, into: c.id }])
    expect((await storeNow().entry(b.id))?.entry).toEqual(joined)
    expect(await storeNow().count({})).toBe(9)
    expect(await storeNow().count({ asOf: at(2) })).toBe(10)
    const both = { ...d, records: [...d.records, ...joined.records].sort() }
    await put(at(4), [both], [{ id: c.id, into: d.id }])
    for (const id of [b.id, c.id, d.id]) expect((await storeNow().entry(id))?.entry).toEqual(both)
    expect(await storeNow().formerIds(d.id)).toEqual([b.id, c.id].sort())
    expect(await storeNow().formerIds(b.id)).toEqual([])
    expect(await storeNow().versions(b.id)).toMatchObject([{ entry: b, ended: at(3) }])
    expect((await storeNow().entriesOf(b.records)).map(({ entry }) => entry.id)).toEqual([d.id])
  })

  it('an entry that is parted again bears its own id again', async () => {
    await put(at(5), [b, d])
    expect((await storeNow().entry(b.id))?.entry).toEqual(b)
    expect((await storeNow().entry(c.id))?.entry).toEqual(d)
    expect(await storeNow().count({})).toBe(9)
  })

  it('several that end at once are followed to the one that is left, and nothing where nothing is left', async () => {
    const [e, f, g] = made.slice(5, 8).map(({ entry }) => entry) as [Entry, Entry, Entry]
    await put(
      at(6),
      [],
      [
        { id: e.id, into: f.id },
        { id: f.id, into: g.id },
      ],
    )
    expect((await storeNow().entry(e.id))?.entry.id).toBe(g.id)
    await put(at(7), [], [{ id: g.id, into: null }])
    for (const id of [e.id, f.id, g.id, 'c-never']) expect(await storeNow().entry(id)).toBeNull()
    expect(await storeNow().count({ asOf: at(6) })).toBe(7)
    expect(await storeNow().count({})).toBe(6)
  })

  it('a page that is asked for in another order is refused', async () => {
    const { next } = await storeNow().find({}, { order: 'date', limit: 2 })
    for (const after of [next!, 'nonsense', '']) {
      const asked = storeNow().find({}, { order: 'reports', limit: 2, after })
      await expect(asked).rejects.toMatchObject({ code: 'usage/bad-cursor' })
    }
  })

  it('pages stay where they are when entries come in before them', async () => {
    const page = { order: '-date', limit: 3 } as const
    const first = await storeNow().find({}, page)
    const rest = await storeNow().find({}, { ...page, limit: 100, after: first.next! })
    await put(at(8), [{ ...made[9]!.entry, id: 'c-newest0000', date: '2040-01-01' }])
    expect(await storeNow().find({}, { ...page, limit: 100, after: first.next! })).toEqual(rest)
  })
}

function reachNear({ of, shift, more }: { of: Block; shift: number; more: number }): Block {
  const [from, to] = [of.from + shift, of.from + shift + more]
  return { pair: of.pair, from, to, width: more % 3 === 0 ? blockWidth(from, to) : of.width }
}

function byKey<Row extends { readonly key: string }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.key < b.key ? -1 : 1))
}
