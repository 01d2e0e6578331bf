import type { ContactCase } from '../notation.ts'

/** "On the 14th" is of the month that the paragraph named last. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the month in the sentence before',
    published: '2025-08-20',
    text: 'In July Espen Barth Eide was in Beijing. He had a long session with Wang Yi on the 14th, and the day after was received by Xi Jinping.',
    finds: [
      '~visit held 2025-07: Espen Barth Eide/NOR + China/CHN/delegation! (host)',
      'meeting held 2025-07-14: Espen Barth Eide/NOR + Wang Yi/CHN',
      'meeting held 2025-07-15: Espen Barth Eide/NOR + Xi Jinping/CHN (host)',
    ],
  },
  {
    construction: 'the month in the same sentence',
    published: '2020-09-11',
    text: 'Emmanuel Macron saw Avdullah Hoti in the second week of July, and on the 10th he telephoned Angela Merkel. Two days later Merkel spoke by phone with Aleksandar Vučić.',
    finds: [
      'meeting held 2020-07|2020-07-06/2020-07-12|2020-07-08/2020-07-14: Emmanuel Macron/FRA + Avdullah Hoti/XKX',
      'call held 2020-07-10: Emmanuel Macron/FRA + Angela Merkel/DEU',
      'call held 2020-07-12: Angela Merkel/DEU + Aleksandar Vučić/SRB',
    ],
  },
  {
    construction: 'a day of the month before, another after it',
    published: '2024-04-02',
    text: 'Hakan Fidan met Antony Blinken in Washington on March 8. On the 11th he telephoned Sergey Lavrov.',
    finds: [
      'meeting held 2024-03-08 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-03-11: Hakan Fidan/TUR + Sergey Lavrov/RUS',
    ],
  },
  {
    construction: 'no month named: the latest such day',
    published: '2024-04-20',
    text: 'Hakan Fidan met Antony Blinken in Washington on the 12th.',
    finds: ['meeting held 2024-04-12 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'a month in another paragraph does not count',
    published: '2024-04-20',
    text: 'A pact was signed in January.\n\nHakan Fidan met Antony Blinken in Washington on the 12th.',
    finds: ['meeting held 2024-04-12 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
]
