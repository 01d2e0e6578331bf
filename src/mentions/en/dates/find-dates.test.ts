import { describe, expect, test } from 'vitest'
import { settleDate } from '../../dates.ts'
import { cases as counted } from './counted-days.cases.ts'
import { datesOf, markDates, settledDates, TUESDAY } from './date-notation.ts'
import { cases as days } from './days.cases.ts'
import { cases as periods } from './periods.cases.ts'
import { cases as publication } from './publication.cases.ts'

for (const [name, table] of Object.entries({ ...days, ...periods, ...counted, ...publication })) {
  const { finds = [], ignores = [], ...given } = table
  describe(name, () => {
    for (const [marked, ...edtf] of finds)
      test(marked, () => {
        const text = marked.replace(/[«»]/g, '')
        expect(markDates(text)).toBe(marked)
        expect(settledDates(text, { ...TUESDAY, ...given })).toEqual(edtf)
      })
    for (const text of ignores) test(`nothing in: ${text}`, () => expect(markDates(text)).toBe(text))
  })
}

describe('what a date belongs to', () => {
  const first = (text: string) => datesOf(text)[0]!
  test('the name of an event that was no contact', () => {
    expect(first('The October 7 attacks changed all.').eventName).toBe(true)
    expect(first('The Oct. 7 Hamas assault changed all.').eventName).toBe(true)
    expect(first('The June 2 talks changed all.').eventName).toBeUndefined()
  })
  test('the noun behind it', () => {
    expect(first("Monday's summit was long.").attributive).toBe(true)
    expect(first('The June 2 talks were long.').attributive).toBe(true)
    expect(first('They met on Monday in Rome.').attributive).toBeUndefined()
    expect(first('At the July 9-11 NATO summit they met.').attributive).toBe(true)
    expect(first('He said Monday that it was so.').attributive).toBeUndefined()
  })
  test('a weekday that is not that of the date', () => {
    expect(first('They met on Friday, June 3, 2025.').contradiction).toBe(true)
    expect(first('They met on Tuesday, June 3, 2025.').contradiction).toBeUndefined()
    const said = first('They met on Friday, June 3.').said
    expect(settleDate(said, TUESDAY)).toMatchObject({
      edtf: '2025-06-03',
      contradiction: true,
    })
  })
})
