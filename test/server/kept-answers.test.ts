import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeptAnswers } from '../../src/server/kept-answers.ts'
import { openLedger } from '../../src/service/open-ledger.ts'
import { letIn, visitor } from './callers.ts'
import { type Served, serveExamples } from './served-examples.ts'

let served: Served
beforeAll(async () => {
  served = await serveExamples()
})
afterAll(() => served.stop())

const PATHS = ['/api/contacts?limit=3', '/api/facets', '/api/home', '/api/documents', '/api/people', '/api/review']

describe('answers that are kept', () => {
  it('are the same as those that were made', async () => {
    for (const path of PATHS) {
      const [made, kept] = [await fetch(served.address + path), await fetch(served.address + path)]
      expect(kept.headers.get('etag')).toBe(made.headers.get('etag'))
      expect(kept.headers.get('content-type')).toBe(made.headers.get('content-type'))
      expect(await kept.json()).toEqual(await made.json())
      const again = await fetch(served.address + path, { headers: { 'if-none-match': kept.headers.get('etag')! } })
      expect(again.status).toBe(304)
    }
  })

  it('are made anew when another program has written', async () => {
    const total = async () => ((await (await fetch(`${served.address}/api/facets`)).json()) as { total: number }).total
    const before = await total()
    const other = await openLedger(served.store.where)
    const { entries } = await other.find({}, { order: 'date', limit: 1 })
    await other.write('2030-01-01T00:00:00.000Z', (ledger) =>
      ledger.putEntries([], [{ id: entries[0]!.entry.id, into: null }]),
    )
    expect(await total()).toBe(before - 1)
    await other.close()
  })

  it('are given to nobody who may not read', async () => {
    await letIn(served)
    const reader = await visitor(served, 'reader')
    for (const path of PATHS) {
      expect((await reader.ask('GET', path)).status).toBe(200)
      expect((await fetch(served.address + path)).status).toBe(401)
    }
  })

  it('are let go of, the oldest first, when they are too long together', () => {
    const kept = new KeptAnswers()
    const answer = (letters: number) => ({ payload: 'x'.repeat(letters), type: 'application/json', etag: '""' })
    for (let n = 0; n < 20; n++) kept.put(`${n}`, answer(3_000_000))
    expect(kept.get('9')).toBeNull()
    expect(kept.get('10')).not.toBeNull()
    kept.put('long', answer(20_000_000))
    expect(kept.get('long')).toBeNull()
  })
})
