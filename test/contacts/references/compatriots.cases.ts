import type { ContactCase } from '../notation.ts'

/** Whom "him" and "her" mean beside somebody of the same state as the last host. */
export const cases: readonly ContactCase[] = [
  {
    construction: "the host's minister saw the guest before",
    published: '2024-04-19',
    text: 'Petr Pavel received Radosław Sikorski in Prague on Thursday. Jan Lipavský had seen him the evening before.',
    finds: [
      'meeting held 2024-04-18 @Prague/CZE: Petr Pavel/CZE (host) + Radosław Sikorski/POL',
      'meeting held 2024-04-17: Jan Lipavský/CZE + Radosław Sikorski/POL',
    ],
  },
  {
    construction: "the host's minister, title first, on a day of his own",
    published: '2024-04-19',
    text: 'Emmanuel Macron received Antony Blinken on Tuesday. The French foreign minister, Stéphane Séjourné, spoke to him on Monday.',
    finds: [
      'meeting held 2024-04-16: Emmanuel Macron/FRA (host) + Antony Blinken/USA',
      'call|meeting held 2024-04-15: Stéphane Séjourné/FRA + Antony Blinken/USA',
    ],
  },
  {
    construction: 'a woman received, then met by a compatriot of the host',
    published: '2024-04-19',
    text: 'Recep Tayyip Erdoğan received Annalena Baerbock on Tuesday. Hakan Fidan met her on Wednesday.',
    finds: [
      'meeting held 2024-04-16: Recep Tayyip Erdoğan/TUR (host) + Annalena Baerbock/DEU',
      'meeting held 2024-04-17: Hakan Fidan/TUR + Annalena Baerbock/DEU',
    ],
  },
  {
    construction: 'he who was received goes on being told of',
    published: '2024-04-19',
    text: 'David Cameron met Israel Katz on Wednesday. On Thursday he was received by Benjamin Netanyahu.',
    finds: [
      'meeting held 2024-04-17: David Cameron/GBR + Israel Katz/ISR',
      'meeting held 2024-04-18: Benjamin Netanyahu/ISR (host) + David Cameron/GBR',
    ],
  },
  {
    construction: 'him is a compatriot where nothing of a meeting is said',
    published: '2024-04-19',
    text: 'Emmanuel Macron received Antony Blinken on Tuesday. Stéphane Séjourné thanked him for it.',
    finds: ['meeting held 2024-04-16: Emmanuel Macron/FRA (host) + Antony Blinken/USA'],
  },
  {
    construction: 'with nobody of another state near, no contact between compatriots',
    published: '2024-04-19',
    text: 'Emmanuel Macron spoke on television on Tuesday. Stéphane Séjourné had seen him the evening before.',
    finds: [],
  },
]
