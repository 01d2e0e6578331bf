import type { ContactCase } from '../notation.ts'

/** Groups of people of several states, where a pronoun or a possessive takes them up. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'is to meet the five leaders; two years ago he received them',
    published: '2025-04-04',
    text: "President Xi Jinping is to meet the five Central Asian leaders in Astana in June. Two years ago he received them in Xi'an.",
    finds: [
      'meeting planned 2025-06 @Astana/KAZ: Xi Jinping/CHN + five Central Asian leaders/-/group!',
      "meeting held 2023 @Xi'an/CHN: Xi Jinping/CHN (host) + five Central Asian leaders/-/group!",
    ],
  },
  {
    construction: 'met the Gulf ministers; he had seen them before',
    published: '2025-04-04',
    text: 'Wang Yi met the Gulf foreign ministers in Riyadh on Monday. He had seen them in Beijing last May.',
    finds: [
      'meeting held 2025-03-31 @Riyadh/SAU: Wang Yi/CHN + Gulf foreign ministers/-/group!',
      'meeting held 2024-05 @Beijing/CHN: Wang Yi/CHN + Gulf foreign ministers/-/group!',
    ],
  },
  {
    construction: "met the four countries' foreign ministers",
    published: '2025-04-04',
    text: "Marco Rubio met the four countries' foreign ministers in Washington on Tuesday.",
    finds: ["meeting held 2025-04-01 @Washington/USA: Marco Rubio/USA + four countries' foreign ministers/-/group!"],
  },
  {
    construction: 'at their summit, the leaders of the bloc offered: a session of their own',
    published: '2025-03-11',
    text: 'European leaders met President Xi Jinping of China in Beijing on Monday. At their December summit, the leaders of the bloc offered a transition period.',
    finds: ['meeting held 2025-03-10 @Beijing/CHN: European leaders/-/group! + Xi Jinping/CHN'],
  },
  {
    construction: 'at their talks, the two presidents had agreed',
    published: '2025-03-11',
    text: 'Emmanuel Macron met Xi Jinping in Beijing on Monday. At their talks in Paris in December, the two presidents had agreed on visas.',
    finds: [
      'meeting held 2025-03-10 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN',
      'talks held 2024-12 @Paris/FRA: Emmanuel Macron/FRA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'a European commissioner is of the Union',
    published: '2025-07-10',
    text: 'Greek Foreign Minister Giorgos Gerapetritis telephoned European Migration Commissioner Magnus Brunner on Wednesday.',
    finds: ['call held 2025-07-09: Giorgos Gerapetritis/GRC + Magnus Brunner/XEU'],
  },
  {
    construction: 'two of one family name: who was just named in full is not called by it',
    published: '2024-03-29',
    text: "Japan's Fumio Kishida wants to meet North Korean leader Kim Jong Un. On Monday, Kim Yo Jong, the leader's sister, said Kishida had asked to meet Kim in Pyongyang.",
    finds: ['meeting proposed null: Fumio Kishida/JPN + Kim Jong Un/PRK'],
  },
]
