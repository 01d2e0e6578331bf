import type { ContactCase } from '../notation.ts'

/** What tells whether several people were met one by one: separate, both, all three of them, together with. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the two had separate meetings with X',
    published: '2023-12-15',
    text: 'Irish Prime Minister Leo Varadkar and Maltese Prime Minister Robert Abela were in Brussels on Thursday. Before the dinner, the two leaders had separate meetings with European Council President Charles Michel.',
    finds: [
      'meeting held 2023-12-14: Leo Varadkar/IRL + Charles Michel/XEU',
      'meeting held 2023-12-14: Robert Abela/MLT + Charles Michel/XEU',
    ],
  },
  {
    construction: 'A and B met separately with X',
    published: '2023-12-15',
    text: 'Leo Varadkar of Ireland and Robert Abela of Malta met separately with European Council President Charles Michel in Brussels on Thursday.',
    finds: [
      'meeting held 2023-12-14 @Brussels/BEL: Leo Varadkar/IRL + Charles Michel/XEU',
      'meeting held 2023-12-14 @Brussels/BEL: Robert Abela/MLT + Charles Michel/XEU',
    ],
  },
  {
    construction: 'A and B called both leaders',
    published: '2024-06-26',
    text: 'Kosovo Prime Minister Albin Kurti and Serbian President Aleksandar Vucic came to Tirana on Tuesday. Petr Fiala, the Czech prime minister, and Dutch Prime Minister Dick Schoof had telephoned both leaders before they set off.',
    finds: [
      '~visit held 2024-06-25: Albin Kurti/XKX + Aleksandar Vucic/SRB + Tirana/ALB/delegation! (host)',
      'call held *: Petr Fiala/CZE + Albin Kurti/XKX',
      'call held *: Petr Fiala/CZE + Aleksandar Vucic/SRB',
      'call held *: Dick Schoof/NLD + Albin Kurti/XKX',
      'call held *: Dick Schoof/NLD + Aleksandar Vucic/SRB',
    ],
  },
  {
    construction: 'a call with all three of them is one',
    published: '2024-06-26',
    text: 'Ruslan Stefanchuk kept away. Presidents Luis Lacalle Pou, Santiago Peña and Luis Arce met in Asunción on Monday. Chilean President Gabriel Boric had a call with all three of them on Tuesday.',
    finds: [
      'meeting held 2024-06-24 @Asunción/PRY: Luis Lacalle Pou/URY + Santiago Peña/PRY + Luis Arce/BOL',
      'call held 2024-06-25: Gabriel Boric/CHL + Luis Lacalle Pou/URY + Santiago Peña/PRY + Luis Arce/BOL',
    ],
  },
  {
    construction: 'the call that X had asked for with all three',
    published: '2024-06-26',
    text: 'Presidents Luis Lacalle Pou, Santiago Peña and Luis Arce met in Asunción on Monday. The call that Chilean President Gabriel Boric had asked to have with all three of them was never put on the calendar.',
    finds: [
      'meeting held 2024-06-24 @Asunción/PRY: Luis Lacalle Pou/URY + Santiago Peña/PRY + Luis Arce/BOL',
      'call proposed|cancelled *: Gabriel Boric/CHL + Luis Lacalle Pou/URY + Santiago Peña/PRY + Luis Arce/BOL',
    ],
  },
  {
    construction: 'the meeting with A and B',
    published: '2024-06-26',
    text: 'The meeting with Greek Prime Minister Kyriakos Mitsotakis and Cypriot President Nikos Christodoulides took Israeli Prime Minister Benjamin Netanyahu to Nicosia on Monday.',
    finds: [
      'meeting held 2024-06-24 @Nicosia/CYP: Kyriakos Mitsotakis/GRC + Nikos Christodoulides/CYP + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'on the way back is no visit',
    published: '2024-06-26',
    text: 'The Norwegian prime minister, Jonas Gahr Støre, is on his way back to Oslo from Kyiv. His Swedish colleague Ulf Kristersson flew back to Stockholm on Tuesday.',
    finds: [],
  },
  {
    construction: 'opened the session together with diplomats from several states',
    published: '2024-08-14',
    text: 'The Finnish envoy, Pekka Haavisto, opened the session in Mombasa on Tuesday together with diplomats from Kenya, Uganda and Norway.',
    finds: [
      'meeting|talks held 2024-08-13 @Mombasa/KEN: Pekka Haavisto/FIN + diplomats/KEN/delegation! + diplomats/UGA/delegation! + diplomats/NOR/delegation!',
    ],
  },
  {
    construction: 'no meeting to announce is none denied',
    published: '2024-06-26',
    text: 'Moldovan Foreign Minister Mihai Popșoi travels to Washington next week, where he hopes to see Secretary of State Antony Blinken. A spokesman for the department said he had no meeting to announce.',
    finds: ['meeting proposed 2024-07-01/2024-07-07 @Washington/USA: Mihai Popșoi/MDA + Antony Blinken/USA'],
  },
]
