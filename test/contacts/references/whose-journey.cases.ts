import type { ContactCase } from '../notation.ts'

/** "since X's trip, when she met Y": she is whoever made the journey. */
export const cases: readonly ContactCase[] = [
  {
    construction: "since X's trip, when she met Y",
    published: '2022-12-20',
    text: "Foreign Minister Penny Wong landed in Beijing on Tuesday. No Australian foreign minister has been in the Chinese capital since Marise Payne's trip four years ago, when she met Wang Yi at a state guesthouse.",
    finds: [
      '~visit held 2022-12-20 @Beijing/CHN: Penny Wong/AUS + China/CHN/delegation! (host)',
      'meeting held 2018|2018~: Marise Payne/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: "his first since X's visit, when he met the emir",
    published: '2025-07-01',
    text: "Secretary of State Marco Rubio visited Doha on Monday, his first trip there since Antony Blinken's visit in February 2024, when he met the emir, Tamim bin Hamad Al Thani.",
    finds: [
      'visit held 2025-06-30 @Doha/QAT: Marco Rubio/USA + Qatar/QAT/delegation! (host)',
      'meeting held 2024-02 @Doha/QAT: Antony Blinken/USA + Tamim bin Hamad Al Thani/QAT',
    ],
  },
  {
    construction: "recalled X's visit, during which he met Y",
    published: '2025-07-01',
    text: "German Foreign Minister Johann Wadephul recalled Annalena Baerbock's visit to Kyiv in April 2024, during which she met President Volodymyr Zelensky.",
    finds: ['meeting held 2024-04 @Kyiv/UKR: Annalena Baerbock/DEU + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'the last trip by X, when he met Y',
    published: '2025-07-01',
    text: 'Japanese Foreign Minister Takeshi Iwaya is going to Pyongyang. The last trip by Sergei Lavrov was in October 2023, when he met Kim Jong Un.',
    finds: [
      '~visit planned *: Takeshi Iwaya/JPN + North Korea/PRK/delegation! (host)',
      'meeting held 2023-10: Sergei Lavrov/RUS + Kim Jong Un/PRK',
    ],
  },
]
