import type { ContactCase } from '../notation.ts'

/** "the Russian": one of those spoken of, by his state alone. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'received first the A, then the B, of the two whom the text is about',
    published: '2021-06-17',
    text: 'Live: Blinken and Lavrov in Reykjavik\n\nSergei Lavrov said that Vladimir Putin would not give way. It was Gudlaugur Thor Thordarson who received first the Russian, then the American this morning; Blinken and Lavrov have not been alone together.',
    finds: [
      'meeting held 2021-06-17: Gudlaugur Thor Thordarson/ISL + Sergei Lavrov/RUS',
      'meeting held 2021-06-17: Gudlaugur Thor Thordarson/ISL + Antony Blinken/USA',
    ],
  },
  {
    construction: 'saw first A and then B',
    published: '2021-06-17',
    text: 'Angela Merkel saw first Emmanuel Macron and then Mario Draghi on Tuesday.',
    finds: [
      'meeting held 2021-06-15: Angela Merkel/DEU + Emmanuel Macron/FRA',
      'meeting held 2021-06-15: Angela Merkel/DEU + Mario Draghi/ITA',
    ],
  },
  {
    construction: 'met the German, then the Pole',
    published: '2021-06-17',
    text: 'Heiko Maas and Zbigniew Rau came to Kyiv on Wednesday. Dmytro Kuleba received first the German, then the Pole.',
    finds: [
      'meeting held 2021-06-16: Dmytro Kuleba/UKR + Heiko Maas/DEU',
      'meeting held 2021-06-16: Dmytro Kuleba/UKR + Zbigniew Rau/POL',
    ],
  },
  {
    construction: 'on the line together with X and demanded: one call',
    published: '2021-06-17',
    text: 'Angela Merkel and Mario Draghi have been on the line together with Vladimir Putin and urged restraint, the chancellery says.',
    finds: ['call held *: Angela Merkel/DEU + Mario Draghi/ITA + Vladimir Putin/RUS'],
  },
  {
    construction: 'was on the telephone with X and warned Y: the warning was not by telephone',
    published: '2021-06-17',
    text: 'Angela Merkel was on the phone with Vladimir Putin on Tuesday and called for calm.',
    finds: ['call held 2021-06-15: Angela Merkel/DEU + Vladimir Putin/RUS'],
  },
  {
    construction: 'the Brazilian is to',
    published: '2023-09-07',
    text: 'President Luiz Inácio Lula da Silva spoke in Delhi. The Brazilian is to see Emmanuel Macron on Sunday.',
    finds: ['meeting planned 2023-09-10: Luiz Inácio Lula da Silva/BRA + Emmanuel Macron/FRA'],
  },
  {
    construction: 'the Australian has',
    published: '2023-09-07',
    text: 'Penny Wong gave a speech in Jakarta. The Australian has since held talks with Retno Marsudi.',
    finds: ['talks held *: Penny Wong/AUS + Retno Marsudi/IDN'],
  },
  {
    construction: 'the Russian is, before a noun',
    published: '2023-09-07',
    text: 'Sergei Lavrov gave a speech in Jakarta. The Russian has-been of the song met nobody, and the Russian does is an old film.',
    finds: [],
  },
]
