import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'
import { fill } from './fill.ts'
import { madeLedger } from './made-ledger.ts'

const instant = (n: number) => `2026-03-0${n}T00:00:00.000Z`

/** The change feed, of every store. */
export function tellsWhatChanged(storeNow: () => Store): void {
  const made = [...madeLedger(9, 30)]
  const ids = made.map(({ entry }) => entry.id)

  describe('the change feed', () => {
    it('gives each entry once, as it stands, and what ceased, page by page', async () => {
      const store = storeNow()
      expect(await store.moves(0, 9)).toEqual([])
      expect(await store.lastMove()).toBe(0)
      await fill(store, instant(1), made.slice(0, 6))
      await fill(store, instant(2), made.slice(6))
      const changed = { ...made[1]!.entry, title: 'Another title' }
      const ended = [
        { id: ids[2]!, into: ids[0]! },
        { id: ids[3]!, into: null },
      ]
      await store.write(instant(3), (ledger) => ledger.putEntries([changed], ended))
      const all = await store.moves(0, 100)
      const told = all.map(({ id, at, ended: gone, into_id }) => [ids.indexOf(id), at, gone, into_id])
      const written = [0, 4, 5].map((n) => [n, instant(1), false, null])
      expect(told.slice(0, 3)).toEqual(written)
      expect(told.slice(3, 6)).toEqual([6, 7, 8].map((n) => [n, instant(2), false, null]))
      expect(told.slice(6)).toEqual([
        [1, instant(3), false, null],
        [2, instant(3), true, ids[0]],
        [3, instant(3), true, null],
      ])
      expect(all.map(({ number }) => number)).toEqual(all.map(({ number }) => number).toSorted((a, b) => a - b))
      expect(await store.moves(all[1]!.number, 3)).toEqual(all.slice(2, 5))
      expect(await store.lastMove()).toBe(all.at(-1)!.number)
      expect(await store.moves(await store.lastMove(instant(3)), 9)).toEqual(all.slice(6))
      expect(await store.lastMove(instant(1))).toBe(0)
    })

    it('gives an entry that came back as written, not as ceased', async () => {
      const store = storeNow()
      const before = await store.lastMove()
      await store.write(instant(4), (ledger) => ledger.putEntries([], [{ id: ids[5]!, into: null }]))
      await fill(store, instant(5), made.slice(5, 6))
      const all = await store.moves(before, 9)
      expect(all.map(({ id, at, ended }) => [id, at, ended])).toEqual([[ids[5], instant(5), false]])
    })
  })
}
