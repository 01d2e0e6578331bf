import type { ContactCase } from '../notation.ts'

/** A phrase in front of the subject ends at its comma: who is named behind it does what the verb says. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'after talks hosted by X, A and B signed',
    published: '2024-05-20',
    text: 'In Cairo on May 16, after two days of talks hosted by Sameh Shoukry, Hakan Fidan and George Gerapetritis signed a pact on migration.',
    finds: ['talks|meeting held *: Sameh Shoukry/EGY (host) + Hakan Fidan/TUR + George Gerapetritis/GRC'],
  },
  {
    construction: 'in negotiations under X and a body, the government and the rebels agreed',
    published: '2024-05-20',
    text: 'In Geneva last month, in six days of negotiations under U.N. envoy Geir Pedersen and the Red Cross, the Syrian government and the Taliban agreed to free 120 prisoners.',
    finds: [
      'talks held 2024-04 @Geneva/CHE: Geir Pedersen/XUN (mediator) + [Red Cross/XRC/delegation! (mediator) || Red Cross/XRC/delegation!] + [Syrian government/SYR/delegation! || Syria/SYR/delegation!] + Taliban/XTB/delegation!',
    ],
  },
  {
    construction: 'at a dinner given by X, A and B spoke',
    published: '2024-05-20',
    text: 'On Friday in Lisbon, at a dinner given by Paulo Rangel, Sergey Lavrov and Antony Blinken spoke for half an hour.',
    finds: ['meeting held 2024-05-17 @Lisbon/PRT: Sergey Lavrov/RUS + Antony Blinken/USA + Paulo Rangel/PRT (host)?'],
  },
  {
    construction: 'in a meeting chaired by X, A and B agreed',
    published: '2024-05-20',
    text: 'In a meeting chaired by Josep Borrell, Aleksandar Vučić and Albin Kurti agreed on number plates in Brussels on Thursday.',
    finds: ['meeting held 2024-05-16 @Brussels/BEL: Josep Borrell/XEU + Aleksandar Vučić/SRB + Albin Kurti/XKX'],
  },
  {
    construction: 'brought together by X, A and B shook hands',
    published: '2024-05-20',
    text: 'Brought together by João Lourenço, Félix Tshisekedi and Paul Kagame met in Luanda on Wednesday.',
    finds: [
      'meeting held 2024-05-15 @Luanda/AGO: Félix Tshisekedi/COD + Paul Kagame/RWA + [João Lourenço/AGO (mediator) || João Lourenço/AGO (host) || João Lourenço/AGO]?',
    ],
  },
  {
    construction: 'received by A, B and C: all of them hosts',
    published: '2024-05-20',
    text: 'Lula da Silva was received by Emmanuel Macron, Gérard Larcher and Yaël Braun-Pivet in Paris on Thursday.',
    finds: [
      'meeting held 2024-05-16 @Paris/FRA: Lula da Silva/BRA + Emmanuel Macron/FRA (host) + Gérard Larcher/FRA (host)? + Yaël Braun-Pivet/FRA (host)?',
    ],
  },
  {
    construction: 'talks hosted by X, Y and Z took place: three hosts',
    published: '2024-05-20',
    text: 'Talks with the Taliban hosted by Qatar, Norway and Pakistan ended in Doha on Sunday.',
    finds: [
      'talks held 2024-05-19 @Doha/QAT: Taliban/XTB/delegation! + Qatar/QAT/delegation! (host) + Norway/NOR/delegation! (host) + Pakistan/PAK/delegation! (host)',
    ],
  },
]
