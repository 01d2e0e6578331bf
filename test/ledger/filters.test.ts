import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asked, AskedPage } from '../../src/service/ask/asked.ts'
import { listDocuments } from '../../src/service/ask/list-documents.ts'
import { listEntries } from '../../src/service/ask/list-entries.ts'
import { listPeople, listPolities } from '../../src/service/ask/list-parties.ts'
import type { Store } from '../../src/service/open-ledger.ts'
import { filledLedger } from './filled-ledger.ts'
import { REPORTS } from './reports.ts'

const TODAY = '2025-07-01'
const PAGE = { limit: 50 }
const NAMESAKES = {
  'pair-1.txt': 'SEOUL, May 5, 2025 - Kim Jong Un met Russian Foreign Minister Sergei Lavrov in Pyongyang on Sunday.\n',
  'pair-2.txt': 'SEOUL, May 6, 2025 - Kim Yo Jong met Russian Foreign Minister Sergei Lavrov in Pyongyang on Monday.\n',
  'unknown.txt':
    'RIGA, May 7, 2025 - Latvian envoy Zigmars Ozolbriedis met Estonian envoy Tonu Kuusepuu in Riga on Tuesday.\n',
}

let store: Store
let done: () => Promise<void>
beforeAll(async () => {
  const filled = await filledLedger({ ...REPORTS, ...NAMESAKES })
  store = filled.store
  done = filled.done
}, 60_000)
afterAll(() => done())

async function found(asked: Asked, page: AskedPage = PAGE): Promise<string[]> {
  const { entries } = await listEntries(store, asked, page, TODAY)
  return entries.map(({ entry }) =>
    entry.parties
      .map(({ state }) => state)
      .sort()
      .join('+'),
  )
}

describe('filters', () => {
  it.each<[Asked, string[]]>([
    [{ since: '2025-06' }, ['CZE+POL', 'GBR+USA', 'OMN+TUR']],
    [{ who: ['Fidan'] }, ['OMN+TUR']],
    [{ who: ['hakan-fidan'], with: ['Omani'] }, ['OMN+TUR']],
    [{ who: ['Hakan Fidan'], state: ['Türkiye'] }, ['OMN+TUR']],
    [{ who: ['Fidan'], with: ['Rubio'] }, []],
    [{ who: ['TUR'], with: ['Türkiye'] }, []],
    [{ who: ['Jong Un'] }, ['PRK+RUS']],
    [{ who: ['kuusepuu'] }, ['EST+LVA']],
    [{ who: ['tonu kuusepuu'], state: ['Latvia'] }, ['EST+LVA']],
    [{ who: ['Kremlin'], mode: ['call'] }, []],
    [{ state: ['gbr', 'USA'] }, ['GBR+USA']],
    [{ mode: ['call'] }, ['GBR+USA']],
    [{ since: '2025-06', not: ['mode:call'] }, ['CZE+POL', 'OMN+TUR']],
    [{ since: '2025-06', not: ['state:Oman', 'place:Praha'] }, ['GBR+USA']],
    [{ since: '2025-06', not: ['who:Fidan', 'pair:USA-GBR'] }, ['CZE+POL']],
    [{ not: ['year:2025'] }, []],
    [{ since: '2025-06', level: ['leaders'] }, []],
    [{ status: ['planned'] }, ['CZE+POL']],
    [{ topic: ['Ukraine war', 'libya'] }, ['GBR+USA']],
    [{ place: ['Praha'] }, ['CZE+POL']],
    [{ place: ['Prague', 'Oman'] }, ['CZE+POL', 'OMN+TUR']],
    [{ since: '2025-06-06', until: '2025-06' }, ['CZE+POL', 'GBR+USA']],
    [{ until: '2024' }, []],
    [{ text: 'telephone' }, ['GBR+USA']],
    [{ text: 'Sikor*' }, ['CZE+POL']],
    [{ source: ['harbour'] }, ['GBR+USA']],
    [{ disputed: true }, ['OMN+TUR']],
    [{ overdue: true }, ['CZE+POL']],
    [{ overdue: true, asOf: '2025-01-01' }, []],
    [{ asOf: '2025-01-01' }, []],
  ])('%j', async (asked, states) => {
    expect(await found(asked)).toEqual(states)
  })

  it.each<[Asked, RegExp]>([
    [
      { who: ['Xyzzyqov'] },
      /^--who Xyzzyqov: neither a person or state that the register knows, nor the name of a party/,
    ],
    [
      { with: ['Kim'] },
      /^--with Kim: several people in the ledger: kim-\w+-\w+ \(Kim .*, PRK, 1 entry\), kim-.*Give the id\.$/,
    ],
    [{ state: ['Ruritania'] }, /^--state Ruritania: no state or body of that code or name/],
    [{ mode: ['phone'] }, /^--mode phone: no such word\. It is one of call, video, meeting/],
    [{ status: ['off'] }, /^--status off: no such word\. It is one of held/],
    [{ topic: ['ukraine'] }, /^--topic ukraine: did you mean ukraine_war\?/],
    [{ source: ['Nobody'] }, /^--source Nobody: no publisher of that name in the ledger\. It has .*Harbour Gazette/],
    [{ since: 'Tuesday' }, /^--since Tuesday: no day, month or year/],
    [{ since: '2025', until: '2024' }, /^--since 2025 lies after --until 2024/],
    [{ asOf: 'then' }, /^--as-of then: no day or instant/],
  ])('%j is told with what could be asked', async (asked, message) => {
    await expect(found(asked)).rejects.toThrow(message)
  })
})

