import type { ContactCase } from '../notation.ts'

/** "have met twice, in A in May and in B in July": a contact for each. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'twice since a clause, in A in M and in B in N',
    published: '2022-12-20',
    text: 'Penny Wong and Wang Yi have met twice since Labor won office, in Bali in July and in New York in September, and spoke by phone on November 8.',
    finds: [
      'meeting held 2022-07 @Bali/IDN: Penny Wong/AUS + Wang Yi/CHN',
      'meeting held 2022-09 @New York/USA: Penny Wong/AUS + Wang Yi/CHN',
      'call held 2022-11-08: Penny Wong/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: 'four times this year: in A in M, in B in N …',
    published: '2025-11-20',
    text: 'Emmanuel Macron and Friedrich Merz have met four times this year: in Paris in May, in Berlin in July, in Toulon in August and in London in September.',
    finds: [
      'meeting held 2025-05 @Paris/FRA: Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'meeting held 2025-07 @Berlin/DEU: Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'meeting held 2025-08 @Toulon/FRA: Emmanuel Macron/FRA + Friedrich Merz/DEU',
      'meeting held 2025-09 @London/GBR: Emmanuel Macron/FRA + Friedrich Merz/DEU',
    ],
  },
  {
    construction: 'by phone three times since, on days',
    published: '2025-07-01',
    text: 'Marco Rubio and Sergei Lavrov have spoken by phone three times since April, on May 6, May 24 and June 23.',
    finds: [
      'call held 2025-05-06: Marco Rubio/USA + Sergei Lavrov/RUS',
      'call held 2025-05-24: Marco Rubio/USA + Sergei Lavrov/RUS',
      'call held 2025-06-23: Marco Rubio/USA + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'twice last year, once in A in M and once in B in N',
    published: '2025-07-01',
    text: 'Hakan Fidan and Giorgos Gerapetritis met twice last year, once in Ankara in May and once in Athens in November.',
    finds: [
      'meeting held 2024-05 @Ankara/TUR: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC',
      'meeting held 2024-11 @Athens/GRC: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC',
    ],
  },
  {
    construction: 'X met Y twice: on days',
    published: '2025-07-01',
    text: 'Steve Witkoff met Vladimir Putin twice in the spring, on April 11 in St. Petersburg and on April 25 in Moscow.',
    finds: [
      'meeting held 2025-04-11 @St. Petersburg/RUS: Steve Witkoff/USA + Vladimir Putin/RUS',
      'meeting held 2025-04-25 @Moscow/RUS: Steve Witkoff/USA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'three times between two months: one record',
    published: '2025-07-01',
    text: 'Steve Witkoff and Abbas Araghchi met three times between April and May.',
    finds: ['meeting|talks held *: Steve Witkoff/USA + Abbas Araghchi/IRN'],
  },
]
