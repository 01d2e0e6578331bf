import type { ContactCase } from '../notation.ts'

/** What was announced, hoped for or reported, and then taken back: one contact. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'announced, then called off under another noun',
    published: '2018-05-25',
    text: 'Dominica’s Roosevelt Skerrit and Guyana’s Irfaan Ali were to meet in Roseau on June 12. On Thursday Skerrit called off the talks.',
    finds: ['meeting|talks cancelled 2018-06-12 @Roseau/DMA: Roosevelt Skerrit/DMA + Irfaan Ali/GUY'],
  },
  {
    construction: 'announced, then cancelled by a sentence that names both again',
    published: '2024-04-16',
    text: 'Hungarian Foreign Minister Péter Szijjártó is due to meet Ukraine’s Dmytro Kuleba in Uzhhorod on 29 April. Budapest said later in the day that the meeting of Szijjártó and Kuleba on 29 April had been cancelled.',
    finds: ['meeting cancelled 2024-04-29 @Uzhhorod/UKR: Péter Szijjártó/HUN + Dmytro Kuleba/UKR'],
  },
  {
    construction: 'was to take place, could not be held',
    published: '2023-09-22',
    text: 'A meeting between Brazilian President Luiz Inácio Lula da Silva and Paraguay’s Santiago Peña was to take place in New York on Tuesday. Owing to a delayed flight it could not be held.',
    finds: ['meeting cancelled 2023-09-19 @New York/USA: Luiz Inácio Lula da Silva/BRA + Santiago Peña/PRY'],
  },
  {
    construction: 'reported by the press, denied by both',
    published: '2021-08-06',
    text: 'An Omani newspaper reported that Kuwaiti Foreign Minister Ahmad Nasser Al-Sabah had met Yemen’s Ahmad bin Mubarak in Salalah on Wednesday. Both ministries denied that Al-Sabah and bin Mubarak had met.',
    finds: ['meeting denied 2021-08-04 @Salalah/OMN: Ahmad Nasser Al-Sabah/KWT + Ahmad bin Mubarak/YEM'],
  },
  {
    construction: 'cancelled once, held later: two contacts',
    published: '2025-02-28',
    text: 'Polish President Andrzej Duda cancelled a meeting with Lithuania’s Gitanas Nausėda that had been planned for Monday. The two met on Thursday in Vilnius.',
    finds: [
      'meeting cancelled 2025-02-24|2025-03-03: Andrzej Duda/POL + Gitanas Nausėda/LTU',
      'meeting held 2025-02-27 @Vilnius/LTU: Andrzej Duda/POL + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'a meeting with somebody, of him of whom the text tells',
    published: '2023-11-14',
    text: 'Sudanese envoy Dafallah al-Haj has had a hard week. In Nairobi William Ruto refused to receive him. A meeting with Uganda’s Yoweri Museveni, fixed for Thursday, was called off.',
    finds: [
      'meeting cancelled * @Nairobi/KEN: Dafallah al-Haj/SDN + William Ruto/KEN',
      'meeting cancelled 2023-11-09|2023-11-16: Dafallah al-Haj/SDN + Yoweri Museveni/UGA',
    ],
  },
  {
    construction: 'the other did the same',
    published: '2022-03-11',
    text: 'Malian leader Assimi Goïta turned down a call from France’s Emmanuel Macron on Tuesday. Burkina Faso’s Paul-Henri Damiba did the same on Wednesday.',
    finds: [
      'call cancelled 2022-03-08: Assimi Goïta/MLI + Emmanuel Macron/FRA',
      'call cancelled 2022-03-09: Paul-Henri Damiba/BFA + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'turned down an offer of a meeting',
    published: '2024-10-14',
    text: 'Cuban Foreign Minister Bruno Rodríguez turned down an offer from UN chief António Guterres for a meeting in New York pencilled in for 24 September.',
    finds: ['meeting cancelled 2024-09-24: Bruno Rodríguez/CUB + António Guterres/XUN'],
  },
  {
    construction: 'declined an invitation to talks',
    published: '2024-10-14',
    text: 'Sudan’s army chief, Abdel Fattah al-Burhan, has declined an invitation from Switzerland to talks in Geneva with the Rapid Support Forces.',
    finds: ['talks cancelled null @Geneva/CHE: Abdel Fattah al-Burhan/SDN + Rapid Support Forces/XRS/delegation!'],
  },
  {
    construction: 'rejected a proposal to meet',
    published: '2025-08-21',
    text: 'Israeli Prime Minister Benjamin Netanyahu rejected a proposal by Egypt’s Abdel Fattah el-Sisi to meet in Sharm el-Sheikh.',
    finds: ['meeting cancelled null: Benjamin Netanyahu/ISR + Abdel Fattah el-Sisi/EGY'],
  },
  {
    construction: 'a plan that may yet fall stands',
    published: '2021-06-17',
    text: 'Montenegro’s Zdravko Krivokapić and Albania’s Edi Rama are to meet in Shkodër in July, though the meeting may still be postponed.',
    finds: ['meeting planned 2021-07 @Shkodër/ALB: Zdravko Krivokapić/MNE + Edi Rama/ALB'],
  },
  {
    construction: 'put off indefinitely, passive with had been',
    published: '2016-08-10',
    text: 'Friday’s meeting between Peruvian President Pedro Pablo Kuczynski and Chile’s Michelle Bachelet had been put off indefinitely, officials said.',
    finds: ['meeting cancelled 2016-08-12|2016-08-05: Pedro Pablo Kuczynski/PER + Michelle Bachelet/CHL'],
  },
  {
    construction: 'fell victim to, fell through, came to nothing',
    published: '2025-06-24',
    text: 'Indonesian President Prabowo Subianto’s meeting with Justin Trudeau in Kananaskis fell victim to a change of plans. A telephone call between the two on 20 June also fell through.',
    finds: [
      'meeting cancelled null @Kananaskis/CAN: Prabowo Subianto/IDN + Justin Trudeau/CAN',
      'call cancelled 2025-06-20: Prabowo Subianto/IDN + Justin Trudeau/CAN',
    ],
  },
]
