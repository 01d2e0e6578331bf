import type { ContactCase } from '../notation.ts'

/** The first and the last of the sessions of those who were told of before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the final session was held at',
    published: '2021-12-17',
    text: 'Nasser Bourita, the Moroccan foreign minister, met Yair Lapid of Israel in Rabat in June. The final session was held in Paris in October.',
    finds: [
      'meeting held 2021-06 @Rabat/MAR: Nasser Bourita/MAR + Yair Lapid/ISR',
      'meeting held 2021-10 @Paris/FRA: Nasser Bourita/MAR + Yair Lapid/ISR',
    ],
  },
  {
    construction: 'the concluding round took place',
    published: '2021-12-17',
    text: 'Wendy Sherman and Sergei Ryabkov held talks in Geneva on July 28. The concluding round took place in Helsinki on November 3.',
    finds: [
      'talks held 2021-07-28 @Geneva/CHE: Wendy Sherman/USA + Sergei Ryabkov/RUS',
      'talks held 2021-11-03 @Helsinki/FIN: Wendy Sherman/USA + Sergei Ryabkov/RUS',
    ],
  },
  {
    construction: 'a final meeting is planned for',
    published: '2021-12-17',
    text: 'Josep Borrell met Liz Truss in London on Monday. A final meeting is planned for December 22 in Brussels.',
    finds: [
      'meeting held 2021-12-13 @London/GBR: Josep Borrell/XEU + Liz Truss/GBR',
      'meeting planned 2021-12-22 @Brussels/BEL: Josep Borrell/XEU + Liz Truss/GBR',
    ],
  },
  {
    construction: 'the final session of a parliament',
    published: '2021-12-17',
    text: 'Josep Borrell met Liz Truss in London on Monday. The final session of the Bundestag was held on December 10.',
    finds: ['meeting held 2021-12-13 @London/GBR: Josep Borrell/XEU + Liz Truss/GBR'],
  },
]
