import { describe, expect, it } from 'vitest'
import type { Attribution } from '../model/attribution.ts'
import { type Entry, entrySchema } from '../model/entry.ts'
import type { LedgerRecord } from '../model/ledger-record.ts'
import { recordOf } from './record-notation.ts'
import { settleEntry } from './settle-entry.ts'

const BOTH = 'Jonas Berg, NOR, foreign_minister; Mira Holt, DNK, foreign_minister'

/** Settles an entry from records in the notation, each of a text of its own. */
function settle(...lines: string[]): Entry {
  return settleAll(lines.map((line, nth) => recordOf(line, `text ${nth}`)))
}

function settleAll(records: readonly LedgerRecord[]): Entry {
  return entrySchema.parse(settleEntry('c-0000000000', records, new Map()))
}

describe('status, by order of publication', () => {
  const on = (status: string, published: string) => `meeting ${status} 2025-06-10: ${BOTH} < ${published}`
  const cases: [says: string, lines: string[], status: string, disputed: boolean][] = [
    ['a plan that was held', [on('planned', '2025-06-01'), on('held', '2025-06-11')], 'held', false],
    ['a plan told of again in the background', [on('held', '2025-06-10'), on('planned', '2025-06-20')], 'held', false],
    ['a plan called off', [on('planned', '2025-06-01'), on('cancelled', '2025-06-09')], 'cancelled', false],
    ['called off, then planned again', [on('cancelled', '2025-06-02'), on('planned', '2025-06-05')], 'planned', false],
    ['called off, then held after all', [on('cancelled', '2025-06-02'), on('held', '2025-06-11')], 'held', false],
    ['held, and called off by a later report', [on('held', '2025-06-11'), on('cancelled', '2025-06-12')], 'held', true],
    ['held, and denied', [on('held', '2025-06-11'), on('denied', '2025-06-12')], 'denied', true],
    ['denied, and planned before', [on('planned', '2025-06-01'), on('denied', '2025-06-12')], 'denied', false],
    ['proposed, then planned', [on('proposed', '2025-06-01'), on('planned', '2025-06-03')], 'planned', false],
    ['under way, then held', [on('ongoing', '2025-06-10'), on('held', '2025-06-11')], 'held', false],
  ]
  for (const [says, lines, status, disputed] of cases)
    it(`${says}: ${status}`, () => {
      for (const order of [lines, lines.toReversed()]) {
        const entry = settle(...order)
        expect(entry.status).toBe(status)
        expect(entry.conflicts.map(({ kind }) => kind)).toEqual(disputed ? ['status'] : [])
      }
    })

  it('keeps every stage, in order of publication', () => {
    const entry = settle(on('held', '2025-06-11'), on('planned', '2025-06-01'))
    expect(entry.history.map(({ status, published }) => `${status} ${published}`)).toEqual([
      'planned 2025-06-01',
      'held 2025-06-11',
    ])
    expect(entry.history.map(({ record }) => record)).toEqual(entry.records)
  })
})

describe('date', () => {
  const on = (date: string, published: string, status = 'held') => `call ${status} ${date}: ${BOTH} < ${published}`
  it('is the most exact one with which the sources agree, and a wider one is no conflict', () => {
    const entry = settle(on('2025-04', '2025-05-02'), on('2025-04-07', '2025-04-08'))
    expect(entry.date).toBe('2025-04-07')
    expect(entry.basis.date).toContain('agrees with 2 of 2 independent sources')
    expect(entry.conflicts).toEqual([])
  })
  it('is the one told by more sources where they differ, with the other kept', () => {
    const entry = settle(on('2025-04-08', '2025-04-09'), on('2025-04-07', '2025-04-09'), on('2025-04-07', '2025-04-10'))
    expect(entry.date).toBe('2025-04-07')
    expect(entry.conflicts).toHaveLength(1)
    const [{ kind, sides }] = entry.conflicts as [Entry['conflicts'][number]]
    expect([kind, sides.map(({ value, records }) => [value, records.length])]).toEqual([
      'date',
      [
        ['2025-04-07', 2],
        ['2025-04-08', 1],
      ],
    ])
  })
  it('of a plan that slipped is history', () => {
    const entry = settle(on('2025-04-06', '2025-04-01', 'planned'), on('2025-04-08', '2025-04-08'))
    expect([entry.date, entry.conflicts]).toEqual(['2025-04-08', []])
  })
  it('a day apart between Washington and Delhi is no conflict', () => {
    const sides = 'Paul Carter, USA, head_of_state; Anil Roy, IND, head_of_government'
    expect(
      settle(`call held 2025-06-17: ${sides} < 2025-06-18`, `call held 2025-06-18: ${sides} < 2025-06-18`).conflicts,
    ).toEqual([])
  })
  it('of a plan holds where no report of the meeting has one', () => {
    expect(settle(on('2025-04-06', '2025-04-01', 'planned'), on('-', '2025-04-07')).date).toBe('2025-04-06')
  })
})

