import type { ContactCase } from '../notation.ts'

const P = '2023-01-11' // a Wednesday

/** The days that a text gives for a visit told just before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'has arrived; the visit is scheduled for',
    published: P,
    text: 'A Pakistani delegation has arrived in Belarus on a visit, the energy ministry said. The visit is scheduled for 11-14 January.',
    finds: [
      'visit held 2023-01-11/2023-01-14 @Belarus/BLR: Pakistani delegation/PAK/delegation! + Belarus/BLR/delegation! (host)',
    ],
  },
  {
    construction: 'has arrived; his visit will last from, to',
    published: P,
    text: 'Sergei Lavrov has arrived in China on an official visit. In Beijing, Lavrov will hold talks with Wang Yi. His visit will last from January 11 to 13.',
    finds: ['talks planned 2023-01-11/2023-01-13 @Beijing/CHN: Sergei Lavrov/RUS + Wang Yi/CHN'],
  },
  {
    construction: 'will fly for talks; the stay runs until',
    published: P,
    text: 'Sergei Lavrov will fly to Beijing on Thursday for talks with Wang Yi. The visit will last two days.',
    finds: ['talks planned 2023-01-12 @Beijing/CHN: Sergei Lavrov/RUS + Wang Yi/CHN'],
  },
  {
    construction: 'a visit whose days are those of others',
    published: P,
    text: 'Sergei Lavrov met Wang Yi in Beijing on Tuesday. The war will last for years, he said.',
    finds: ['meeting held 2023-01-10 @Beijing/CHN: Sergei Lavrov/RUS + Wang Yi/CHN'],
  },
]
