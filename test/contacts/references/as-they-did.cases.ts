import type { ContactCase } from '../notation.ts'

/** The verb of a contact taken up by "did": "Whether they will meet again, as they did in Rome". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'whether they will meet, as they did in',
    published: '2024-05-15',
    text: 'Whether Xi Jinping and Joe Biden will meet again, as they did in Woodside in November, is open.',
    finds: [
      'meeting held 2023-11 @Woodside/USA: Xi Jinping/CHN + Joe Biden/USA',
      '~meeting proposed *: Xi Jinping/CHN + Joe Biden/USA',
    ],
  },
  {
    construction: 'spoke, as they had last done in',
    published: '2024-05-15',
    text: 'Joe Biden and Xi Jinping spoke by telephone on Monday, as they had last done in April.',
    finds: [
      'call held 2024-05-13: Joe Biden/USA + Xi Jinping/CHN',
      'call held 2024-04: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'will receive him, as he did in',
    published: '2024-05-15',
    text: 'Recep Tayyip Erdogan will receive Kyriakos Mitsotakis in Ankara on Friday, as he did in June 2022 in Istanbul.',
    finds: [
      'meeting planned 2024-05-17 @Ankara/TUR: Recep Tayyip Erdogan/TUR (host) + Kyriakos Mitsotakis/GRC',
      'meeting held 2022-06 @Istanbul/TUR: Recep Tayyip Erdogan/TUR (host) + Kyriakos Mitsotakis/GRC',
    ],
  },
  {
    construction: 'He did so again on',
    published: '2024-05-15',
    text: 'Hakan Fidan telephoned Sergei Lavrov on Monday. He did so again on Tuesday.',
    finds: [
      'call held 2024-05-13: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'call held 2024-05-14: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'hoped to meet, as they had in',
    published: '2024-05-15',
    text: 'Mark Rutte hoped to meet Viktor Orban this spring, as he had in Budapest in March.',
    finds: [
      'meeting held 2024-03 @Budapest/HUN: Mark Rutte/NLD + Viktor Orban/HUN',
      '~meeting proposed *: Mark Rutte/NLD + Viktor Orban/HUN',
    ],
  },
  {
    construction: 'as they do every year: no contact of its own',
    published: '2024-05-15',
    text: 'Petr Pavel and Andrzej Duda met in Prague on Tuesday, as they often do.',
    finds: ['meeting held 2024-05-14 @Prague/CZE: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'as others did: no contact of the two',
    published: '2024-05-15',
    text: 'Petr Pavel met Andrzej Duda in Prague on Tuesday and laid a wreath, as he did in April.',
    finds: ['meeting held 2024-05-14 @Prague/CZE: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
]
