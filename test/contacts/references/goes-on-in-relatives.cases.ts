import type { ContactCase } from '../notation.ts'

/** "X, who had flown to Rome and met Y there, is …": both verbs are the relative clause's. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'who flew to Y and met Z there, returned',
    published: '2024-12-14',
    text: 'Wang Yi, who flew to Rome on Monday and met Antonio Tajani there, returned to Beijing.',
    finds: ['meeting held 2024-12-09 @Rome/ITA: Wang Yi/CHN + Antonio Tajani/ITA'],
  },
  {
    construction: 'who had done X and met Y, of another day than the report',
    published: '2024-12-14',
    text: 'Keir Starmer met Micheál Martin in London on Thursday. Donald Tusk, who had chosen Kyiv after his election and met Volodymyr Zelenskyy there, stayed in Warsaw.',
    finds: [
      'meeting held 2024-12-12 @London/GBR: Keir Starmer/GBR + Micheál Martin/IRL',
      'meeting held null @Kyiv/UKR: Donald Tusk/POL + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'who had called X the evening before to urge him',
    published: '2024-12-14',
    text: 'Keir Starmer met Micheál Martin in London on Thursday. Donald Tusk, a friend of both, had called Martin the evening before to urge him to come.',
    finds: [
      'meeting held 2024-12-12 @London/GBR: Keir Starmer/GBR + Micheál Martin/IRL',
      'call held 2024-12-11: Donald Tusk/POL + Micheál Martin/IRL',
    ],
  },
  {
    construction: 'called somebody the best of friends',
    published: '2024-12-14',
    text: 'Donald Tusk called Volodymyr Zelenskyy the bravest man in Europe.',
    finds: [],
  },
  {
    construction: 'called somebody a day earlier',
    published: '2024-12-14',
    text: 'Keir Starmer spoke in London on Thursday. Donald Tusk called Volodymyr Zelenskyy a day earlier.',
    finds: ['call held 2024-12-11: Donald Tusk/POL + Volodymyr Zelenskyy/UKR'],
  },
]
