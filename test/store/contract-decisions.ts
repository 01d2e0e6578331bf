import { describe, expect, it } from 'vitest'
import { type Anchor, type Decision, TOLD_FIELDS, type Told } from '../../src/model/decision.ts'
import type { LedgerRecord } from '../../src/model/ledger-record.ts'
import type { Store } from '../../src/store/store.ts'
import { writeIn } from './contract-keeping.ts'
import { madeLedger } from './made-ledger.ts'

function anchorOf({ text, start, end, kind, contact }: LedgerRecord): Anchor {
  return { text, start, end, kind, coded: Object.fromEntries(TOLD_FIELDS.map((name) => [name, contact[name]])) as Told }
}

/** What every store must do with decisions: keep them all, and find those about a text with all that takes them back. */
export function keepsDecisions(storeNow: () => Store): void {
  const [a, b, c] = [...madeLedger(12, 9)].map(({ documents }) => anchorOf(documents[0]!.records[0]!.record)) as [
    Anchor,
    Anchor,
    Anchor,
  ]
  const said = { who: 'Ada \0 \uD83D Łoś', why: null }
  const at = (hour: number) => `2026-01-01T${`${hour}`.padStart(2, '0')}:00:00.000Z`
  const accept: Decision = { id: 'd-accept0000', kind: 'accept', at: at(1), ...said, on: [a] }
  const merge: Decision = { id: 'd-merge00000', kind: 'merge', at: at(2), ...said, on: [a], other: [b, b] }
  const undo: Decision = { id: 'd-undo000000', kind: 'undo', at: at(3), ...said, decision: merge.id }
  const undone: Decision = { id: 'd-undone0000', kind: 'undo', at: at(5), ...said, decision: undo.id }
  const grade: Decision = { id: 'd-grade00000', kind: 'reliability', at: at(0), ...said, source: 'x', grade: 'B' }
  const put = (...decisions: Decision[]) => writeIn(storeNow(), (ledger) => ledger.putDecisions(decisions))

  describe('decisions', () => {
    it('are none in a ledger in which nobody has decided anything', async () => {
      expect(await storeNow().decisionsOn([a.text])).toEqual([])
      expect(await storeNow().decisions({ limit: 5 })).toEqual({ decisions: [], next: null })
      expect(await storeNow().decision(accept.id)).toBeNull()
    })

    it('are kept as they are, each once, and never changed', async () => {
      expect(await put(undo, accept, accept)).toEqual([undo, accept])
      expect(await put({ ...accept, who: 'somebody else' }, merge, undone, grade)).toEqual([merge, undone, grade])
      expect(await storeNow().decision(accept.id)).toEqual(accept)
    })

    it('are given in the order in which they came, page by page', async () => {
      const all: Decision[] = []
      for (let after: string | null = ''; after !== null; ) {
        const page = await storeNow().decisions({ limit: 2, ...(after && { after }) })
        all.push(...page.decisions)
        after = page.next
      }
      expect(all).toEqual([undo, accept, merge, undone, grade])
    })

    it('are given the latest first where that is asked for', async () => {
      const page = await storeNow().decisions({ order: '-changed', limit: 3 })
      expect(page.decisions).toEqual([grade, undone, merge])
      const rest = await storeNow().decisions({ order: '-changed', limit: 3, after: page.next! })
      expect(rest).toEqual({ decisions: [accept, undo], next: null })
      await expect(storeNow().decisions({ limit: 3, after: page.next! })).rejects.toMatchObject({
        code: 'usage/bad-cursor',
      })
    })

    it('are found by what they take back', async () => {
      expect(await storeNow().decisionsUndoing([merge.id])).toEqual([undo, undone])
      expect(await storeNow().decisionsUndoing([accept.id, grade.id])).toEqual([])
      expect(await storeNow().decisionsUndoing([])).toEqual([])
    })

    it('are found by the texts they are about, with those that take them back, the oldest first', async () => {
      expect(await storeNow().decisionsOn([b.text])).toEqual([merge, undo, undone])
      expect(await storeNow().decisionsOn([a.text, b.text])).toEqual([accept, merge, undo, undone])
      expect(await storeNow().decisionsOn([c.text])).toEqual([])
      expect(await storeNow().decisionsOn([])).toEqual([])
    })

    it('are found with the one that they were carried over from, and what takes that back', async () => {
      const carried: Decision = { ...accept, id: 'd-carried000', carried: accept.id, on: [c] }
      const taken: Decision = { id: 'd-taken00000', kind: 'undo', at: at(6), ...said, decision: accept.id }
      await put(carried, taken)
      expect(await storeNow().decisionsOn([c.text])).toEqual([accept, carried, taken])
      expect(await storeNow().decisionsOn([a.text])).toEqual([accept, merge, undo, undone, taken])
    })

    it('are found by their kind', async () => {
      expect(await storeNow().decisionsOfKind('reliability')).toEqual([grade])
      expect(await storeNow().decisionsOfKind('merge')).toEqual([merge, undo, undone])
    })
  })
}
