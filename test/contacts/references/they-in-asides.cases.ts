import type { ContactCase } from '../notation.ts'

/** Whom "they" means in a clause that hangs on one with a plural subject of its own. */
export const cases: ContactCase[] = [
  {
    construction: 'what A and B settled when they met',
    published: '2024-04-17',
    text: 'US Defense Secretary Lloyd Austin spoke by telephone on Tuesday with Chinese Defence Minister Dong Jun. Both recalled what President Joe Biden and President Xi Jinping had settled when they met in California in November.',
    finds: [
      'call held 2024-04-16: Lloyd Austin/USA + Dong Jun/CHN',
      'meeting|summit held 2023-11 @California/USA: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'what A and B agreed when they spoke',
    published: '2024-04-17',
    text: 'Indian Foreign Minister Subrahmanyam Jaishankar received his Iranian counterpart Hossein Amir-Abdollahian in New Delhi on Tuesday. The two went by what Narendra Modi and Ebrahim Raisi had agreed when they spoke by telephone in January.',
    finds: [
      'meeting held 2024-04-16 @New Delhi/IND: Subrahmanyam Jaishankar/IND (host) + Hossein Amir-Abdollahian/IRN',
      'call held 2024-01: Narendra Modi/IND + Ebrahim Raisi/IRN',
    ],
  },
  {
    construction: 'the two mean those told of before',
    published: '2024-04-17',
    text: 'Olaf Scholz and Xi Jinping met in Beijing on Tuesday. The two said that they would meet again in Brazil in November.',
    finds: [
      'meeting held 2024-04-16 @Beijing/CHN: Olaf Scholz/DEU + Xi Jinping/CHN',
      'meeting planned 2024-11 @Brazil/BRA: Olaf Scholz/DEU + Xi Jinping/CHN',
    ],
  },
]
