import type { ContactCase } from '../notation.ts'

/** "Its representatives", "their envoys": people of the group or state spoken of just before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'G was not there. Its representatives are negotiating with officials of S in P under T mediation',
    published: '2025-06-28',
    text: 'M23 itself was not at the table. Its representatives are negotiating separately with Congolese officials in Doha under Qatari mediation.',
    finds: [
      'talks ongoing * @Doha/QAT: M23/XM3/delegation! + [Congolese officials/COD/delegation! || Congo/COD/delegation!] + Qatar/QAT/delegation! (mediator)',
    ],
  },
  {
    construction: 'G refused. Its envoys had met S officials in P on D',
    published: '2024-03-08',
    text: 'Hamas has rejected the proposal. Its envoys met Egyptian officials in Cairo on Thursday.',
    finds: [
      'meeting held 2024-03-07 @Cairo/EGY: [Hamas/XHM/delegation! || envoys/XHM/delegation!] + [Egyptian officials/EGY/delegation! || Egypt/EGY/delegation!]',
    ],
  },
  {
    construction: 'S wants more. Its negotiators held talks with T’s in P',
    published: '2024-03-08',
    text: 'Indonesia wants a lower tariff. Its negotiators held talks with a European Union team in Brussels on Tuesday.',
    finds: [
      'talks held 2024-03-05 @Brussels/BEL: [Indonesia/IDN/delegation! || negotiators/IDN/delegation!] + [European Union team/XEU/delegation! || European Union/XEU/delegation!]',
    ],
  },
  {
    construction: 'G says … Its delegation left P, nobody met',
    published: '2024-03-08',
    text: 'Hamas has rejected the proposal. Its delegation left Cairo on Thursday.',
    finds: [],
  },
  {
    construction: 'The Taliban … Their representatives met the envoy of the UN',
    published: '2024-02-20',
    text: 'The Taliban stayed away from the conference. Their representatives met UN envoy Roza Otunbayeva in Kabul on Monday.',
    finds: [
      'meeting held 2024-02-19 @Kabul/AFG: [Taliban/XTB/delegation! || representatives/XTB/delegation!] + Roza Otunbayeva/XUN',
    ],
  },
]
