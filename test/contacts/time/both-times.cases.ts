import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'visited twice and met him both times',
    published: '2025-06-18',
    text: 'Chancellor Angela Merkel of Germany visited Moscow twice, in January 2020 and in August 2021, and met Vladimir Putin both times.',
    finds: [
      'meeting held 2020-01 @Moscow/RUS: Angela Merkel/DEU + Vladimir Putin/RUS',
      'meeting held 2021-08 @Moscow/RUS: Angela Merkel/DEU + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'meeting him on both occasions',
    published: '2025-06-18',
    text: 'Emmanuel Macron visited Beijing in November 2019 and in April 2023, meeting Xi Jinping on both occasions.',
    finds: [
      'meeting held 2019-11 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN',
      'meeting held 2023-04 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'on both occasions was received',
    published: '2025-06-18',
    text: 'Emmanuel Macron went to Kyiv in June 2022 and in May 2025, and on both occasions was received by Volodymyr Zelenskyy.',
    finds: [
      'meeting held 2022-06 @Kyiv/UKR: Volodymyr Zelenskyy/UKR (host) + Emmanuel Macron/FRA',
      'meeting held 2025-05 @Kyiv/UKR: Volodymyr Zelenskyy/UKR (host) + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'on Monday, X disclosed that Y intended to meet Z',
    published: '2024-03-29',
    text: 'On Monday, Boris Pistorius disclosed that Olaf Scholz intended to meet Volodymyr Zelenskyy in Berlin.',
    finds: ['meeting planned|proposed null @Berlin/DEU: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'met A on a day; a meeting with B did not materialise',
    published: '2025-06-18',
    text: 'Narendra Modi met Mark Carney in Kananaskis on Tuesday. A meeting between him and Donald Trump did not materialise, as Trump left a day early.',
    finds: [
      'meeting held 2025-06-17 @Kananaskis/CAN: Narendra Modi/IND + Mark Carney/CAN',
      'meeting cancelled 2025-06-17: Narendra Modi/IND + Donald Trump/USA',
    ],
  },
]
