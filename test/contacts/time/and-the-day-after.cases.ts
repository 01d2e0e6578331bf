import type { ContactCase } from '../notation.ts'

/** "and the day after was received": counted from the day before it in the sentence. */
export const cases: ContactCase[] = [
  {
    construction: 'and the day after, the subject shared',
    published: '2024-05-10',
    text: 'Penny Wong met Wang Yi in Beijing on Tuesday and the day after was received by Li Qiang.',
    finds: [
      'meeting held 2024-05-07: Penny Wong/AUS + Wang Yi/CHN',
      'meeting held 2024-05-08: Penny Wong/AUS + Li Qiang/CHN',
    ],
  },
  {
    construction: 'and the day after, with a subject',
    published: '2024-05-10',
    text: 'Penny Wong met Wang Yi in Beijing on Tuesday, and the day after she was received by Li Qiang.',
    finds: [
      'meeting held 2024-05-07: Penny Wong/AUS + Wang Yi/CHN',
      'meeting held 2024-05-08: Penny Wong/AUS + Li Qiang/CHN',
    ],
  },
  {
    construction: 'but the day before',
    published: '2024-05-10',
    text: 'Penny Wong will not say what she told Wang Yi on Tuesday, but the day before she had telephoned Yoko Kamikawa.',
    finds: [
      '~meeting|call held 2024-05-07: Penny Wong/AUS + Wang Yi/CHN',
      'call held 2024-05-06: Penny Wong/AUS + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'a day of the month, and the day after',
    published: '2024-05-10',
    text: 'Penny Wong was in Asia last month. She sat with Wang Yi in Beijing on the 17th and the day after telephoned Yoko Kamikawa.',
    finds: [
      'meeting held 2024-04-17: Penny Wong/AUS + Wang Yi/CHN',
      'call held 2024-04-18: Penny Wong/AUS + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'and the day after the vote',
    published: '2024-05-10',
    text: 'Penny Wong telephoned Wang Yi on Tuesday and the day after the vote in Perth.',
    finds: ['call held *: Penny Wong/AUS + Wang Yi/CHN'],
  },
]
