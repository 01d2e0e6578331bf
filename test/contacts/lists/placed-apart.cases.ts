import type { ContactCase } from '../notation.ts'

/** "talks with A and, at the palace, with B": place and day in front of the second side are its own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'and, at a building, with',
    published: '2024-11-22',
    text: 'US envoy Amos Hochstein held talks with Najib Mikati and, at the headquarters of the army, with General Joseph Aoun.',
    finds: [
      'talks held null: Amos Hochstein/USA + Najib Mikati/LBN',
      'talks held null: Amos Hochstein/USA + Joseph Aoun/LBN',
    ],
  },
  {
    construction: 'and, the next day, with',
    published: '2024-11-22',
    text: 'US envoy Amos Hochstein had a meeting with Najib Mikati in Beirut on Tuesday and, the next day, with Benjamin Netanyahu in Jerusalem.',
    finds: [
      'meeting held 2024-11-19 @Beirut/LBN: Amos Hochstein/USA + Najib Mikati/LBN',
      'meeting held 2024-11-20 @Jerusalem/ISR: Amos Hochstein/USA + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'and, in a town, with',
    published: '2023-05-19',
    text: 'Li Hui held talks with Dmytro Kuleba in Kyiv on Tuesday and, in Warsaw on Thursday, with Wojciech Gerwel, a deputy foreign minister of Poland.',
    finds: [
      'talks held 2023-05-16 @Kyiv/UKR: Li Hui/CHN + Dmytro Kuleba/UKR',
      'talks held 2023-05-18 @Warsaw/POL: Li Hui/CHN + Wojciech Gerwel/POL',
    ],
  },
  {
    construction: 'and on a day with',
    published: '2022-02-18',
    text: 'Emmanuel Macron had telephone calls with Vladimir Putin on Saturday and on Sunday with Joe Biden.',
    finds: [
      'call held 2022-02-12: Emmanuel Macron/FRA + Vladimir Putin/RUS',
      'call held 2022-02-13: Emmanuel Macron/FRA + Joe Biden/USA',
    ],
  },
]
