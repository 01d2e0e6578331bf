import type { ContactCase } from '../notation.ts'

/** Who sat opposite whom, or at the table with whom, told with the verb in front of the names. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'at the table with A were B and C',
    published: '2024-05-10',
    text: 'At the table with Volodymyr Zelenskyy on Tuesday were Olaf Scholz and Donald Tusk.',
    finds: ['meeting held 2024-05-07: Volodymyr Zelenskyy/UKR + Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: 'around the table were',
    published: '2024-05-10',
    text: 'Around the table in Kyiv on Tuesday were Volodymyr Zelenskyy, Olaf Scholz and Donald Tusk.',
    finds: ['meeting held 2024-05-07 @Kyiv/UKR: Volodymyr Zelenskyy/UKR + Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: 'opposite him were',
    published: '2024-05-10',
    text: "Abbas Araghchi came to Geneva on Wednesday. Opposite him were David Lammy of Britain, Jean-Noël Barrot of France and Germany's Annalena Baerbock.",
    finds: [
      '~visit held 2024-05-08: Abbas Araghchi/IRN + Switzerland/CHE (host)',
      'meeting|talks held 2024-05-08: Abbas Araghchi/IRN + David Lammy/GBR + Jean-Noël Barrot/FRA + Annalena Baerbock/DEU',
    ],
  },
  {
    construction: 'facing her across the table was',
    published: '2024-05-10',
    text: 'Penny Wong came to the ministry on Tuesday. Facing her across the table was Wang Yi.',
    finds: [
      '~visit held 2024-05-07: Penny Wong/AUS + China/CHN (host)',
      'meeting held 2024-05-07: Penny Wong/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: 'directly opposite sat',
    published: '2024-05-10',
    text: 'Penny Wong arrived in Beijing on Tuesday. Opposite her sat Wang Yi.',
    finds: [
      '~visit held 2024-05-07: Penny Wong/AUS + China/CHN (host)',
      'meeting held 2024-05-07: Penny Wong/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: 'opposite him are cameras',
    published: '2024-05-10',
    text: 'Wang Yi spoke to the press on Tuesday. Opposite him were forty cameras and a portrait of Mao.',
    finds: [],
  },
  {
    construction: 'with whom papers were exchanged, no inversion',
    published: '2024-05-10',
    text: 'With Olaf Scholz on Tuesday were his bodyguards and an interpreter.',
    finds: [],
  },
]
