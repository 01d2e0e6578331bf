import type { ContactCase } from '../notation.ts'

/** More than half an hour, well over an hour with somebody. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'where he spent more than half an hour with',
    published: '2025-06-24',
    text: 'David Lammy drove to the Turkish embassy on Monday, where he spent more than half an hour with Hakan Fidan.',
    finds: ['meeting held 2025-06-23: David Lammy/GBR + Hakan Fidan/TUR'],
  },
  {
    construction: 'spent over an hour with',
    published: '2025-06-24',
    text: 'Johann Wadephul spent over an hour with Radoslaw Sikorski in Warsaw on Monday.',
    finds: ['meeting held 2025-06-23 @Warsaw/POL: Johann Wadephul/DEU + Radoslaw Sikorski/POL'],
  },
  {
    construction: 'spent less than an hour with',
    published: '2025-06-24',
    text: 'Marco Rubio spent less than an hour with Sergey Lavrov in Kuala Lumpur on Monday.',
    finds: ['meeting held 2025-06-23 @Kuala Lumpur/MYS: Marco Rubio/USA + Sergey Lavrov/RUS'],
  },
  {
    construction: 'more than an hour was spent with',
    published: '2025-06-24',
    text: 'Mark Rutte had spent more than an hour and a half with Recep Tayyip Erdogan on Sunday.',
    finds: ['meeting held 2025-06-22: Mark Rutte/XNA + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'talked for more than half an hour',
    published: '2025-06-24',
    text: 'Emmanuel Macron and Masoud Pezeshkian talked by phone for more than half an hour on Saturday.',
    finds: ['call held 2025-06-21: Emmanuel Macron/FRA + Masoud Pezeshkian/IRN'],
  },
  {
    construction: 'half an hour alone with',
    published: '2025-06-24',
    text: 'In Rome on Monday Giorgia Meloni spent at least half an hour alone with Edi Rama.',
    finds: ['meeting held 2025-06-23 @Rome/ITA: Giorgia Meloni/ITA + Edi Rama/ALB'],
  },
  {
    construction: 'more than half an hour with reporters',
    published: '2025-06-24',
    text: 'David Lammy spent more than half an hour with reporters in Ankara on Monday.',
    finds: [],
  },
  {
    construction: 'more than half of the money',
    published: '2025-06-24',
    text: 'Poland spent more than half a billion on shells last year, with Ukraine in mind.',
    finds: [],
  },
]
