import type { ContactCase } from '../notation.ts'

/** Who hosts with the place before what is hosted, and who chairs something with whom. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a state hosts in a town the talks between teams',
    published: '2025-10-16',
    text: 'The statement comes as Qatar hosts in Doha the third round of talks between Congolese and M23 delegations.',
    finds: [
      'talks held|ongoing *: Congolese delegation/COD/delegation! + [M23/XM3/delegation! || M23 delegation/XM3/delegation!] + Qatar/QAT/delegation! (host)',
    ],
  },
  {
    construction: 'a state with its article hosts today',
    published: '2025-10-16',
    text: 'The UAE hosts today in Abu Dhabi trilateral talks between Russian, Ukrainian and American delegations.',
    finds: [
      'talks held|ongoing|planned 2025-10-16 @Abu Dhabi/ARE: Russian delegation/RUS/delegation! + Ukrainian delegation/UKR/delegation! + American delegation/USA/delegation! + United Arab Emirates/ARE/delegation! (host)',
    ],
  },
  {
    construction: 'while the country hosts, a subordinate clause',
    published: '2025-10-16',
    text: 'While the United States hosts negotiations between Armenian and Azerbaijani delegations in Washington, fighting has stopped.',
    finds: [
      'talks held|ongoing * @Washington/USA: Armenian delegation/ARM/delegation! + Azerbaijani delegation/AZE/delegation! + United States/USA/delegation! (host)',
    ],
  },
  {
    construction: 'will co-chair together with',
    published: '2025-10-16',
    text: 'Kuwaiti Foreign Minister Abdullah Al-Yahya arrived in London today; tomorrow he will co-chair the Joint Steering Group together with British Foreign Secretary Yvette Cooper.',
    finds: [
      'meeting|talks planned 2025-10-17: Abdullah Al-Yahya/KWT/foreign_minister + Yvette Cooper/GBR/foreign_minister',
      '~visit held|ongoing 2025-10-16: Abdullah Al-Yahya/KWT + [United Kingdom/GBR/delegation! (host) || London/GBR/delegation! (host)]',
    ],
  },
  {
    construction: 'co-chaired a commission with',
    published: '2025-10-16',
    text: 'Indian External Affairs Minister S. Jaishankar co-chaired the Inter-Governmental Commission with Russian First Deputy Prime Minister Denis Manturov in Moscow on Tuesday.',
    finds: [
      'meeting|talks held 2025-10-14 @Moscow/RUS: S. Jaishankar/IND/foreign_minister + Denis Manturov/RUS/minister',
    ],
  },
  {
    construction: 'a committee co-chaired by two',
    published: '2025-10-16',
    text: 'The fifth session of the Egyptian-Turkish Planning Group was co-chaired on Wednesday by foreign ministers Badr Abdelatty of Egypt and Hakan Fidan of Türkiye in Ankara.',
    finds: [
      'meeting|talks held 2025-10-15 @Ankara/TUR: Badr Abdelatty/EGY/foreign_minister + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'jointly chaired a council',
    published: '2025-10-16',
    text: 'Turkish President Recep Tayyip Erdogan and Spanish Prime Minister Pedro Sánchez jointly chaired the Intergovernmental Council in Madrid on Wednesday.',
    finds: ['meeting|talks|summit held 2025-10-15 @Madrid/ESP: Recep Tayyip Erdogan/TUR + Pedro Sánchez/ESP'],
  },
  {
    construction: 'co-chairs as a noun is nobody who does it',
    published: '2025-10-16',
    text: 'The co-chairs of the party thanked German Foreign Minister Johann Wadephul. The co-chair of the group is an economist.',
    finds: [],
  },
  {
    construction: 'a second round, and during the first one',
    published: '2025-10-16',
    text: 'Oman hosts in Muscat the second round of talks between Iranian and American delegations. The current round opened on Wednesday. During the first one, held in the same city on 3 and 4 October, Foreign Minister Badr Albusaidi received the two delegations.',
    finds: [
      'talks held|ongoing 2025-10-15|2025-10-15/2025-10-16|2025-10-15/..|2025-10-16 @Muscat/OMN: Iranian delegation/IRN/delegation! + American delegation/USA/delegation! + Oman/OMN/delegation! (host)',
      'talks held 2025-10-03/2025-10-04 @Muscat/OMN: Iranian delegation/IRN/delegation! + American delegation/USA/delegation! + Oman/OMN/delegation! (host)?',
      'meeting held 2025-10-03/2025-10-04: Badr Albusaidi/OMN/foreign_minister (host) + Iranian delegation/IRN/delegation! + American delegation/USA/delegation!',
    ],
  },
  {
    construction: 'at the previous one, held in a month',
    published: '2025-10-16',
    text: 'Russian and Ukrainian delegations are holding a third round of talks in Istanbul today. At the previous one, held there on 2 June, they agreed on an exchange of prisoners.',
    finds: [
      'talks held|ongoing 2025-10-16 @Istanbul/TUR: Russian delegation/RUS/delegation! + Ukrainian delegation/UKR/delegation!',
      'talks held 2025-06-02 @Istanbul/TUR: Russian delegation/RUS/delegation! + Ukrainian delegation/UKR/delegation!',
    ],
  },
  {
    construction: 'an exchange of captives is no contact',
    published: '2025-10-16',
    text: "Türkiye's mediation has led to another exchange of captives between Russia and Ukraine. A new exchange of prisoners of war between the two countries took place on Tuesday. An exchange of fire between Thai and Cambodian soldiers was reported.",
    finds: [],
  },
  {
    construction: 'received the delegations of the three countries',
    published: '2025-10-16',
    text: 'Delegations from Egypt, Qatar and Türkiye are meeting in Cairo today. On Tuesday President Abdel Fattah el-Sisi received the delegations of the three countries.',
    finds: [
      'meeting|talks held|ongoing 2025-10-16 @Cairo/EGY: [Egyptian delegation/EGY/delegation! || Egypt/EGY/delegation! || delegation from Egypt/EGY/delegation!] + [Qatari delegation/QAT/delegation! || Qatar/QAT/delegation!] + [Turkish delegation/TUR/delegation! || Türkiye/TUR/delegation!]',
      'meeting held 2025-10-14: Abdel Fattah el-Sisi/EGY/head_of_state (host) + [Qatari delegation/QAT/delegation! || Qatar/QAT/delegation!] + [Turkish delegation/TUR/delegation! || Türkiye/TUR/delegation!] + [Egyptian delegation/EGY/delegation! || Egypt/EGY/delegation!]?',
    ],
  },
]
