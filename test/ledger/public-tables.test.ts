import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openTally } from '../../src/service/add/tally.ts'
import { importRows } from '../../src/service/import/import-rows.ts'
import { readImport } from '../../src/service/import/read-import.ts'
import { ROOT } from '../cli/run-parley.ts'
import { filledLedger } from './filled-ledger.ts'

const TABLES = join(ROOT, '..', 'shared', 'public-data')
const read = (name: string) =>
  readImport({
    file: join(TABLES, `${name}.jsonl`),
    maps: [join(ROOT, 'examples', 'import', `${name}.yaml`)],
    ...{ always: [], dates: null, table: null, limit: 1e8 },
  })

/** Lists of visits over 150 years, published by the Office of the Historian; they stand beside the project, not in it. */
describe.skipIf(!existsSync(TABLES))(
  `7,523 visits of public tables (skipped where ${TABLES} is not there)`,
  async () => {
    const { store, done } = await filledLedger({})
    afterAll(done)

    it('are contacts with people, offices, places and dates, but for one to a continent without a state', async () => {
      const [travels, visits] = [await read('us-state-department-travels'), await read('us-state-department-visits')]
      expect(travels.good).toHaveLength(4258)
      expect(visits.good).toHaveLength(3264)
      expect([...travels.bad, ...visits.bad].map(({ number, problems }) => [number, problems])).toEqual([
        [1808, ['state “Antarctica” is not known: give its code, or explain it in the map']],
      ])
      const contacts = [...travels.good, ...visits.good].flatMap(({ records }) => records.map(({ contact }) => contact))
      const visitors = contacts.map(({ parties }) => parties[0]!)
      const share = (fitting: readonly unknown[]) => fitting.length / contacts.length
      expect(share(contacts.filter(({ date, place }) => date !== null && place?.state))).toBe(1)
      expect(share(visitors.filter(({ office }) => office !== null))).toBeGreaterThan(0.98)
      expect(share(visitors.filter(({ person }) => person !== null))).toBeGreaterThan(0.2)
      expect(visitors.find(({ person }) => person === 'john-kerry')).toMatchObject({
        state: 'USA',
        office: 'foreign_minister',
      })
    })

    it('are entries of their own in a ledger', async () => {
      const visits = await read('us-state-department-visits')
      const latest = { good: visits.good.slice(-400), bad: visits.bad }
      const tally = openTally()
      await importRows(store, latest, { signal: new AbortController().signal, onRow: () => {} }, tally)
      expect(tally).toMatchObject({ done: 400, rejected: 0, pending: 0, contacts: 400 })
      expect(await store.count({})).toBe(400)
      expect(await store.count({ sides: [{ state: 'USA' }], modes: ['visit'], since: '2020-01-01' })).toBeGreaterThan(
        20,
      )
    })
  },
)
