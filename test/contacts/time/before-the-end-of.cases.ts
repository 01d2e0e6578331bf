import type { ContactCase } from '../notation.ts'

/** Plans for before the end of a month, a week or a year. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'hopes to receive him before the end of the month',
    published: '2025-10-08',
    text: 'António Costa hopes to receive Edi Rama in Brussels before the end of the month.',
    finds: ['meeting proposed|planned 2025-10 @Brussels/BEL: António Costa/XEU (host) + Edi Rama/ALB'],
  },
  {
    construction: 'will meet by the end of a month',
    published: '2024-10-08',
    text: 'Marco Rubio and Sergey Lavrov will meet by the end of November, an official said.',
    finds: ['meeting planned 2024-11: Marco Rubio/USA + Sergey Lavrov/RUS'],
  },
  {
    construction: 'is to visit before the end of the year',
    published: '2024-10-08',
    text: 'Keir Starmer is to travel to Ankara before the end of the year to meet Recep Tayyip Erdogan.',
    finds: ['meeting planned 2024 @Ankara/TUR: Keir Starmer/GBR + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'a round of talks by the end of next week',
    published: '2024-10-08',
    text: 'Another round of talks between Israel and Lebanon is planned by the end of next week.',
    finds: ['talks planned 2024-10-14/2024-10-20: Israel/ISR/delegation! + Lebanon/LBN/delegation!'],
  },
  {
    construction: 'held, and the matter is to be settled by the end of the month',
    published: '2024-10-08',
    text: 'Keir Starmer met Recep Tayyip Erdogan in Ankara on Monday and hoped for a deal by the end of the month.',
    finds: ['meeting held 2024-10-07 @Ankara/TUR: Keir Starmer/GBR + Recep Tayyip Erdogan/TUR'],
  },
]
