import type { ContactCase } from '../notation.ts'

/** Somebody's deputy, aide or envoy with his name behind: one person, of the other's state. */
export const cases: readonly ContactCase[] = [
  {
    construction: "X's deputy Y",
    published: '2023-03-10',
    text: "Jan Lipavský was in Washington on Tuesday and saw Blinken's deputy Wendy Sherman there.",
    finds: ['meeting held 2023-03-07 @Washington/USA: Jan Lipavský/CZE + Wendy Sherman/USA'],
  },
  {
    construction: 'in a relative clause, main verb behind',
    published: '2023-03-10',
    text: "Jan Lipavský, who met Blinken's deputy Wendy Sherman in Washington on Tuesday, begged everyone to be patient.",
    finds: ['meeting held 2023-03-07 @Washington/USA: Jan Lipavský/CZE + Wendy Sherman/USA'],
  },
  {
    construction: "X's adviser Y as subject",
    published: '2023-03-10',
    text: "Macron's adviser Emmanuel Bonne met Wang Yi in Beijing on Wednesday.",
    finds: ['meeting held 2023-03-08 @Beijing/CHN: Emmanuel Bonne/FRA + Wang Yi/CHN'],
  },
  {
    construction: "X's chief of staff, Y",
    published: '2023-03-10',
    text: "Zelenskyy's chief of staff, Andriy Yermak, telephoned Jake Sullivan on Thursday.",
    finds: ['call held 2023-03-09: Andriy Yermak/UKR + Jake Sullivan/USA'],
  },
  {
    construction: "X's predecessor Y",
    published: '2023-03-10',
    text: 'Antonio Tajani received the deputy of Hakan Fidan, Nuh Yılmaz, in Rome on Thursday.',
    finds: ['meeting held 2023-03-09 @Rome/ITA: Antonio Tajani/ITA + Nuh Yılmaz/TUR'],
  },
  {
    construction: 'Y, the deputy of X, with a list',
    published: '2023-03-10',
    text: "On Monday Antonio Tajani saw Blinken's counsellor Derek Chollet and Baerbock's deputy Tobias Lindner in Rome.",
    finds: [
      'meeting held 2023-03-06 @Rome/ITA: Antonio Tajani/ITA + Derek Chollet/USA',
      'meeting held 2023-03-06 @Rome/ITA: Antonio Tajani/ITA + Tobias Lindner/DEU',
    ],
  },
]
