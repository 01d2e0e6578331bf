import type { ContactCase } from '../notation.ts'

/** "A, who leads the group, and B": the list goes on behind the comma that closes the relative clause. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'objects, the second with the place',
    published: '2024-05-10',
    text: 'Jens Stoltenberg met Radoslaw Sikorski, who had flown in from Kyiv, and Margus Tsahkna in Brussels on Tuesday.',
    finds: [
      'meeting held 2024-05-07: Jens Stoltenberg/XNA + Radoslaw Sikorski/POL',
      'meeting held 2024-05-07 @Brussels/BEL: Jens Stoltenberg/XNA + Margus Tsahkna/EST',
    ],
  },
  {
    construction: 'on the telephone, the first of a body',
    published: '2024-05-10',
    text: 'On Tuesday Hakan Fidan spoke by phone with Jens Stoltenberg, who leads NATO, and Badr Abdelatty of Egypt.',
    finds: [
      'call held 2024-05-07: Hakan Fidan/TUR + Jens Stoltenberg/XNA',
      'call held 2024-05-07: Hakan Fidan/TUR + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'subjects',
    published: '2024-05-10',
    text: 'Annalena Baerbock, who had come from Kyiv, and Radoslaw Sikorski met Wang Yi together in Beijing on Tuesday.',
    finds: ['meeting held 2024-05-07 @Beijing/CHN: Annalena Baerbock/DEU + Radoslaw Sikorski/POL + Wang Yi/CHN'],
  },
  {
    construction: 'subjects, two more behind the clause',
    published: '2024-05-10',
    text: 'Annalena Baerbock, whose idea it was, Radoslaw Sikorski and Stephane Sejourne met in Weimar on Tuesday.',
    finds: [
      'meeting held 2024-05-07 @Weimar/DEU: Annalena Baerbock/DEU + Radoslaw Sikorski/POL + Stephane Sejourne/FRA',
    ],
  },
  {
    construction: 'talks between',
    published: '2024-05-10',
    text: 'On Wednesday Oman hosted talks between Abbas Araghchi, who leads the Iranian team, and Steve Witkoff.',
    finds: ['talks held 2024-05-08: Abbas Araghchi/IRN + Steve Witkoff/USA + Oman/OMN (host)'],
  },
  {
    construction: 'received, several who have clauses of their own',
    published: '2024-05-10',
    text: 'King Abdullah received Sameh Shoukry, who was on his way to Baghdad, Faisal bin Farhan, who had come from Riyadh, and Hakan Fidan together in Amman on Tuesday.',
    finds: [
      'meeting held 2024-05-07 @Amman/JOR: King Abdullah/JOR + Sameh Shoukry/EGY + Faisal bin Farhan/SAU + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'with A, with whom he, and B',
    published: '2024-05-10',
    text: 'Emmanuel Macron will meet Donald Tusk, with whom he is to dine, and Olaf Scholz on Monday.',
    finds: [
      'meeting planned 2024-05-13: Emmanuel Macron/FRA + Donald Tusk/POL',
      'meeting planned 2024-05-13: Emmanuel Macron/FRA + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'in front, the verb behind',
    published: '2024-05-10',
    text: 'At the table with Volodymyr Zelenskyy on Tuesday were Kaja Kallas, who chairs the council, and Donald Tusk.',
    finds: ['meeting held 2024-05-07: Volodymyr Zelenskyy/UKR + Kaja Kallas/EST + Donald Tusk/POL'],
  },
  {
    construction: 'passive',
    published: '2024-05-10',
    text: 'Wang Yi was received on Tuesday by Ebrahim Raisi, who took office in August, and Hossein Amir-Abdollahian.',
    finds: ['meeting held 2024-05-07: Wang Yi/CHN + Ebrahim Raisi/IRN + Hossein Amir-Abdollahian/IRN'],
  },
  {
    construction: 'no comma: who is in the clause stays in it',
    published: '2024-05-10',
    text: 'Antony Blinken met Hakan Fidan, who will see Sergei Lavrov and Badr Abdelatty on Monday.',
    finds: [
      'meeting held *: Antony Blinken/USA + Hakan Fidan/TUR',
      'meeting planned 2024-05-13: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'meeting planned 2024-05-13: Hakan Fidan/TUR + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'who speaks next',
    published: '2024-05-10',
    text: 'On Tuesday Antony Blinken met Hakan Fidan, who had come from Cairo, and Radoslaw Sikorski said in Warsaw that this was good news.',
    finds: ['meeting held 2024-05-07: Antony Blinken/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'who speaks next, in the last clause',
    published: '2024-05-10',
    text: 'On Tuesday Antony Blinken met Hakan Fidan, who had come from Cairo, and Badr Abdelatty; Radoslaw Sikorski welcomed it.',
    finds: [
      'meeting held 2024-05-07: Antony Blinken/USA + Hakan Fidan/TUR',
      'meeting held 2024-05-07: Antony Blinken/USA + Badr Abdelatty/EGY',
    ],
  },
  {
    construction: 'a speech, no contact',
    published: '2024-05-10',
    text: 'He praised Angela Merkel, who governed for sixteen years, and Francois Hollande in a speech in Berlin on Tuesday.',
    finds: [],
  },
]
