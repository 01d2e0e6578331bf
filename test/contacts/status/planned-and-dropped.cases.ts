import type { ContactCase } from '../notation.ts'

/** "A visit by X, planned for March, was scrapped." */
export const cases: readonly ContactCase[] = [
  {
    construction: 'by a minister, planned, cancelled',
    published: '2025-04-28',
    text: 'A visit to Washington by the Chinese commerce minister, Wang Wentao, planned for March, was cancelled.',
    finds: ['visit cancelled 2025-03 @Washington/USA: Wang Wentao/CHN + USA/USA/delegation! (host)'],
  },
  {
    construction: 'pencilled in, scrapped',
    published: '2023-06-20',
    text: 'A trip to Riyadh by Iranian Foreign Minister Hossein Amir-Abdollahian, pencilled in for May, was scrapped.',
    finds: ['visit cancelled 2023-05 @Riyadh/SAU: Hossein Amir-Abdollahian/IRN + Saudi Arabia/SAU/delegation! (host)'],
  },
  {
    construction: 'between two, scheduled, called off',
    published: '2023-02-06',
    text: 'A meeting between Antony Blinken and Qin Gang, scheduled for Sunday, was called off.',
    finds: ['meeting cancelled 2023-02-05: Antony Blinken/USA + Qin Gang/CHN'],
  },
  {
    construction: 'between two, set, took place',
    published: '2023-02-06',
    text: 'A meeting between Antony Blinken and Qin Gang, set for Sunday, took place in Beijing after all.',
    finds: ['meeting held 2023-02-05 @Beijing/CHN: Antony Blinken/USA + Qin Gang/CHN'],
  },
  {
    construction: 'was in a town, talking to',
    published: '2024-01-05',
    text: 'On December 27 Mohamed Hamdan Dagalo was in Entebbe, talking to President Yoweri Museveni.',
    finds: ['meeting held 2023-12-27 @Entebbe/UGA: Mohamed Hamdan Dagalo/XRS + Yoweri Museveni/UGA'],
  },
  {
    construction: 'weekday and day of the month',
    published: '2025-09-30',
    text: 'Marco Rubio met Benjamin Netanyahu in Jerusalem on Monday, the 15th, and Mohammed bin Salman on Friday the 19th.',
    finds: [
      'meeting held 2025-09-15 @Jerusalem/ISR: Marco Rubio/USA + Benjamin Netanyahu/ISR',
      'meeting held 2025-09-19: Marco Rubio/USA + Mohammed bin Salman/SAU',
    ],
  },
]
