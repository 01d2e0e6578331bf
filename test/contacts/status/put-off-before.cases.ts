import type { ContactCase } from '../notation.ts'

/** "Their meeting, [planned for Tuesday and then put off], took place on Friday": the day meant first came to nothing. */
export const cases: ContactCase[] = [
  {
    construction: 'put down for a day and then put off, took place',
    published: '2024-05-16',
    text: "Hakan Fidan and Antony Blinken met in Ankara on Tuesday. The two ministers' meeting, put down for Monday and then put off, took place at the presidential complex.",
    finds: [
      'meeting held 2024-05-14: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting cancelled 2024-05-13: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'originally scheduled for a day but postponed, was held',
    published: '2024-05-16',
    text: 'Their talks, originally scheduled for Monday but postponed at the last moment, were held in Baku on Wednesday, Jeyhun Bayramov and Ararat Mirzoyan said.',
    finds: [
      'talks held 2024-05-15: Jeyhun Bayramov/AZE + Ararat Mirzoyan/ARM',
      'talks cancelled 2024-05-13: Jeyhun Bayramov/AZE + Ararat Mirzoyan/ARM',
    ],
  },
  {
    construction: 'a dinner of X with Y, set for a day and called off, went ahead',
    published: '2023-10-20',
    text: 'A dinner of Anthony Albanese with Justin Trudeau, first set for October 3 and then called off, went ahead in Ottawa on October 18.',
    finds: [
      'meeting held 2023-10-18: Anthony Albanese/AUS + Justin Trudeau/CAN',
      'meeting cancelled 2023-10-03: Anthony Albanese/AUS + Justin Trudeau/CAN',
    ],
  },
  {
    construction: "X's call with Y, planned for a month and shelved then, was made",
    published: '2023-10-20',
    text: "Joe Biden's call with Xi Jinping, planned for August and shelved at the time, took place on Thursday.",
    finds: [
      'call held 2023-10-19: Joe Biden/USA + Xi Jinping/CHN',
      'call cancelled 2023-08: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'the meeting, which had been fixed for and was then delayed, was held',
    published: '2023-10-20',
    text: 'The meeting between Penny Wong and Winston Peters, which had been fixed for Monday and was then delayed, was held in Sydney on Thursday.',
    finds: [
      'meeting held 2023-10-19: Penny Wong/AUS + Winston Peters/NZL',
      'meeting cancelled 2023-10-16: Penny Wong/AUS + Winston Peters/NZL',
    ],
  },
  {
    construction: 'only planned for a day, and held',
    published: '2023-10-20',
    text: 'The meeting between Penny Wong and Winston Peters, planned for months and much awaited, took place in Sydney on Thursday.',
    finds: ['meeting held 2023-10-19: Penny Wong/AUS + Winston Peters/NZL'],
  },
  {
    construction: 'put off and not held',
    published: '2023-10-20',
    text: 'The meeting between Penny Wong and Winston Peters, planned for Monday and then put off, is now to take place in November.',
    finds: [
      'meeting cancelled 2023-10-16: Penny Wong/AUS + Winston Peters/NZL',
      'meeting planned 2023-11: Penny Wong/AUS + Winston Peters/NZL',
    ],
  },
]
