import type { ContactCase } from '../notation.ts'

/** Whose turn it was, and who came to whom. */
export const cases: ContactCase[] = [
  {
    construction: 'it was the turn of A to talk to B',
    published: '2023-08-20',
    text: 'Others had gone before. On Friday it was the turn of the German foreign minister, Annalena Baerbock, to talk to Wang Yi in Beijing.',
    finds: ['meeting|talks held 2023-08-18 @Beijing/CHN: Annalena Baerbock/DEU + Wang Yi/CHN'],
  },
  {
    construction: "it was A's turn to meet B",
    published: '2023-08-20',
    text: "On Wednesday it was Antony Blinken's turn to meet Qin Gang.",
    finds: ['meeting held 2023-08-16: Antony Blinken/USA + Qin Gang/CHN'],
  },
  {
    construction: 'next week it will be the turn of A to visit B',
    published: '2023-08-20',
    text: 'On Thursday it will be the turn of Tamim bin Hamad Al Thani to receive Recep Tayyip Erdogan in Doha.',
    finds: ['meeting planned 2023-08-24 @Doha/QAT: Tamim bin Hamad Al Thani/QAT (host) + Recep Tayyip Erdogan/TUR'],
  },
  {
    construction: 'it fell to A to telephone B',
    published: '2023-08-20',
    text: 'It fell to Josep Borrell to telephone Sergei Lavrov on Tuesday.',
    finds: ['call held 2023-08-15: Josep Borrell/XEU + Sergei Lavrov/RUS'],
  },
  {
    construction: 'a group headed by A came to B on a day',
    published: '2023-08-20',
    text: 'A delegation of Omani mediators headed by Badr Albusaidi came to President Ebrahim Raisi in Tehran on 12 August.',
    finds: ['meeting held 2023-08-12 @Tehran/IRN: Badr Albusaidi/OMN + Ebrahim Raisi/IRN'],
  },
  {
    construction: 'A came to see B',
    published: '2023-08-20',
    text: 'Viktor Orban came to Andrej Babis in Prague on Tuesday with a proposal.',
    finds: ['meeting held 2023-08-15 @Prague/CZE: Viktor Orban/HUN + Andrej Babis/CZE'],
  },
  {
    construction: 'A is expected to report to B today',
    published: '2023-08-20',
    text: 'UN envoy Hans Grundberg is expected to report to Antonio Guterres in New York on Tuesday. Saudi envoy Mohammed Al Jaber is to report to Omani foreign minister Badr Albusaidi in Muscat on Monday.',
    finds: [
      '~meeting planned 2023-08-22 @New York/USA: Hans Grundberg/XUN + Antonio Guterres/XUN',
      'meeting planned 2023-08-21 @Muscat/OMN: Mohammed Al Jaber/SAU + Badr Albusaidi/OMN',
    ],
  },
  {
    construction: 'the idea came to A; it came to light: nobody came to anybody',
    published: '2023-08-20',
    text: 'The idea came to Emmanuel Macron on Tuesday. Olaf Scholz came to the same conclusion, and Rishi Sunak came to power last year.',
    finds: [],
  },
  {
    construction: "A's turn to speak in the debate",
    published: '2023-08-20',
    text: 'On Friday it was the turn of Annalena Baerbock to speak in the debate, and of Cleverly to be jeered.',
    finds: [],
  },
]
