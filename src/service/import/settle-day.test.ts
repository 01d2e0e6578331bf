import { describe, expect, it } from 'vitest'
import { settleTableDate } from './settle-day.ts'

describe('a date in a table', () => {
  it.each([
    ['2025-06-03', '2025-06-03'],
    ['2025-06-03T10:00:00Z', '2025-06-03'],
    ['2025-06', '2025-06'],
    ['2022-09~', '2022-09~'],
    ['[2022-09-30,2022-10-07]', '[2022-09-30,2022-10-07]'],
    ['2025-06-01/2025-06-03', '2025-06-01/2025-06-03'],
    ['2025/6/3', '2025-06-03'],
    ['3.6.2025', '2025-06-03'],
    ['13/06/2025', '2025-06-13'],
    ['06/13/2025', '2025-06-13'],
    ['06/06/2025', '2025-06-06'],
    ['3 June 2025', '2025-06-03'],
    ['3 Jun. 2025', '2025-06-03'],
    ['June 3, 2025', '2025-06-03'],
    ['June 2025', '2025-06'],
  ])('%s is %s', (said, edtf) => {
    expect(settleTableDate(said, null)).toEqual({ edtf })
  })

  it('may have the month or the day first, as is asked for', () => {
    expect(settleTableDate('03/06/2025', 'dmy')).toEqual({ edtf: '2025-06-03' })
    expect(settleTableDate('03/06/2025', 'mdy')).toEqual({ edtf: '2025-03-06' })
    expect(settleTableDate('03/06/2025', null)).toEqual({ problem: expect.stringContaining('--dates dmy') })
  })

  it.each(['31.02.2025', '2025-02-30', '32 May 2025', 'soon', '3.6.25', 'Juneteenth 2025', '13/13/2025'])(
    '%s is none',
    (said) => {
      expect(settleTableDate(said, null)).toEqual({ problem: expect.stringContaining(`“${said}”`) })
    },
  )
})
