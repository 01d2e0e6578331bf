import type { ContactCase } from '../notation.ts'

/** Entries of a diary or chronicle: a paragraph that opens with its day, and often with the town. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'day, dash and town before the entry',
    published: '2024-06-20',
    text: 'June 3 - Doha. Hakan Fidan is received by the Emir of Qatar, Tamim bin Hamad Al Thani, with full honours.\n\nJune 10 - Cairo. Sameh Shoukry and David Cameron meet for the first time since the elections in March.',
    finds: [
      'meeting held 2024-06-03 @Doha/QAT: Tamim bin Hamad Al Thani/QAT (host) + Hakan Fidan/TUR',
      'meeting held 2024-06-10 @Cairo/EGY: Sameh Shoukry/EGY + David Cameron/GBR',
    ],
  },
  {
    construction: 'day, town and dash before the entry',
    published: '2024-06-20',
    text: 'DIARY\n\nJune 5, Ankara - Hakan Fidan meets Antony Blinken over lunch.\n\nJune 7, Rome – Antonio Tajani telephones Sameh Shoukry.',
    finds: [
      'meeting held 2024-06-05 @Ankara/TUR: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-06-07: Antonio Tajani/ITA + Sameh Shoukry/EGY',
    ],
  },
  {
    construction: 'day and colon before the entry, the next paragraph without one',
    published: '2024-06-20',
    text: 'A month in the region\n\n8 June: Antony Blinken is in Cairo for talks with Sameh Shoukry.\n\n11 June: Shoukry hosts David Cameron in the same hall.',
    finds: [
      'talks|meeting held 2024-06-08 @Cairo/EGY: Antony Blinken/USA + Sameh Shoukry/EGY',
      'meeting held 2024-06-11: Sameh Shoukry/EGY (host) + David Cameron/GBR',
    ],
  },
  {
    construction: 'several days in one entry',
    published: '2025-03-31',
    text: '10-12 March - Negotiators from Serbia and Kosovo see each other behind closed doors.\n\n14 March - Marko Djuric telephones Kaja Kallas.',
    finds: [
      'meeting|talks held 2025-03-10/2025-03-12: [Serbian negotiators/SRB/delegation! || negotiators/SRB/delegation!] + [Kosovar negotiators/XKX/delegation! || negotiators/XKX/delegation!]',
      'call held 2025-03-14: Marko Djuric/SRB + Kaja Kallas/XEU',
    ],
  },
  {
    construction: 'what is told after the diary has no day of it',
    published: '2024-06-20',
    text: 'June 3 - Hakan Fidan lands in Doha and sees nobody.\n\nFidan met David Cameron on Monday.',
    finds: [
      '~visit held 2024-06-03 @Doha/QAT: Hakan Fidan/TUR + Qatar/QAT/delegation! (host)',
      'meeting held 2024-06-17: Hakan Fidan/TUR + David Cameron/GBR',
    ],
  },
  {
    construction: 'a day to come before the entry',
    published: '2024-06-01',
    text: 'June 4 - Rome. Antonio Tajani receives Sameh Shoukry.',
    finds: ['meeting planned 2024-06-04 @Rome/ITA: Antonio Tajani/ITA (host) + Sameh Shoukry/EGY'],
  },
  {
    construction: 'since an event of another day',
    published: '2023-08-10',
    text: 'Edgars Rinkevics and Kaja Kallas met on Tuesday for the first time since the vote in March. Kallas last spoke with Petr Pavel before the summit in May.',
    finds: [
      'meeting held 2023-08-08: Edgars Rinkevics/LVA + Kaja Kallas/EST',
      '~call held *: Kaja Kallas/EST + Petr Pavel/CZE',
    ],
  },
  {
    construction: 'nobody is met in an entry',
    published: '2024-06-20',
    text: 'June 5 - Ankara. Hakan Fidan addresses the parliament.\n\nJune 6 - Nothing. A dinner is spoken of in the papers.',
    finds: [],
  },
]
