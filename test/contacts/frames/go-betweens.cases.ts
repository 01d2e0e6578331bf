import type { ContactCase } from '../notation.ts'

/** Hosts, mediators and messages between sides that do not meet (rules 3, 14, 16). */
export const cases: readonly ContactCase[] = [
  {
    construction: 'X-mediated talks between',
    published: '2025-05-11',
    text: 'Omani-mediated talks between the United States and the Houthis ended in Muscat on Tuesday.',
    finds: [
      'talks held 2025-05-06 @Muscat/OMN: United States/USA/delegation! + Houthis/XHU/delegation! + Oman/OMN/delegation! (mediator)',
    ],
  },
  {
    construction: 'X-brokered A-B talks',
    published: '2023-05-16',
    text: 'The Saudi-brokered Sudan talks apart, the Chinese-brokered Iran-Saudi talks concluded in Beijing on Friday.',
    finds: [
      'talks held 2023-05-12 @Beijing/CHN: Iran/IRN/delegation! + Saudi Arabia/SAU/delegation! + China/CHN/delegation! (mediator)',
    ],
  },
  {
    construction: 'mediated by, between commas',
    published: '2024-03-07',
    text: 'The talks between Israel and Hamas, mediated by Egypt and Qatar, resumed in Cairo on Sunday.',
    finds: [
      'talks held|ongoing 2024-03-03 @Cairo/EGY: Israel/ISR/delegation! + Hamas/XHM/delegation! + Egypt/EGY/delegation! (mediator) + Qatar/QAT/delegation! (mediator)',
    ],
  },
  {
    construction: 'through the mediation of',
    published: '2021-06-14',
    text: 'Through the mediation of Kuwait, Saudi and Qatari negotiators held talks in Riyadh on Wednesday.',
    finds: [
      'talks held 2021-06-09 @Riyadh/SAU: Saudi negotiators/SAU/delegation! + Qatari negotiators/QAT/delegation! + Kuwait/KWT/delegation! (mediator)',
    ],
  },
  {
    construction: 'with X acting as mediator',
    published: '2018-04-10',
    text: 'Serbia and Kosovo held talks in Brussels on Friday, with the EU acting as mediator.',
    finds: [
      'talks held 2018-04-06 @Brussels/BEL: Serbia/SRB/delegation! + Kosovo/XKX/delegation! + European Union/XEU/delegation! (mediator)',
    ],
  },
  {
    construction: 'under the auspices of',
    published: '2019-09-26',
    text: 'Under the auspices of the United Nations, delegations from Morocco, Algeria and Mauritania met in Geneva on Monday.',
    finds: [
      'meeting|talks held 2019-09-23 @Geneva/CHE: Morocco/MAR/delegation! + Algeria/DZA/delegation! + Mauritania/MRT/delegation! + United Nations/XUN/delegation! (mediator)',
    ],
  },
  {
    construction: 'shuttled between',
    published: '2022-10-21',
    text: 'US envoy Amos Hochstein shuttled on Thursday between the Israeli and Lebanese delegations in Naqoura.',
    finds: [
      'talks|meeting held 2022-10-20 @Naqoura/LBN: Israeli delegation/ISR/delegation! + Lebanese delegation/LBN/delegation! + Amos Hochstein/USA (mediator)',
    ],
  },
  {
    construction: 'carried messages between',
    published: '2026-01-15',
    text: "Pakistan's Ishaq Dar carried messages between Washington and Tehran last week.",
    finds: [
      'message|talks held 2026-01-05/2026-01-11: United States/USA/delegation! + Iran/IRN/delegation! + Ishaq Dar/PAK (mediator)',
    ],
  },
  {
    construction: 'exchange of messages through',
    published: '2014-09-06',
    text: 'Washington and Havana exchanged messages through the Vatican in August, diplomats said.',
    finds: [
      'message held 2014-08: United States/USA/delegation! + Cuba/CUB/delegation! + Vatican/VAT/delegation! (mediator)',
    ],
  },
  {
    construction: 'hosted by, passive',
    published: '2025-07-01',
    text: 'Paul Kagame and Félix Tshisekedi were hosted in Doha on Friday by the Emir of Qatar, Sheikh Tamim bin Hamad Al Thani.',
    finds: [
      'meeting held 2025-06-27 @Doha/QAT: Paul Kagame/RWA + Félix Tshisekedi/COD + Tamim bin Hamad Al Thani/QAT/head_of_state (host)',
    ],
  },
  {
    construction: 'a meeting hosted by',
    published: '2021-06-14',
    text: 'Josep Borrell took part on Monday in Zagreb in a meeting of the Croatian and Serbian foreign ministers hosted by Gordan Grlić Radman.',
    finds: [
      'meeting held 2021-06-14 @Zagreb/HRV: Josep Borrell/XEU + Gordan Grlić Radman/HRV + Serbian foreign minister/SRB/foreign_minister/office!',
    ],
  },
  {
    construction: 'offers to host',
    published: '2024-11-18',
    text: 'Switzerland stands ready to host a meeting between Vladimir Putin and Volodymyr Zelensky, Ignazio Cassis said on Friday.',
    finds: [
      'meeting|summit proposed *: Vladimir Putin/RUS + Volodymyr Zelensky/UKR + Switzerland/CHE/delegation! (host)',
    ],
  },
  {
    construction: 'offer of venue',
    published: '2023-05-16',
    text: 'The Vatican has offered itself as the venue of talks between Russia and Ukraine.',
    finds: ['talks proposed *: Russia/RUS/delegation! + Ukraine/UKR/delegation! + Vatican/VAT/delegation! (host)'],
  },
  {
    construction: 'second round to take place in a third state',
    published: '2022-10-21',
    text: 'Azerbaijan and Armenia completed a first round of border talks in Brussels on Monday; the second is to take place in Moscow on November 3.',
    finds: [
      'talks held 2022-10-17 @Brussels/BEL: Azerbaijan/AZE/delegation! + Armenia/ARM/delegation!',
      'talks planned 2022-11-03 @Moscow/RUS: Azerbaijan/AZE/delegation! + Armenia/ARM/delegation!',
    ],
  },
  {
    construction: 'will reconvene',
    published: '2024-03-07',
    text: 'Negotiators from Guyana and Venezuela concluded three days of talks in Brasília on Wednesday. The two sides will reconvene there on March 20.',
    finds: [
      'talks held 2024-03-04/2024-03-06|2024-03-06 @Brasília/BRA: Guyana/GUY/delegation! + Venezuela/VEN/delegation!',
      'talks|meeting planned 2024-03-20 @Brasília/BRA: Guyana/GUY/delegation! + Venezuela/VEN/delegation!',
    ],
  },
  {
    construction: 'no contact: readiness to mediate, call for talks',
    published: '2024-03-07',
    text: 'Brazil urged all parties to return to talks. Norway is always ready to help, Espen Barth Eide said, and praised Qatari mediation.',
    finds: [],
  },
  {
    construction: 'held what was called',
    published: '2021-04-07',
    text: 'Cuban and American migration officials held what Havana described as useful talks in Washington on Monday.',
    finds: [
      'talks held 2021-04-05 @Washington/USA: Cuban officials/CUB/delegation! + American officials/USA/delegation!',
    ],
  },
  {
    construction: 'among the guarantors',
    published: '2016-10-20',
    text: 'Mozambique and Renamo rebels will open talks in Maputo on 24 October, with Italy and Botswana among the mediators.',
    finds: [
      'talks planned 2016-10-24 @Maputo/MOZ: Mozambique/MOZ/delegation! + Renamo rebels/-|MOZ/delegation! + Italy/ITA/delegation! (mediator) + Botswana/BWA/delegation! (mediator)',
    ],
  },
  {
    construction: 'no contact: talks are said to be needed',
    published: '2025-03-18',
    text: 'Direct dialogue between Khartoum and the Rapid Support Forces is key, the envoy said. Talks between Kyiv and Moscow are the only way out.',
    finds: [],
  },
  {
    construction: 'chaired the talks told before',
    published: '2025-06-03',
    text: 'Delegations of Lesotho and Eswatini held talks in Pretoria on Monday. Naledi Pandor of South Africa chaired the talks.',
    finds: [
      'talks held 2025-06-02 @Pretoria/ZAF: Lesotho/LSO/delegation! + Eswatini/SWZ/delegation! + Naledi Pandor/ZAF (mediator)',
    ],
  },
  {
    construction: 'with X as host',
    published: '2023-10-21',
    text: "Diplomats from Armenia and Azerbaijan, with the EU's Toivo Klaar as mediator, held talks in Brussels on Thursday.",
    finds: [
      'talks held 2023-10-19 @Brussels/BEL: Armenian diplomats/ARM/delegation! + Azerbaijani diplomats/AZE/delegation! + Toivo Klaar/XEU (mediator)',
    ],
  },
]
