import type { ContactCase } from '../notation.ts'

/** Who is on a visit and speaks with somebody at home there speaks face to face, unless a telephone or another day is named. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'visited a town; spoke with its leader',
    published: '2024-07-05',
    text: 'Viktor Orban visited Kyiv on Tuesday. He spoke with Volodymyr Zelenskyy for three hours.',
    finds: ['meeting held 2024-07-02 @Kyiv/UKR: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'made a trip; with whom he talked',
    published: '2024-07-05',
    text: 'Prime Minister Viktor Orban made a surprise trip to Kyiv on Tuesday. He urged Volodymyr Zelenskyy, with whom he talked for nearly three hours, to consider a truce.',
    finds: ['meeting held 2024-07-02 @Kyiv/UKR: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'during a trip, in one sentence',
    published: '2024-07-05',
    text: 'During a trip to Ankara on Wednesday Foreign Minister George Gerapetritis spoke with Hakan Fidan about migration.',
    finds: ['meeting held 2024-07-03 @Ankara/TUR: George Gerapetritis/GRC + Hakan Fidan/TUR'],
  },
  {
    construction: 'flew in; talked to the minister there',
    published: '2024-07-05',
    text: 'Secretary of State Antony Blinken flew to Manila on Monday. The secretary talked to Foreign Secretary Enrique Manalo about the reefs.',
    finds: ['meeting held 2024-07-01 @Manila/PHL: Antony Blinken/USA + Enrique Manalo/PHL'],
  },
  {
    construction: 'with somebody who is at home elsewhere',
    published: '2024-07-05',
    text: 'Viktor Orban flew to Moscow on Tuesday. He also spoke with Volodymyr Zelenskyy.',
    finds: [
      'visit held 2024-07-02: Viktor Orban/HUN + Moscow/RUS/delegation! (host)',
      'call held *: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'by telephone beforehand',
    published: '2024-07-05',
    text: 'Viktor Orban flew to Kyiv on Tuesday. He had spoken with Volodymyr Zelenskyy by phone on Sunday.',
    finds: [
      '~visit held 2024-07-02: Viktor Orban/HUN + Kyiv/UKR/delegation! (host)',
      'call held 2024-06-30: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'on a day after the visit',
    published: '2024-07-05',
    text: 'Viktor Orban was in Kyiv on Tuesday. On Thursday he spoke again with Volodymyr Zelenskyy.',
    finds: [
      '~visit held 2024-07-02: Viktor Orban/HUN + Kyiv/UKR/delegation! (host)',
      'call held 2024-07-04: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR',
    ],
  },
]
