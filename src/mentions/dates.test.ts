import * as chrono from 'chrono-node'
// @ts-expect-error: the package brings no types
import parseEdtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, contains, daysBetween, span, weekday } from '../model/edtf.ts'
import { type DateContext, type DateSaid, settleDate } from './dates.ts'
import { findDates } from './en/dates/find-dates.ts'
import { cutSentences } from './en/sentences.ts'
import { tokenise } from './tokens.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const tense = fc.constantFrom('past', 'present', 'future') as fc.Arbitrary<DateContext['tense']>

const PHRASES = [
  ...WEEKDAYS.flatMap((name) => [`on ${name}`, `last ${name}`, `next ${name}`, `this ${name}`, `${name} last week`]),
  ...MONTHS.flatMap((name) => [
    `on ${name} 28`,
    `in ${name}`,
    `in early ${name}`,
    `in late ${name}`,
    `last ${name}`,
    `on ${name} 9-11`,
  ]),
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
  'last week',
  'this week',
  'next month',
  'last year',
  'over the weekend',
  'three days ago',
  'two weeks ago',
  'two years ago',
  'over the past two weeks',
  'since Monday',
  'by Friday',
  'since June',
  'until March',
  'from Monday to Thursday',
  'between May and July',
  'last summer',
  'in autumn',
  'on the 31st',
  'last quarter',
  'a day later',
  'the same day',
  'two weeks later',
  'that year',
  'the previous Friday',
  'the following month',
  'on Feb. 29',
]

function said(phrase: string): DateSaid[] {
  const text = `They met ${phrase}.`
  const tokens = tokenise(text)
  return findDates(tokens, cutSentences(tokens, [{ start: 0, end: text.length, kind: 'body' }])).map(
    (date) => date.said,
  )
}

const settle = (phrase: string, context: DateContext) => settleDate(said(phrase)[0]!, context)?.edtf ?? null

describe('whatever the day of publication', () => {
  test('every phrase is found and gives EDTF or nothing', () => {
    let given = 0
    fc.assert(
      fc.property(fc.constantFrom(...PHRASES), day, tense, day, (phrase, published, when, anchor) => {
        const found = said(phrase)
        expect(found).toHaveLength(1)
        const settled = settleDate(found[0]!, { published, tense: when, anchor })
        if (!settled) return
        given++
        expect(() => parseEdtf(settled.edtf)).not.toThrow()
        expect(span(settled.edtf)).not.toBeNull()
      }),
      { numRuns: 1000 },
    )
    expect(given).toBeGreaterThan(800)
  })
  test('a weekday of the past lies 0 to 6 days back, one to come 0 to 6 ahead', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WEEKDAYS), day, (name, published) => {
        const past = settle(`on ${name}`, { published, tense: 'past', anchor: null })!
        const future = settle(`on ${name}`, { published, tense: 'future', anchor: null })!
        expect(weekday(past)).toBe(WEEKDAYS.indexOf(name))
        expect(daysBetween(past, published)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(past, published)).toBeLessThanOrEqual(6)
        expect(daysBetween(published, future)).toBeGreaterThanOrEqual(0)
        expect(daysBetween(published, future)).toBeLessThanOrEqual(6)
      }),
    )
  })
  test('"last" is never the day itself, "next" is at least two days ahead', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WEEKDAYS), day, tense, (name, published, when) => {
        const context = { published, tense: when, anchor: null }
        expect(daysBetween(settle(`last ${name}`, context)!, published)).toBeGreaterThanOrEqual(1)
        expect(daysBetween(settle(`last ${name}`, context)!, published)).toBeLessThanOrEqual(7)
        expect(daysBetween(published, settle(`next ${name}`, context)!)).toBeGreaterThanOrEqual(2)
        expect(daysBetween(published, settle(`next ${name}`, context)!)).toBeLessThanOrEqual(13)
      }),
    )
  })
  test('a day without a year lies within a year, on the side of the tense but for a month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MONTHS), fc.integer({ min: 1, max: 28 }), day, (month, date, published) => {
        const past = settle(`on ${month} ${date}`, { published, tense: 'past', anchor: null })!
        const future = settle(`on ${month} ${date}`, { published, tense: 'future', anchor: null })!
        expect(daysBetween(past, published)).toBeGreaterThanOrEqual(-31)
        expect(daysBetween(past, published)).toBeLessThanOrEqual(335)
        expect(daysBetween(published, future)).toBeGreaterThanOrEqual(-31)
        expect(daysBetween(published, future)).toBeLessThanOrEqual(335)
      }),
    )
  })
  test('what is settled with several days of publication contains what each of them gives', () => {
    let given = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...PHRASES),
        day,
        fc.integer({ min: 1, max: 20 }),
        tense,
        (phrase, first, length, when) => {
          const last = addDays(first, length)
          const wide = settle(phrase, { published: `${first}/${last}`, tense: when, anchor: null })
          if (wide === null) return
          given++
          for (const published of [first, last]) {
            const one = settle(phrase, { published, tense: when, anchor: null })
            expect(one).not.toBeNull()
            expect(contains(wide, one!)).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
    expect(given).toBeGreaterThan(300)
  })
})

describe('chrono-node agrees', () => {
  const reference = new Date('2025-06-03T12:00:00')
  const theirs = (text: string): string | null => {
    const start = chrono.en.GB.parse(text, reference)[0]?.start
    if (!start) return null
    const [year, month, date] = (['year', 'month', 'day'] as const).map((part) =>
      String(start.get(part)).padStart(2, '0'),
    )
    return `${year}-${month}-${date}`
  }
  const shapes: readonly ((month: string, date: number, year: number) => string)[] = [
    (month, date, year) => `on ${month} ${date}, ${year}`,
    (month, date, year) => `on ${date} ${month} ${year}`,
    (month, date, year) => `on ${month === 'May' ? month : `${month.slice(0, 3)}.`} ${date}, ${year}`,
    (month, date, year) => `on the ${date}th of ${month} ${year}`,
  ]
  test('on full dates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shapes),
        fc.constantFrom(...MONTHS),
        fc.integer({ min: 4, max: 20 }),
        fc.integer({ min: 1990, max: 2040 }),
        (shape, month, date, year) => {
          const phrase = shape(month, date, year)
          expect(settle(phrase, { published: null, tense: 'past', anchor: null })).toBe(theirs(`They met ${phrase}.`))
        },
      ),
    )
  })
  test.each(['today', 'yesterday', 'tomorrow', 'three days ago', 'last night'])('on %s', (phrase) => {
    const day = theirs(`They met ${phrase}.`)
    expect(day).not.toBeNull()
    expect(settle(phrase, { published: '2025-06-03', tense: 'past', anchor: null })).toBe(day)
  })
})

describe('what is said and what is inferred', () => {
  const first = (phrase: string, published: string | null, anchor: string | null = null) =>
    settleDate(said(phrase)[0]!, { published, tense: 'past', anchor })
  test('a full date is said', () => {
    expect(first('on June 3, 2025', '2025-06-10')).toEqual({ edtf: '2025-06-03', rule: 'dates/day', inferred: false })
  })
  test('a weekday is reckoned from the publication', () => {
    expect(first('on Tuesday', '2025-06-03')).toMatchObject({
      inferred: true,
      words: 'published 2025-06-03, said of the past',
    })
  })
  test('a day later is counted from the day before', () => {
    expect(first('a day later', '2025-06-03', '2025-05-16')).toMatchObject({
      edtf: '2025-05-17',
      words: 'counted from 2025-05-16',
    })
  })
})
