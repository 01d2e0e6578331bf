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