describe('place', () => {
  const at = (place: string, published = '2025-06-11') => `meeting held 2025-06-10: ${BOTH} @ ${place} < ${published}`
  it('is the venue rather than its town, the town rather than its state', () => {
    expect(settle(at('Washington, USA'), at('White House, USA')).place?.name).toBe('White House')
    expect(settle(at('Norway, NOR'), at('Oslo, NOR')).place?.name).toBe('Oslo')
    expect(settle(at('Norway, NOR'), at('Oslo, NOR')).conflicts).toEqual([])
  })
  it('is disputed between two towns', () => {
    const [conflict] = settle(at('Bergen, NOR'), at('Oslo, NOR'), at('Oslo, NOR')).conflicts
    expect([conflict?.kind, conflict?.sides.map(({ value }) => value)]).toEqual(['place', ['Oslo, NOR', 'Bergen, NOR']])
  })
})

describe('parties', () => {
  it('are named as fully as any record names them, with the records that do', () => {
    const entry = settle(
      'talks held 2025-06-02: Russian delegation*, RUS; Ukrainian delegation*, UKR; Türkiye*, TUR, host < 2025-06-03',
      'talks held 2025-06-02: Taras Melnyk, UKR, defence_minister; Oleg Sorin, RUS, envoy < 2025-06-04',
    )
    const [first, second] = entry.records
    expect(entry.parties.map(({ name, state, kind, role, records }) => [name, state, kind, role, records])).toEqual([
      ['Oleg Sorin', 'RUS', 'person', 'party', [first, second]],
      ['Taras Melnyk', 'UKR', 'person', 'party', [first, second]],
      ['Türkiye', 'TUR', 'delegation', 'host', [first]],
    ])
  })
  it('are counted once each, however many sat at the table', () => {
    const crowd = Array.from(
      { length: 40 },
      (_, nth) => `Guest${'abcdefghijklmnopqrstuvwxyz'[nth % 26]} Number${nth}x, NOR, official`,
    ).join('; ')
    expect(settle(`summit held 2025-06-10: ${crowd}`, `summit held 2025-06-10: ${crowd}`).parties).toHaveLength(40)
  })
  it('are disputed where two people are told to have sat in one seat', () => {
    const entry = settle(
      `meeting held 2025-06-10: ${BOTH}; Aino Salo, FIN, foreign_minister < 2025-06-10`,
      `meeting held 2025-06-10: ${BOTH}; Eero Maki, FIN, foreign_minister < 2025-06-11`,
    )
    expect(entry.conflicts.map(({ kind, sides }) => [kind, sides.map(({ value }) => value)])).toEqual([
      ['parties', ['Aino Salo', 'Eero Maki']],
    ])
  })
  it('are hosts where one of two reports says so; two hosts are a disagreement', () => {
    const hosted = (host: string) =>
      `meeting held 2025-06-10: Jonas Berg, NOR${host === 'NOR' ? ', host' : ''}; Mira Holt, DNK${host === 'DNK' ? ', host' : ''} < 2025-06-10`
    const entry = settle(hosted(''), hosted('DNK'))
    expect(entry.parties.map(({ role }) => role)).toEqual(['party', 'host'])
    expect(entry.conflicts).toEqual([])
    expect(settle(hosted('NOR'), hosted('DNK')).conflicts.map(({ kind }) => kind)).toEqual(['role'])
  })
})

