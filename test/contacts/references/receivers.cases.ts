import type { ContactCase } from '../notation.ts'

/** Whoever receives a guest abroad speaks for the state where he does. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in a capital, was received by a deputy minister',
    published: '2019-05-10',
    text: 'Swiss Federal Councillor Ignazio Cassis arrived in Tirana on Thursday. He was received by Deputy Foreign Minister Etjen Xhafaj.',
    finds: [
      'meeting held 2019-05-09: Etjen Xhafaj/ALB (host) + Ignazio Cassis/CHE',
      '~visit held 2019-05-09 @Tirana/ALB: Ignazio Cassis/CHE + [Albania/ALB (host) || Tirana/ALB (host)]',
    ],
  },
  {
    construction: 'on landing in a capital, was welcomed by',
    published: '2019-05-10',
    text: 'On landing in Windhoek on Thursday, Indian External Affairs Minister S. Jaishankar was welcomed by Deputy Minister Jenelly Matundu.',
    finds: ['meeting held 2019-05-09 @Windhoek/NAM: Jenelly Matundu/NAM (host) + S. Jaishankar/IND'],
  },
  {
    construction: 'a foreign minister told of with his state keeps it',
    published: '2019-05-10',
    text: 'In Geneva on Thursday Indian External Affairs Minister S. Jaishankar was received by Peruvian Foreign Minister Néstor Popolizio.',
    finds: ['meeting held 2019-05-09 @Geneva/CHE: Néstor Popolizio/PER (host) + S. Jaishankar/IND'],
  },
]
