import type { ContactCase } from '../notation.ts'

/** Somebody who takes part in the contact just told. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Z takes part from afar',
    published: '2025-12-01',
    text: 'Nikos Christodoulides and Tufan Erhürman met in Nicosia on Friday. António Guterres took part on a screen, from New York.',
    finds: [
      'meeting held 2025-11-28 @Nicosia/CYP: Nikos Christodoulides/CYP + Tufan Erhürman/XTC + António Guterres/XUN',
    ],
  },
  {
    construction: 'Z also took part',
    published: '2025-12-01',
    text: 'Marco Rubio and Andriy Yermak talked in Geneva on Friday. Jonathan Powell also took part.',
    finds: ['meeting held 2025-11-28 @Geneva/CHE: Marco Rubio/USA + Andriy Yermak/UKR + Jonathan Powell/GBR'],
  },
  {
    construction: 'Z takes part in something else',
    published: '2025-12-01',
    text: 'Marco Rubio and Andriy Yermak met in Geneva on Friday. Jonathan Powell took part in a regatta.',
    finds: ['meeting held 2025-11-28 @Geneva/CHE: Marco Rubio/USA + Andriy Yermak/UKR'],
  },
  {
    construction: 'Z did not take part',
    published: '2025-12-01',
    text: 'Marco Rubio and Andriy Yermak met in Geneva on Friday. Jonathan Powell did not take part.',
    finds: ['meeting held 2025-11-28 @Geneva/CHE: Marco Rubio/USA + Andriy Yermak/UKR'],
  },
  {
    construction: 'the first of two family names, without its accent',
    published: '2025-12-12',
    text: 'María Ángela Holguín Cuéllar was in Lima on Monday. Holguin met Tufan Erhürman in Nicosia on Friday.',
    finds: ['meeting held 2025-12-12 @Nicosia/CYP: María Ángela Holguín Cuéllar/XUN + Tufan Erhürman/XTC'],
  },
  {
    construction: 'a month and a colon before the entry',
    published: '2025-08-20',
    text: 'June: nothing. July: Espen Barth Eide in Beijing. He met Wang Yi on the 14th.',
    finds: ['meeting held 2025-07-14: Espen Barth Eide/NOR + Wang Yi/CHN'],
  },
]