describe('pages', () => {
  it.each(['date', '-date', 'changed', '-changed', 'reports', '-reports'])(
    'by %s hold each entry once',
    async (sort) => {
      const whole = await listEntries(store, {}, { sort, limit: 50 }, TODAY)
      const ids: string[] = []
      for (let after: string | null | undefined; after !== null; ) {
        const page = await listEntries(store, {}, { sort, limit: 4, ...(after && { after }) }, TODAY)
        ids.push(...page.entries.map(({ entry }) => entry.id))
        after = page.next
      }
      expect(ids).toEqual(whole.entries.map(({ entry }) => entry.id))
      expect(ids).toHaveLength(whole.total)
    },
  )

  it('of an order or a cursor that there is not are refused', async () => {
    await expect(found({}, { sort: 'name', limit: 5 })).rejects.toThrow(/--sort name: no such order/)
    await expect(found({}, { after: 'xyz', limit: 5 })).rejects.toThrow(/“xyz” is no page of this list/)
    const { next } = await listEntries(store, {}, { sort: 'date', limit: 2 }, TODAY)
    await expect(found({}, { sort: '-date', after: next ?? '', limit: 2 })).rejects.toThrow(/is no page of this list/)
  })
})

describe('documents, people and polities', () => {
  const idsOf = async (asked: Asked, page: AskedPage) =>
    (await listDocuments(store, asked, page, TODAY)).documents.map(({ id }) => id)

  it('are those of what is found', async () => {
    expect(await idsOf({}, { limit: 3 })).toEqual(['call-1', 'prague', 'call-2'])
    expect(await idsOf({ who: ['Fidan'] }, { limit: 2 })).toEqual(['other-town', 'held'])
    expect(await idsOf({ who: ['Fidan'] }, { limit: 2, after: 'held' })).toEqual(['announced'])
    await expect(idsOf({}, { limit: 2, sort: 'reports' })).rejects.toThrow(/documents go by date/)
    await expect(idsOf({ who: ['Fidan'] }, { limit: 2, after: 'x' })).rejects.toThrow(/not a document of this list/)
    expect(await listPeople(store, { who: ['Fidan'] }, 1, TODAY)).toEqual([
      {
        id: 'badr-al-busaidi',
        name: expect.stringContaining('Busaidi'),
        state: 'OMN',
        office: 'foreign_minister',
        entries: 1,
      },
    ])
    expect(await listPolities(store, { mode: ['call'] }, 9, TODAY)).toEqual([
      { code: 'GBR', name: 'United Kingdom', entries: 1 },
      { code: 'USA', name: 'United States', entries: 1 },
    ])
  })
})
