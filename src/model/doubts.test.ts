import { describe, expect, it } from 'vitest'
import { doubtOf, doubtsOf, WEAK_LINK } from './doubts.ts'
import type { Entry } from './entry.ts'

const ENTRY: Entry = {
  ...{ id: 'c-0000000000', kind: 'contact', mode: 'call', status: 'held', date: '2025-06-03', place: null },
  ...{ parties: [], topics: [], title: null, closed: false, initiator: null, outcomes: [], history: [] },
  ...{ conflicts: [], links: [], records: ['a', 'b'], sources: 2, basis: {} },
}
const CONFLICT = {
  kind: 'date',
  sides: ['2025-06-03', '2025-06-04'].map((value) => ({ value, records: ['a'] })),
} as const
const link = (score: number) => ({ a: 'a', b: 'b', score, signs: [] })
const edit = (field: string, record: string | null) => ({
  review: { verdict: null, decisions: ['d'], edits: [{ field, record, coded: null, decision: 'd' }] },
})

describe('what is in doubt', () => {
  it.each<[string, Partial<Entry>, string[]]>([
    ['a day that is said', {}, []],
    ['no date', { date: null }, ['date 5']],
    ['a month', { date: '2025-06' }, ['date 4']],
    ['roughly a day', { date: '2025-06-03~' }, ['date 4']],
    ['a few days', { date: '2025-06-03/2025-06-05' }, []],
    ['an inferred day', { basis: { date: 'inferred: on Tuesday' } }, ['date 3']],
    ['a day that somebody decided on', { date: null, ...edit('date', null) }, []],
    ['a day that somebody corrected in one report', { date: null, ...edit('date', 'a') }, ['date 5']],
    ['a disagreement', { conflicts: [CONFLICT as never] }, ['conflict 10']],
    ['a disagreement that somebody decided', { conflicts: [CONFLICT as never], ...edit('date', null) }, []],
    ['a link that holds', { links: [link(WEAK_LINK)] }, []],
    ['links that only just hold', { links: [link(11), link(12.5), link(20)] }, ['link 2', 'link 2']],
  ])('%s', (_, change, doubts) => {
    const entry = { ...ENTRY, ...change }
    expect(doubtsOf(entry).map(({ kind, weight }) => `${kind} ${weight}`)).toEqual(doubts)
    expect(doubtOf(entry)).toBe(doubtsOf(entry).reduce((sum, { weight }) => sum + weight, 0))
  })
})
