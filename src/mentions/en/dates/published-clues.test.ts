import { describe, expect, test } from 'vitest'
import { inferPublished, type PublishedClues } from '../../published.ts'
import { tokenise } from '../../tokens.ts'
import { cutSentences } from '../sentences.ts'
import { findDates } from './find-dates.ts'
import { findPublishedClues, type NamedHolder } from './published-clues.ts'

type Holder = Omit<NamedHolder, 'at' | 'office' | 'state'>

function cluesOf(text: string, holders: readonly Holder[] = []): PublishedClues {
  const tokens = tokenise(text)
  const sentences = cutSentences(tokens, [{ start: 0, end: text.length, kind: 'body' }])
  const placed = holders.map((holder) => {
    const from = tokens.findIndex(({ start }) => start === text.indexOf(holder.person))
    return {
      ...holder,
      office: 'foreign_minister',
      state: 'UTO',
      at: { from, to: from + holder.person.split(' ').length },
    }
  })
  const dates = findDates(tokens, sentences)
  return findPublishedClues({ tokens, sentences, dates, holders: placed, partial: null, latest: '2026-06-30' })
}

const ADA = { person: 'Ada Moss', from: '2024-10-01', to: '2025-08-28', sure: true }

describe('what a text says about the day on which it was published', () => {
  test('the weekday of which it reports is the latest', () => {
    expect(cluesOf('They met on Sunday. On Monday he left.').weekdayOfReport).toBe(0)
    expect(cluesOf('He called on Tuesday after Monday’s summit.').weekdayOfReport).toBe(1)
    expect(cluesOf('They met on Thursday. They had met on Sunday and Tuesday.').weekdayOfReport).toBe(3)
    expect(cluesOf('They met.').weekdayOfReport).toBeNull()
  })
  test('the weekday of the first sentences goes before those told further down, but for the day after it', () => {
    const more = 'Nobody knew more. Both said so. The talks went on.'
    expect(cluesOf(`They met on Saturday. ${more} He rang him on Monday. She left on Thursday.`).weekdayOfReport).toBe(
      5,
    )
    expect(cluesOf(`A statement came late on Sunday. ${more} She was dismissed on Monday.`).weekdayOfReport).toBe(0)
  })
  test('a dated day told after a weekday', () => {
    const told = (text: string) => cluesOf(text).dayTold
    expect(told('On Friday they stood in Rome. On Monday, 7 September, they sat in Riga.')).toEqual({
      month: 9,
      day: 7,
    })
    expect(told('They met on Monday and, on Tuesday, March 4, flew to Kyiv.')).toEqual({ month: 3, day: 4 })
    expect(told('They met on Monday, March 3. On Tuesday they flew to Kyiv.')).toBeNull()
    expect(told('They met on Friday. The last round was on Thursday, June 5.')).toBeNull()
    expect(told('They met on Friday and will meet again on Monday, June 9.')).toBeNull()
    expect(told('They met on Friday.')).toBeNull()
  })
  test('a date that is only talked of is neither behind nor ahead', () => {
    const days = (text: string) => cluesOf(text).days.length
    expect(days('A date that had circulated, July 2, was never agreed.')).toBe(0)
    expect(days('The target date of May 9 has been given up.')).toBe(0)
    expect(days('They spoke of a deadline, June 30, and of nothing else.')).toBe(0)
    expect(days('The date was settled when they met on May 9.')).toBe(1)
  })
  test('anniversaries and days of a war', () => {
    const spans = (text: string) => cluesOf(text).spans.map(({ start, count, unit }) => [start, count, unit])
    expect(spans('He spoke on the 51st anniversary of the Turkish invasion of Cyprus.')).toEqual([
      ['1974-07-20', 51, 'year'],
    ])
    expect(spans('Leaders gathered for the thirtieth anniversary of the Srebrenica genocide.')).toEqual([
      ['1995-07-11', 30, 'year'],
    ])
    expect(spans('The Beirut port blast’s fifth anniversary was marked.')).toEqual([['2020-08-04', 5, 'year']])
    expect(spans('On the second anniversary of Russia’s invasion of Ukraine they met.')).toEqual([
      ['2022-02-24', 2, 'year'],
    ])
    expect(spans('They met on the 200th day of the war in Ukraine.')).toEqual([['2022-02-24', 199, 'day']])
    expect(spans('On Day 500 of the war, Ukrainian and Polish ministers met.')).toEqual([['2022-02-24', 499, 'day']])
    expect(spans('They marked the 30th anniversary of diplomatic relations with Cyprus.')).toEqual([])
    expect(spans('On the second day of the talks in Ukraine they met.')).toEqual([])
    expect(spans('They celebrated his fiftieth anniversary in Rwanda.')).toEqual([])
  })
  test('weekdays to come are told apart', () => {
    const clues = cluesOf('They met on Tuesday. She is due in Rome on Friday.')
    expect([clues.weekdayOfReport, clues.weekdaysAhead]).toEqual([1, [4]])
  })
  test('its own weekday', () => {
    expect(cluesOf('Nobody spoke until this Saturday morning.').weekdayToday).toBe(5)
    expect(cluesOf('They met in Rome today (18 February).').partial).toMatchObject({ month: 2, day: 18 })
    expect(cluesOf('They met in Rome today, Tuesday.').partial).toMatchObject({ weekday: 1, day: null })
  })
  test('days without a year, past and to come', () => {
    const { days } = cluesOf('They met on Wednesday, Feb. 15. They will vote on March 3. It began on Feb. 6, 2023.')
    expect(days).toEqual([
      { month: 2, day: 15, weekday: 2, tense: 'past', lead: true },
      { month: 3, day: 3, weekday: null, tense: 'future', lead: true },
    ])
  })
  test('days that are named without their year for years tell nothing', () => {
    expect(cluesOf('More have died since October 7. The Oct. 7 attacks changed all.').days).toEqual([])
  })
  test('full dates and years', () => {
    const clues = cluesOf(
      'They met on 3 June 2025 and in January 2024. The vote is due by 1 March 2026. It began in 2019.',
    )
    expect(clues.datedEvents).toEqual([
      { day: '2025-06-03', tense: 'past' },
      { day: '2024-01-01', tense: 'past' },
      { day: '2026-03-01', tense: 'future' },
    ])
    expect(clues.yearMentions).toEqual([2019])
  })
  test('how old a war is', () => {
    const [span] = cluesOf('It is a way out of the seven-month-old conflict in Ukraine.').spans
    expect(span).toMatchObject({
      words: 'seven-month-old conflict',
      start: '2022-02-24',
      count: 7,
      unit: 'month',
      rounding: 'about',
    })
    expect(cluesOf('After nearly two years of war in Gaza they met.').spans[0]).toMatchObject({
      count: 2,
      unit: 'year',
      rounding: 'below',
    })
    expect(cluesOf('Ten months into the invasion, Ukrainian cities are dark.').spans[0]).toMatchObject({
      count: 10,
      unit: 'month',
    })
    expect(cluesOf('After two years of war they met.').spans).toEqual([])
  })
  test('the year of an event that it calls this year or last year', () => {
    expect(cluesOf('Russia invaded Ukraine earlier this year.').sameYear).toEqual([2022])
    expect(cluesOf('Since the invasion of Ukraine last year they have not met.').sameYear).toEqual([2023])
    expect(cluesOf('Ukraine sold more grain this year.').sameYear).toEqual([])
  })
  test('a fresh change of office', () => {
    expect(cluesOf('Ada Moss, appointed on Tuesday, spoke.', [ADA]).changes).toEqual([
      { person: 'Ada Moss', day: '2024-10-01', weekday: 1 },
    ])
    expect(cluesOf('The prime minister dismissed Ada Moss.', [ADA]).changes).toEqual([
      { person: 'Ada Moss', day: '2025-08-28', weekday: null },
    ])
    expect(cluesOf('Ada Moss, appointed in 2024, spoke.', [ADA]).changes).toEqual([])
    expect(cluesOf('Ada Moss was elected leader.', [ADA]).changes).toEqual([])
  })
  test('former holders do not count', () => {
    expect(cluesOf('The former minister Ada Moss spoke.', [ADA]).tenures).toEqual([])
  })
  test('together they date it', () => {
    const clues = cluesOf('Ada Moss, appointed on Tuesday, met the king on Wednesday.', [ADA])
    expect(inferPublished(clues).edtf).toBe('2024-10-02~')
  })
})
