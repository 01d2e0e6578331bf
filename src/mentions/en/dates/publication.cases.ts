import type { DateTable } from './date-notation.ts'

/** Dates in documents whose day of publication is not known, or not for certain. */
export const cases: Readonly<Record<string, DateTable>> = {
  'with an unknown day of publication': {
    published: null,
    finds: [
      ['They met «on Tuesday» in Doha.', null],
      ['They met «on June 3» in Doha.', null],
      ['They met «on June 3, 2025» in Doha.', '2025-06-03'],
      ['They met «in January» in Doha.', null],
      ['They met «in January 2025» in Doha.', '2025-01'],
      ['They met «last week» in Doha.', null],
      ['They met «yesterday» in Doha.', null],
      ['They met «in 2019» in Doha.', '2019'],
      ['They have met «since June 2024» in Doha.', '2024-06/..'],
    ],
  },
  'with one of two days of publication': {
    published: '[2022-09-30,2022-10-07]',
    finds: [
      ['They spoke «on Friday» by phone.', '[2022-09-30,2022-10-07]'],
      ['They met «on July 19» in Tehran.', '2022-07-19'],
      ['They met «last month» in Tehran.', '[2022-08,2022-09]'],
      ['They met «earlier this year» in Tehran.', '2022'],
      ['The «July» deal has held.', '2022-07'],
      ['They met «on Oct. 3» in Tehran.', '2022-10-03'],
    ],
  },
  'with a week of publication': {
    published: '2022-09-30/2022-10-07',
    finds: [
      ['They spoke «on Friday» by phone.', '[2022-09-30,2022-10-07]'],
      ['They spoke «on Monday» by phone.', '[2022-09-26,2022-10-03]'],
      ['They spoke «yesterday» by phone.', '2022-09-29/2022-10-06'],
      ['They met «on July 19» in Tehran.', '2022-07-19'],
    ],
  },
  'with an approximate day of publication': {
    published: '2025-08-19~',
    finds: [
      ['They met «on Aug. 15» in Alaska.', '2025-08-15'],
      ['They met «on Monday» in Washington.', '2025-08-18~'],
      ['They met «in January» in Rome.', '2025-01'],
    ],
  },
  'with only a year of publication': {
    published: '2024-03/2025-02',
    finds: [
      ['They spoke «on Friday» by phone.', null],
      ['They met «on July 19» in Tehran.', null],
      ['They met «in 2019» in Tehran.', '2019'],
    ],
  },
}
