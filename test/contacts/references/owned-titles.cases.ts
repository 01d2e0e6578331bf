import type { ContactCase } from '../notation.ts'

/** A name, and behind it whose envoy, aide or adviser that is: the other only says for whom he works. */
export const cases: readonly ContactCase[] = [
  {
    construction: "X, Y's aide, and Z met",
    published: '2023-03-10',
    text: "Emmanuel Bonne, Macron's diplomatic adviser, met Wang Yi in Beijing on Wednesday.",
    finds: ['meeting held 2023-03-08 @Beijing/CHN: Emmanuel Bonne/FRA + Wang Yi/CHN'],
  },
  {
    construction: "a list: A, B's aide, and C, D's aide, spent",
    published: '2023-03-10',
    text: "Emmanuel Bonne, Emmanuel Macron's diplomatic adviser, and Jens Plötner, Scholz's foreign policy aide, spent an afternoon with Wang Yi in Beijing on Wednesday.",
    finds: ['meeting held 2023-03-08 @Beijing/CHN: Emmanuel Bonne/FRA + Jens Plötner/DEU + Wang Yi/CHN'],
  },
  {
    construction: "the object: received X, Y's personal envoy",
    published: '2024-02-09',
    text: "In Rabat, Nasser Bourita received Staffan de Mistura, António Guterres's personal envoy, on Thursday.",
    finds: ['meeting held 2024-02-08 @Rabat/MAR: Nasser Bourita/MAR (host) + Staffan de Mistura/XUN'],
  },
  {
    construction: 'X, the adviser of Y',
    published: '2023-10-10',
    text: 'Charles Michel was at home. Armen Grigoryan spoke by telephone on Monday with Simon Mordue, the adviser of Michel.',
    finds: ['call held 2023-10-09: Armen Grigoryan/ARM + Simon Mordue/XEU'],
  },
  {
    construction: "two of whom the second is the first's own aide",
    published: '2025-04-26',
    text: "Vladimir Putin and Yuri Ushakov, Putin's foreign policy aide, received Steve Witkoff, Mr Trump's envoy, in the Kremlin on Friday.",
    finds: [
      'meeting held 2025-04-25 @Kremlin/RUS: Vladimir Putin/RUS (host) + Yuri Ushakov/RUS (host)? + Steve Witkoff/USA',
      '~meeting held 2025-04-25 @Kremlin/RUS: Vladimir Putin/RUS + Yuri Ushakov/RUS + Steve Witkoff/USA',
    ],
  },
  {
    construction: "Y's aide is another than X: no apposition",
    published: '2025-04-26',
    text: "Marco Rubio met Andriy Sybiha, Zelenskyy's chief of staff Andriy Yermak and Rustem Umerov in London on Friday.",
    finds: [
      'meeting held 2025-04-25 @London/GBR: Marco Rubio/USA + Andriy Sybiha/UKR + Andriy Yermak/UKR + Rustem Umerov/UKR',
    ],
  },
  {
    construction: "Y's house is no title",
    published: '2025-04-26',
    text: "After the dinner Emmanuel Macron, Trump's guest, said nothing. Keir Starmer, Macron's neighbour at table, said less.",
    finds: [],
  },
]
