import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FurtherKind } from '../../src/model/further-record.ts'
import type { Asked } from '../../src/service/ask/asked.ts'
import { furtherBatches, listFurther } from '../../src/service/ask/list-further.ts'
import { listPositions } from '../../src/service/ask/list-positions.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { addFiles, filledLedger } from './filled-ledger.ts'

const FILES = {
  'muscat.txt': `Ministers meet in Muscat

MUSCAT, June 6, 2025 - Turkish Foreign Minister Hakan Fidan met his Omani counterpart Badr al-Busaidi in Muscat on Thursday. During the meeting, Fidan rejected the annexation of Gaza. Oman offered to host talks on Yemen.
`,
  'press.jsonl': `${JSON.stringify({
    id: 'ports',
    text: 'Norway urged Sudan on Monday to open its ports to relief ships. Some 40 drones were launched at Ukraine, Kyiv said.',
    published: '2025-06-10',
    source: 'Harbour Gazette',
  })}
`,
}

let store: Store
let done: () => Promise<void>
beforeAll(async () => {
  const filled = await filledLedger(FILES)
  store = filled.store
  done = filled.done
}, 60_000)
afterAll(() => done())

async function found(kind: FurtherKind, asked: Asked): Promise<string[]> {
  const { records, total } = await listFurther(store, kind, asked, { sort: 'date', limit: 50 })
  expect(total).toBe(records.length)
  return records.map((record) =>
    record.kind === 'act' ? `${record.act.type} ${record.states.join('+')}` : `${record.figure.value} ${record.states}`,
  )
}

describe('acts and figures in the ledger', () => {
  const [REJECT, OFFER, REQUEST] = ['REJECT TUR', 'SUPPORT OMN+YEM', 'REQUEST NOR+SDN']

  it.each<[FurtherKind, Asked, string[]]>([
    ['act', {}, [REJECT, OFFER, REQUEST]],
    ['act', { who: ['Fidan'] }, [REJECT]],
    ['act', { who: ['Fidan'], state: ['TUR'] }, [REJECT]],
    ['act', { who: ['Norway'], with: ['Sudanese'] }, [REQUEST]],
    ['act', { state: ['XEU'] }, []],
    ['act', { type: ['request,reject'] }, [REJECT, REQUEST]],
    ['act', { mode: ['offer'] }, [OFFER]],
    ['act', { status: ['planned'] }, []],
    ['act', { topic: ['gaza'] }, [REJECT]],
    ['act', { source: ['harbour'] }, [REQUEST]],
    ['act', { until: '2025-06-06' }, [REJECT, OFFER]],
    ['act', { text: 'relief ship*' }, [REQUEST]],
    ['act', { reviewed: ['open'], since: '2025-06-07' }, [REQUEST]],
    ['act', { asOf: '2001-01-01' }, []],
    ['figure', { state: ['UKR'] }, ['40 UKR']],
    ['figure', { text: 'drones', source: ['gazette'] }, ['40 UKR']],
  ])('%s %j', async (kind, asked, expected) => expect(await found(kind, asked)).toEqual(expected))

  it.each<[FurtherKind, Asked, RegExp]>([
    ['figure', { topic: ['gaza'] }, /--topic: figures have none/],
    ['figure', { type: ['AID'] }, /--type: figures have none/],
    ['act', { place: ['Oman'] }, /--place: acts have none/],
    ['act', { mode: ['call'] }, /--mode call: no such word. It is one of offer, condemn/],
    ['act', { type: ['demand'] }, /--type demand: no such word/],
    ['act', { source: ['nobody'] }, /--source nobody: no publisher .* It has Harbour Gazette/],
  ])('%s %j is refused', async (kind, asked, message) => {
    await expect(listFurther(store, kind, asked, { limit: 5 })).rejects.toThrow(message)
  })

  it('go by date or by change only', async () => {
    await expect(listFurther(store, 'act', {}, { sort: 'reports', limit: 5 })).rejects.toThrow(/acts go by date/)
  })

  it('tell how parties stand to matters', async () => {
    const lines = await listPositions(store, {}, 50)
    expect(lines.map(({ party, topic, stance }) => [party.state, topic, stance])).toEqual([
      ['NOR', 'sudan_horn', 'demands'],
      ['OMN', 'yemen_red_sea', 'offers'],
      ['TUR', 'gaza', 'rejects'],
    ])
    expect(await listPositions(store, { topic: ['gaza'] }, 50)).toEqual(lines.slice(2))
    expect(await listPositions(store, {}, 1)).toEqual(lines.slice(0, 1))
  })

  it('end where a corrected document no longer tells of them, and keep their ids where it does', async () => {
    const { store: other, done: clear } = await filledLedger(FILES)
    const idsNow = async () => {
      const ids: string[] = []
      for await (const records of furtherBatches(other, 'act', {})) ids.push(...records.map(({ id }) => id))
      return ids
    }
    const before = await idsNow()
    await addFiles(other, FILES)
    expect(await idsNow()).toEqual(before)
    await addFiles(other, { 'muscat.txt': FILES['muscat.txt'].replace(/ Oman offered.*/, '') })
    const after = await other.findFurther({ kind: 'act' }, { order: 'date', limit: 9 })
    expect(after.records.map(({ kind, ...one }) => 'act' in one && one.act.type)).toEqual(['REJECT', 'REQUEST'])
    expect(await other.further(before)).toHaveLength(3)
    await clear()
  })
})
