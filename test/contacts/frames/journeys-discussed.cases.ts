import type { ContactCase } from '../notation.ts'

/** A journey that two discuss is their matter, and neither the other's host. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'discussed the visit with',
    published: '2025-06-24',
    text: 'Hakan Fidan discussed the visit with Marco Rubio on Monday.',
    finds: ['meeting|call held 2025-06-23: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'with whom he had discussed the trip',
    published: '2025-06-24',
    text: 'Hakan Fidan, with whom Marco Rubio had discussed the trip on Monday, said nothing of it to reporters.',
    finds: ['meeting|call held 2025-06-23: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'reviewed the planned visit together with',
    published: '2025-06-24',
    text: 'Wang Yi reviewed the planned state visit with Yvette Cooper on Sunday.',
    finds: ['meeting|call held 2025-06-22: Wang Yi/CHN + Yvette Cooper/GBR'],
  },
  {
    construction: 'discussed his trip to a state with',
    published: '2025-06-24',
    text: 'Steve Witkoff discussed his trip to Moscow with Andriy Yermak on Monday.',
    finds: [
      'meeting|call held 2025-06-23: Steve Witkoff/USA + Andriy Yermak/UKR',
      '~visit held|planned *: Steve Witkoff/USA + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'went over the forthcoming tour with',
    published: '2025-06-24',
    text: 'Over the telephone on Monday Emmanuel Macron discussed the forthcoming visit with Prabowo Subianto.',
    finds: ['call held 2025-06-23: Emmanuel Macron/FRA + Prabowo Subianto/IDN'],
  },
  {
    construction: 'discussed a visit, nobody beside him',
    published: '2025-06-24',
    text: 'Hakan Fidan discussed the visit in a television interview on Monday.',
    finds: [],
  },
  {
    construction: 'discussed the visit with reporters',
    published: '2025-06-24',
    text: 'Marco Rubio discussed the trip with reporters on Monday.',
    finds: [],
  },
  {
    construction: 'ended a visit',
    published: '2025-06-24',
    text: 'Marco Rubio ended the visit to Ankara on Monday and flew home.',
    finds: ['visit held 2025-06-23 @Ankara/TUR: Marco Rubio/USA + Turkey/TUR/delegation! (host)'],
  },
]
