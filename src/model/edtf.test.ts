// @ts-expect-error: the package brings no types
import parseEdtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  compatible,
  contains,
  daysBetween,
  daysOf,
  EARLIEST,
  isDay,
  isRealDay,
  LATEST,
  lengthInDays,
  makeDay,
  makeInterval,
  makeMonth,
  makeSet,
  meets,
  mostPrecise,
  span,
  weekday,
  weekOf,
} from './edtf.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the days that a date covers', () => {
  test.each([
    ['2025-06-03', '2025-06-03', '2025-06-03'],
    ['2025-06-03~', '2025-06-03', '2025-06-03'],
    ['2025-06', '2025-06-01', '2025-06-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-06~', '2025-06-01', '2025-06-30'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-06-01/2025-06-30', '2025-06-01', '2025-06-30'],
    ['2025-06/2025-08', '2025-06-01', '2025-08-31'],
    ['2025-06/2025-08-15', '2025-06-01', '2025-08-15'],
    ['2025-06-01/..', '2025-06-01', LATEST],
    ['../2025-06-01', EARLIEST, '2025-06-01'],
    ['[2022-09-30,2022-10-07]', '2022-09-30', '2022-10-07'],
    ['[2022-09-30~,2022-10-07~]', '2022-09-30', '2022-10-07'],
  ])('%s', (edtf, first, last) => {
    expect(span(edtf)).toEqual([first, last])
    expect(() => parseEdtf(edtf)).not.toThrow()
  })
  test.each(['', 'June 2025', '2025-13', '2025-02-30', '2025-06-03/2025-06-01', '2025-6-3'])('none: %s', (edtf) => {
    expect(span(edtf)).toBeNull()
  })
})

describe('days', () => {
  test('of the calendar', () => {
    expect(['2025-02-28', '2024-02-29', '1900-03-01'].every(isRealDay)).toBe(true)
    expect(['2025-02-30', '2023-02-29', '2025-00-10', '2025-04-31', '2025-13-01', '25-01-01'].some(isRealDay)).toBe(
      false,
    )
    expect(isDay('2025-06-03') && !isDay('2025-06') && !isDay('2025-06-03~')).toBe(true)
  })
  test('made of numbers', () => {
    expect(makeDay(2025, 6, 3)).toBe('2025-06-03')
    expect(makeDay(2025, 2, 29)).toBeNull()
    expect(makeDay(2025, 13, 1)).toBeNull()
    expect(makeMonth(2025, 13)).toBe('2026-01')
    expect(makeMonth(2025, 0)).toBe('2024-12')
  })
  test('of the week', () => {
    expect(weekday('2025-06-02')).toBe(0)
    expect(weekday('2025-06-08')).toBe(6)
    expect(weekOf('2025-06-03')).toEqual(['2025-06-02', '2025-06-08'])
  })
  test('listed', () => {
    expect(daysOf('[2022-09-30,2022-10-07]', 5)).toEqual(['2022-09-30', '2022-10-07'])
    expect(daysOf('2025-06-01/2025-06-03', 5)).toEqual(['2025-06-01', '2025-06-02', '2025-06-03'])
    expect(daysOf('2025-06', 5)).toBeNull()
  })
  test('months on', () => {
    expect(addMonths('2025-06-03', 7)).toBe('2026-01')
    expect(addMonths('2025-06', -6)).toBe('2024-12')
  })
})

describe('two dates', () => {
  test('one within the other', () => {
    expect(contains('2025-06', '2025-06-03')).toBe(true)
    expect(contains('2025-06-03', '2025-06')).toBe(false)
    expect(contains('[2025-06-03,2025-06-10]', '2025-06-05')).toBe(false)
    expect(compatible('2025-06-03', '2025-06-03~')).toBe(true)
    expect(compatible('2025-06-03', '2025')).toBe(true)
    expect(compatible('2025-06-03', '2025-06-04')).toBe(false)
    expect(meets('2025-06-01/2025-06-05', '2025-06-05/2025-06-09')).toBe(true)
    expect(meets('2025-06', '2025-07')).toBe(false)
  })
  test('the more precise', () => {
    expect(mostPrecise('2025-06', '2025-06-03')).toBe('2025-06-03')
    expect(mostPrecise('2025-06-03~', '2025-06-03')).toBe('2025-06-03')
    expect(mostPrecise('2025-06-01/..', '2025')).toBe('2025')
    expect(lengthInDays('2025-06')).toBe(30)
    expect(lengthInDays('2025-06/..')).toBe(Number.POSITIVE_INFINITY)
  })
  test('written as one', () => {
    expect(makeInterval('2025-06-01', '2025-06-01')).toBe('2025-06-01')
    expect(makeSet(['2025-06-08', '2025-06-01', '2025-06-08'])).toBe('[2025-06-01,2025-06-08]')
  })
})

describe('of every day', () => {
  test('there and back is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).toBe(start)
        expect(daysBetween(start, addDays(start, count))).toBe(count)
      }),
    )
  })
  test('its week holds it', () => {
    fc.assert(
      fc.property(day, (one) => {
        const week = weekOf(one)
        expect(contains(makeInterval(...week), one)).toBe(true)
        expect(weekday(week[0])).toBe(0)
      }),
    )
  })
})
