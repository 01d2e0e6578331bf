import { describe, expect, it } from 'vitest'
import { printedDates } from './en/printed-dates.ts'
import { settleOrder } from './settle-order.ts'

const settled = (printed: string, told: string) => {
  const { month, day, ambiguous } = settleOrder(printedDates(printed)[0]!, [{ text: told }])
  return ambiguous ? null : `${month}-${day}`
}

describe('day and month in figures are told apart by the days of which the report tells', () => {
  it.each([
    ['12/08/2025', 'The presidents spoke on Monday, August 11.', '8-12'],
    ['08/12/2025', 'The presidents spoke on Monday, August 11.', '8-12'],
    ['03/09/2024', 'On 1 March the ministers met in Tunis.', '3-9'],
    ['09/03/2024', 'On 7 March 2024 the ministers met in Tunis.', '3-9'],
    ['03/09/2024', 'On 7 March 2024 the ministers met in Tunis.', '3-9'],
    ['03/09/2024', 'On 7 March 2019 the ministers met in Tunis.', null],
    ['03/09/2024', 'They met on 2 September, after a day in March.', '9-3'],
    ['03/09/2024', 'The ministers met in Tunis.', null],
  ])('%s: %s', (printed, told, day) => expect(settled(printed, told)).toBe(day))
})