it('takes the number of a round, who asked for it and the mode for disputed where reports differ', () => {
  const round = (title: string) => `talks held 2025-06-10: ${BOTH} # ${title} < 2025-06-10`
  expect(
    settle(round('second round of talks'), round('third round of talks')).conflicts.map(({ kind }) => kind),
  ).toEqual(['number'])
  const asked = (initiator: string, nth: number): LedgerRecord => {
    const record = recordOf(`call held 2025-06-10: ${BOTH} < 2025-06-10`, `text ${nth}`)
    return { ...record, contact: { ...record.contact, initiator } }
  }
  expect(settleAll([asked('NOR', 1), asked('DNK', 2)]).conflicts.map(({ kind }) => kind)).toEqual(['initiator'])
  const by = (mode: string) => `${mode} held 2025-06-10: ${BOTH} < 2025-06-10`
  expect(settle(by('call'), by('meeting')).conflicts.map(({ kind }) => kind)).toEqual(['mode'])
  expect(settle(by('talks'), by('meeting')).conflicts).toEqual([])
})

it('counts those that take it from one medium as one source, with that medium itself', () => {
  const from = (source: string | null, said: Attribution, nth: number): LedgerRecord => {
    const record = recordOf(`meeting held 2025-06-10: ${BOTH} < 2025-06-11`, `text ${nth}`)
    return { ...record, source, contact: { ...record.contact, attribution: said } }
  }
  const own: Attribution = { source: null, kind: 'document_voice', via: [] }
  const media = (source: string): Attribution => ({ source, kind: 'media', via: [] })
  const ministry: Attribution = {
    source: 'the ministry',
    kind: 'official_statement',
    via: [{ source: 'Anadolu', kind: 'media' }],
  }
  const told = (...each: (readonly [string | null, Attribution])[]) =>
    settleAll(each.map(([source, said], nth) => from(source, said, nth))).sources
  expect(told(['A', own], ['B', own], [null, own])).toBe(3)
  expect(told(['Anadolu Agency', own], ['B', media('Anadolu')], ['C', ministry], ['D', own])).toBe(2)
  // "Local media" are whoever they are.
  expect(told(['A', media('local media')], ['B', media('local media')])).toBe(2)
  expect(told(['Daily News', own], ['Daily News', own])).toBe(1)
})

it('counts independent sources: texts of one publisher and copies of one text are one', () => {
  const record = (nth: number, source: string | null): LedgerRecord => ({
    ...recordOf(`call held 2025-06-10: ${BOTH} < 2025-06-10`, `text ${nth}`),
    source,
  })
  const records = [record(1, 'Nordic Wire'), record(2, 'NORDIC WIRE'), record(3, 'Baltic Post'), record(4, null)]
  expect(settleEntry('c-0000000000', records, new Map()).sources).toBe(3)
  const signature = Array.from({ length: 64 }, (_, nth) => nth)
  const copies = new Map([records[0]!, records[2]!].map(({ text }) => [text, signature]))
  expect(settleEntry('c-0000000000', records, copies).sources).toBe(2)
})

it('says of each record but the first why it is there', () => {
  const on = (date: string, published: string) => `call held ${date}: ${BOTH} < ${published}`
  const { links, records } = settle(
    on('2025-06-10', '2025-06-10'),
    on('2025-06', '2025-07-02'),
    on('2025-06-10', '2025-06-11'),
  )
  expect(links.map(({ b }) => b)).toEqual(records.slice(1))
  expect(links.map(({ a, score }) => [a, score])).toEqual([
    [records[0], 14],
    [records[0], 12],
  ])
  for (const { score, signs } of links) expect(signs.reduce((sum, { weight }) => sum + weight, 0)).toBe(score)
})
