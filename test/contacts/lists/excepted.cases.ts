import type { ContactCase } from '../notation.ts'

/** But not, though not: whoever is excepted was not met. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'but not',
    published: '2021-05-14',
    text: 'Josep Borrell saw Mevlüt Çavuşoğlu, but not Recep Tayyip Erdoğan, in Ankara on Tuesday.',
    finds: [
      'meeting held 2021-05-11 @Ankara/TUR: Josep Borrell/XEU + Mevlüt Çavuşoğlu/TUR',
      '~meeting denied|cancelled *: Josep Borrell/XEU + Recep Tayyip Erdoğan/TUR',
    ],
  },
  {
    construction: 'though not',
    published: '2021-05-14',
    text: 'Dominic Raab met Gabi Ashkenazi on Wednesday, though not Benjamin Netanyahu.',
    finds: [
      'meeting held 2021-05-12: Dominic Raab/GBR + Gabi Ashkenazi/ISR',
      '~meeting denied|cancelled *: Dominic Raab/GBR + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'with A but not with B',
    published: '2021-05-14',
    text: 'Antony Blinken spoke on Thursday with Ayman Safadi and Sameh Shoukry but not with Riyad al-Maliki.',
    finds: [
      'call held 2021-05-13: Antony Blinken/USA + Ayman Safadi/JOR',
      'call held 2021-05-13: Antony Blinken/USA + Sameh Shoukry/EGY',
      '~call denied|cancelled *: Antony Blinken/USA + Riyad al-Maliki/PSE',
    ],
  },
  {
    construction: 'A, not B',
    published: '2021-05-14',
    text: 'It was Heiko Maas, not Angela Merkel, who met Gabi Ashkenazi in Tel Aviv on Thursday.',
    finds: ['meeting held 2021-05-13 @Tel Aviv/ISR: Heiko Maas/DEU + Gabi Ashkenazi/ISR'],
  },
  {
    construction: 'and not',
    published: '2021-05-14',
    text: 'On Monday Jean-Yves Le Drian received Riyad al-Maliki and not Mahmoud Abbas.',
    finds: [
      'meeting held 2021-05-10: Jean-Yves Le Drian/FRA + Riyad al-Maliki/PSE',
      '~meeting denied|cancelled *: Jean-Yves Le Drian/FRA + Mahmoud Abbas/PSE',
    ],
  },
]
