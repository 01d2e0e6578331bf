import type { ContactCase } from '../notation.ts'

/** "a group of senators", "a team of diplomats": those of whom it consists, or whoever leads them. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a group of lawmakers led by X met Y',
    published: '2025-06-10',
    text: 'A group of U.S. lawmakers led by Nancy Pelosi met Lai Ching-te in Taipei on Monday.',
    finds: ['meeting held 2025-06-09 @Taipei/TWN: Nancy Pelosi/USA + Lai Ching-te/TWN'],
  },
  {
    construction: 'a bipartisan group of US senators met Y',
    published: '2025-06-10',
    text: 'A bipartisan group of US senators met Prime Minister Narendra Modi in New Delhi on Monday.',
    finds: ['meeting held 2025-06-09 @New Delhi/IND: US senators/USA/delegation! + Narendra Modi/IND'],
  },
  {
    construction: 'a team of diplomats held talks with officials',
    published: '2025-06-10',
    text: 'A team of Turkish diplomats held talks with Egyptian officials in Cairo on Monday.',
    finds: ['talks held 2025-06-09 @Cairo/EGY: Turkish diplomats/TUR/delegation! + Egyptian officials/EGY/delegation!'],
  },
  {
    construction: 'Y received a delegation of senators headed by X',
    published: '2025-06-10',
    text: 'Volodymyr Zelenskyy received a delegation of American senators headed by Lindsey Graham on Monday.',
    finds: ['meeting held 2025-06-09: Volodymyr Zelenskyy/UKR + Lindsey Graham/USA'],
  },
  {
    construction: 'after a subordinate clause, a group led by X was received by Y',
    published: '2025-06-10',
    text: 'Before the summit opened, a group of American senators led by Lindsey Graham was received by Volodymyr Zelenskyy in Kyiv.',
    finds: ['meeting held * @Kyiv/UKR: Volodymyr Zelenskyy/UKR + Lindsey Graham/USA'],
  },
  {
    construction: 'a group of European foreign ministers led by X called Y',
    published: '2025-06-10',
    text: 'A group of European foreign ministers led by David Lammy held a call with Marco Rubio on Monday.',
    finds: ['call held 2025-06-09: David Lammy/GBR? + European foreign ministers/-/group! + Marco Rubio/USA'],
  },
  {
    construction: 'met a number of ministers',
    published: '2025-06-10',
    text: 'Kaja Kallas met a number of Central Asian foreign ministers in Samarkand on Monday.',
    finds: ['meeting held 2025-06-09 @Samarkand/UZB: Kaja Kallas/XEU + Central Asian foreign ministers/-/group!'],
  },
  {
    construction: 'a group of protesters is no party',
    published: '2025-06-10',
    text: 'A group of Georgian students met in Tbilisi on Monday to discuss a protest.',
    finds: [],
  },
  {
    construction: 'a group of companies is no party',
    published: '2025-06-10',
    text: 'A group of Turkish companies met Egyptian buyers in Cairo on Monday.',
    finds: [],
  },
]
