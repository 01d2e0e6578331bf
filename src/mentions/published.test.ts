import { describe, expect, test } from 'vitest'
import { contains } from '../model/edtf.ts'
import { inferPublished, type PublishedClues, type TenureClue } from './published.ts'

const NOTHING: PublishedClues = {
  partial: null,
  days: [],
  tenures: [],
  changes: [],
  datedEvents: [],
  yearMentions: [],
  spans: [],
  sameYear: [],
  weekdaysAhead: [],
  weekdayToday: null,
  weekdayOfReport: null,
  latest: '2026-06-30',
}
const infer = (clues: Partial<PublishedClues>) => inferPublished({ ...NOTHING, ...clues }).edtf
const tenure = (person: string, from: string, to: string | null, sure = true): TenureClue => ({
  person,
  office: 'foreign_minister',
  state: 'UTO',
  from,
  to,
  sure,
})
const partial = (month: number | null, day: number | null, weekday: number | null = null) => ({
  month,
  day,
  weekday,
  start: 0,
  end: 1,
})
const told = { weekday: null, tense: 'past', lead: false } as const

describe('the publication date of an undated text', () => {
  test('is unknown where nothing says after what day it was written', () => {
    expect(infer({})).toBeNull()
    expect(infer({ weekdayOfReport: 1 })).toBeNull()
    expect(infer({ partial: partial(6, 3) })).toBeNull()
  })
  test('lies where the people named were in office together', () => {
    const tenures = [tenure('A', '2024-03-10', '2025-09-05'), tenure('B', '2025-05-06', null)]
    expect(infer({ tenures })).toBe('2025-05-03/2025-09-08')
  })
  test('is not moved by one person whose tenure does not fit the others', () => {
    const tenures = [
      tenure('A', '2025-03-10', '2025-09-05'),
      tenure('B', '2025-05-06', '2025-10-01'),
      tenure('C', '2010-01-01', '2012-01-01'),
    ]
    expect(infer({ tenures })).toBe('2025-05-03/2025-09-08')
  })
  test('a day that the text names outweighs one person of the past, or one whose office is only presumed', () => {
    const overlap = [
      tenure('A', '2023-03-11', null),
      tenure('B', '2022-05-10', '2025-04-04'),
      tenure('C', '2013-03-15', '2023-03-11'),
    ]
    expect(infer({ tenures: overlap, partial: partial(5, 27), weekdayOfReport: 0 })).toBe('2024-05-27')
    const far = [{ ...told, month: 8, day: 18 }]
    expect(infer({ tenures: overlap, partial: partial(5, 27), weekdayOfReport: 0, days: far })).toBe('2024-05-27')
    const days = [{ ...told, month: 3, day: 20, weekday: 3, lead: true }]
    const presumed = { ...tenure('C', '2021-01-20', '2025-01-20'), presumed: true }
    const tenures = [tenure('A', '2025-01-20', null), tenure('B', '2021-09-07', null), presumed]
    expect(infer({ tenures, days, weekdayOfReport: 3, latest: '2025-12-01' })).toMatch(/^2025-03-2/)
  })
  test('the whole date of which the first sentences tell is most likely the day', () => {
    const datedEvents = [{ day: '2025-07-10', tense: 'past' }] as const
    const tenures = [tenure('A', '2025-01-20', null)]
    expect(infer({ tenures, datedEvents, leadDay: '2025-07-10', latest: '2026-08-01' })).toBe('2025-07-10~')
  })
  test('of several such weekdays, that of the first year that lies a week behind the days named by date', () => {
    const days = [{ ...told, month: 6, day: 18 }]
    const tenures = [tenure('A', '2024-01-20', null)]
    expect(infer({ tenures, days, weekdayOfReport: 4, latest: '2026-08-01' })).toBe('2024-06-28~')
    const near = [{ ...told, month: 3, day: 28 }]
    expect(infer({ tenures, days: near, weekdayOfReport: 4, latest: '2024-08-01' })).toBe('2024-04-05~')
  })
  test('where the first sentences name the weekday of the report with its date, that is the day', () => {
    const days = [{ ...told, month: 11, day: 16, weekday: 3, lead: true }]
    const tenures = [tenure('A', '2023-01-01', '2023-12-20')]
    expect(infer({ tenures, days, weekdayOfReport: 3 })).toBe('2023-11-16~')
    expect(infer({ tenures, days: [{ ...days[0]!, lead: false }], weekdayOfReport: 3 })).toBe('2023-11-23~')
  })
  test('where they name a dated day after a weekday, the day after it', () => {
    const days = [{ ...told, month: 9, day: 7, weekday: 0, lead: true }]
    const tenures = [tenure('A', '2020-01-01', '2021-01-20')]
    expect(infer({ tenures, days, weekdayOfReport: 4, dayTold: { month: 9, day: 7 } })).toBe('2020-09-08~')
  })
  test('an anniversary is spoken of around its day', () => {
    const span = { words: '30th anniversary', start: '1995-07-11', count: 30, unit: 'year', rounding: 'near' } as const
    expect(infer({ spans: [span] })).toBe('2025-07-01/2025-07-21')
  })
  test('whoever left an office that another is named with is no measure of it', () => {
    const tenures = [
      tenure('A', '2013-03-15', '2023-03-11'),
      tenure('B', '2023-03-11', '2026-01-01'),
      { ...tenure('C', '2021-10-04', '2024-10-01'), state: 'RUR' },
    ]
    expect(infer({ tenures })).toBe('2023-03-08/2024-10-04')
  })
  test('nor is whoever had left when the day in its head came', () => {
    const tenures = [
      tenure('A', '2022-05-10', '2025-04-04'),
      { ...tenure('B', '2022-05-12', '2024-01-10'), state: 'RUR' },
      { ...tenure('C', '2023-09-13', '2024-10-01'), state: 'ZEN' },
    ]
    expect(infer({ tenures, partial: partial(5, 27) })).toBe('2024-05-27')
    expect(infer({ tenures, partial: partial(12, 27) })).toBe('2023-12-27')
  })
  test('a doubtful tenure bounds less tightly', () => {
    expect(infer({ tenures: [tenure('A', '2025-05-06', '2025-06-06', false)] })).toBe('2025-04-05/2025-07-07')
  })
  test('two terms of one person leave the years between open', () => {
    const tenures = [tenure('A', '2017-01-20', '2021-01-20'), tenure('A', '2025-01-20', null)]
    expect(infer({ tenures, partial: partial(2, 29) })).toBe('[2020-02-29,2024-02-29]')
    expect(infer({ tenures, partial: partial(2, 29), yearMentions: [2021] })).toBe('2024-02-29')
  })
  test('a headed day gets its year from tenures', () => {
    const tenures = [tenure('A', '2024-10-01', '2025-04-01')]
    expect(infer({ tenures, partial: partial(12, 11) })).toBe('2024-12-11')
    expect(infer({ tenures, partial: partial(12, 11, 2) })).toBe('2024-12-11')
  })
  test('a headed day gets its year from its weekday, behind the years spoken of', () => {
    const datedEvents = [{ day: '2022-09-15', tense: 'past' }] as const
    expect(infer({ datedEvents, partial: partial(4, 26), weekdayOfReport: 2 })).toBe('2023-04-26')
  })
  test('a headed day without anything else that tells its year is not guessed', () => {
    expect(infer({ tenures: [tenure('A', '2012-01-01', null)], partial: partial(3, 18) })).toBeNull()
  })
  test('weekdays beside days without a year tell the year', () => {
    const days = [
      { ...told, month: 2, day: 11, weekday: 5 },
      { ...told, month: 2, day: 15, weekday: 2 },
    ]
    const edtf = infer({ days, tenures: [tenure('A', '2021-01-26', '2025-01-20')], weekdaysAhead: [6] })
    expect(edtf).toBe('2023-02-16~/2023-02-18~')
  })
  test('the age of a war bounds it', () => {
    const span = {
      words: 'seven-month-old conflict',
      start: '2022-02-24',
      count: 7,
      unit: 'month',
      rounding: 'about',
    } as const
    expect(infer({ spans: [span] })).toBe('2022-09-24/2022-10-24')
    expect(infer({ spans: [span], weekdayOfReport: 4 })).toBe('[2022-09-30~,2022-10-07~,2022-10-14~,2022-10-21~]')
    expect(infer({ spans: [{ ...span, rounding: 'below' }] })).toBe('2022-08-24/2022-09-24')
    expect(infer({ spans: [{ ...span, count: 2, unit: 'year' }] })).toBe('2024-02-24/2025-02-24')
  })
  test('what the text calls this year bounds it', () => {
    expect(infer({ sameYear: [2022] })).toBe('2022-01-01/2022-12-31')
  })
  test('a change of office said to be fresh dates it', () => {
    const changes = [{ person: 'A', day: '2024-10-01', weekday: 1 }]
    expect(infer({ changes })).toBe('2024-10-01/2024-10-07')
    expect(infer({ changes, weekdayOfReport: 1 })).toBe('2024-10-01~')
    expect(infer({ changes, weekdayToday: 4 })).toBe('2024-10-04')
  })
  test('a change on another weekday than the one said is another change', () => {
    expect(infer({ changes: [{ person: 'A', day: '2024-10-01', weekday: 2 }] })).toBeNull()
  })
  test('the first sentences tell of what is fresh', () => {
    const tenures = [tenure('A', '2025-05-06', '2025-09-05')]
    const days = [{ ...told, month: 8, day: 15, lead: true }]
    expect(infer({ tenures, days, weekdayOfReport: 1 })).toBe('2025-08-19~')
    expect(contains('2025-08-16/2025-08-25', infer({ tenures, days }) ?? '')).toBe(true)
  })
  test('days to come lie ahead of it', () => {
    const days = [{ ...told, month: 10, day: 27, tense: 'future' as const }]
    expect(infer({ days, tenures: [tenure('A', '2024-10-01', '2024-11-11')] })).toBe('2024-09-28/2024-10-27')
  })
  test('it is never later than the tables know', () => {
    const tenures = [tenure('A', '2025-12-01', null)]
    expect(infer({ tenures, partial: partial(1, 5), latest: '2026-06-30' })).toBe('2026-01-05')
  })
  test('says why', () => {
    const { reasons } = inferPublished({
      ...NOTHING,
      tenures: [tenure('A', '2024-10-01', '2025-04-01')],
      partial: partial(12, 11),
    })
    expect(reasons).toEqual([
      'In office together: A (foreign minister, UTO).',
      'It is headed with a day without a year.',
    ])
  })
})
