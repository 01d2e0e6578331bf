import type { ContactCase } from '../notation.ts'

/** Talks, rounds and delegations. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held talks with',
    published: '2024-03-07',
    text: "Croatian Foreign Minister Gordan Grlić Radman held talks in Podgorica on Monday with Montenegro's Filip Ivanović.",
    finds: [
      'talks|meeting held 2024-03-04 @Podgorica/MNE: Gordan Grlić Radman/HRV/foreign_minister + Filip Ivanović/MNE',
    ],
  },
  {
    construction: 'held talks',
    published: '2019-09-26',
    text: 'Presidents Evo Morales and Martín Vizcarra held talks in Ilo on Saturday on the Bolivian port concession.',
    finds: ['talks|meeting held 2019-09-21 @Ilo/PER: Evo Morales/BOL + Martín Vizcarra/PER'],
  },
  {
    construction: 'had talks',
    published: '2023-05-16',
    text: 'In Vaduz on Friday the Liechtenstein foreign minister, Ottilie Hasler Brunhart, had talks with her Sammarinese colleague, Marco Belluzzi Toccaceli.',
    finds: [
      'talks|meeting held 2023-05-12 @Vaduz/LIE: Ottilie Hasler Brunhart/LIE/foreign_minister + Marco Belluzzi Toccaceli/SMR/foreign_minister',
    ],
  },
  {
    construction: 'talks between delegations',
    published: '2022-10-21',
    text: 'Russian and Ukrainian delegations met in Istanbul on Monday for talks on the exchange of prisoners.',
    finds: [
      'talks|meeting held 2022-10-17 @Istanbul/TUR: Russian delegation/RUS/delegation! + Ukrainian delegation/UKR/delegation!',
    ],
  },
  {
    construction: 'led delegations',
    published: '2025-05-11',
    text: "Delegations led by China's Vice Premier He Lifeng and U.S. Treasury Secretary Scott Bessent held trade talks in Geneva on Saturday.",
    finds: ['talks held 2025-05-10 @Geneva/CHE: He Lifeng/CHN + Scott Bessent/USA/minister'],
  },
  {
    construction: 'negotiated',
    published: '2015-11-20',
    text: 'Iranian deputy foreign ministers Abbas Araghchi and Majid Takht-Ravanchi negotiated in Vienna on Tuesday with EU diplomat Helga Schmid.',
    finds: [
      'talks|meeting held 2015-11-17 @Vienna/AUT: Abbas Araghchi/IRN/deputy_minister + Majid Takht-Ravanchi/IRN/deputy_minister + Helga Schmid/XEU',
    ],
  },
  {
    construction: 'opened talks',
    published: '2013-10-13',
    text: 'Colombian government negotiators led by Humberto de la Calle and the FARC opened a fifteenth cycle of talks in Havana on Thursday.',
    finds: ['talks held|ongoing 2013-10-10 @Havana/CUB: Humberto de la Calle/COL + FARC/COL|-/delegation!'],
  },
  {
    construction: 'resumed talks',
    published: '2024-11-18',
    text: "Talks between Sudan's army and the Rapid Support Forces resumed on Thursday in Jeddah after a break of four months.",
    finds: [
      "talks held|ongoing 2024-11-14 @Jeddah/SAU: Sudan's army/SDN/delegation! + Rapid Support Forces/XRS/delegation!",
    ],
  },
  {
    construction: 'wrapped up a round',
    published: '2026-01-15',
    text: 'Delimitation commissions of Tajikistan and Kyrgyzstan wrapped up a new round of talks in Batken on Monday.',
    finds: ['talks held 2026-01-12 @Batken/KGZ: Tajikistan/TJK/delegation! + Kyrgyzstan/KGZ/delegation!'],
  },
  {
    construction: 'concluded a round',
    published: '2021-06-14',
    text: 'A sixth round of negotiations in Vienna between Iran and world powers concluded on Saturday without agreement.',
    finds: ['talks held 2021-06-12 @Vienna/AUT: Iran/IRN/delegation! + world powers/-/group!'],
  },
  {
    construction: 'title of a round',
    published: '2023-11-30',
    text: 'The twentieth round of border talks between Indian and Chinese corps commanders took place at Chushul-Moldo on Monday.',
    finds: [
      'talks|meeting held 2023-11-27: Indian corps commanders/IND/delegation! + Chinese corps commanders/CHN/delegation!',
    ],
  },
  {
    construction: 'first round by named heads',
    published: '2016-02-03',
    text: 'Serbian and Kosovar teams under Marko Đurić and Edita Tahiri held the first round of technical talks in Brussels on Thursday.',
    finds: ['talks held 2016-01-28 @Brussels/BEL: Marko Đurić/SRB + Edita Tahiri/XKX'],
  },
  {
    construction: 'took part in talks',
    published: '2019-09-26',
    text: "Besides Sergei Lavrov and Wang Yi, Pakistan's Shah Mahmood Qureshi took part in the three-way talks on Afghanistan in Moscow on Friday.",
    finds: ['talks|meeting held 2019-09-20 @Moscow/RUS: Sergei Lavrov/RUS + Wang Yi/CHN + Shah Mahmood Qureshi/PAK'],
  },
  {
    construction: 'joined talks',
    published: '2018-04-10',
    text: "Turkey's Recep Tayyip Erdoğan and Russia's Vladimir Putin conferred in Ankara on Wednesday and were joined by Hassan Rouhani of Iran for three-way talks on Syria.",
    finds: [
      '~meeting|talks held 2018-04-04 @Ankara/TUR: Recep Tayyip Erdoğan/TUR + Vladimir Putin/RUS',
      'talks|meeting|summit held 2018-04-04 @Ankara/TUR: Recep Tayyip Erdoğan/TUR + Vladimir Putin/RUS + Hassan Rouhani/IRN',
    ],
  },
  {
    construction: 'trilateral',
    published: '2023-11-30',
    text: 'A trilateral of the foreign ministers of Japan, China and South Korea, Yoko Kamikawa, Wang Yi and Park Jin, was held in Busan on Sunday.',
    finds: [
      'meeting|talks held 2023-11-26 @Busan/KOR: Yoko Kamikawa/JPN/foreign_minister + Wang Yi/CHN/foreign_minister + Park Jin/KOR/foreign_minister',
    ],
  },
  {
    construction: 'trilateral, states only',
    published: '2020-08-12',
    text: 'The water ministers of Egypt, Sudan and Ethiopia met on Monday for another attempt to agree on the filling of the dam, with African Union experts in the room.',
    finds: [
      'meeting|talks held 2020-08-10: [Egyptian water minister/EGY/office! || Egypt/EGY/delegation!] + [Sudanese water minister/SDN/office! || Sudan/SDN/delegation!] + [Ethiopian water minister/ETH/office! || Ethiopia/ETH/delegation!] + African Union experts/XAU/delegation!?',
    ],
  },
  {
    construction: 'quadrilateral format',
    published: '2016-02-03',
    text: 'Afghan, Pakistani, Chinese and U.S. officials met in Islamabad on Monday in the four-way format meant to bring the Taliban to the table.',
    finds: [
      'meeting|talks held 2016-02-01 @Islamabad/PAK: Afghan officials/AFG/delegation! + Pakistani officials/PAK/delegation! + Chinese officials/CHN/delegation! + U.S. officials/USA/delegation!',
    ],
  },
  {
    construction: 'political consultations',
    published: '2017-07-10',
    text: 'Political consultations between the foreign ministries of Sri Lanka and Oman took place in Muscat on Wednesday, led by Esala Weerakoon and Sayyid Badr al-Busaidi.',
    finds: ['talks|meeting held 2017-07-05 @Muscat/OMN: Esala Weerakoon/LKA + Badr al-Busaidi/OMN'],
  },
  {
    construction: 'strategic dialogue',
    published: '2024-11-18',
    text: "U.S. Deputy Secretary of State Kurt Campbell and Singapore's permanent secretary Albert Chua held the two countries' strategic dialogue in Washington on Thursday.",
    finds: ['talks|meeting held 2024-11-14 @Washington/USA: Kurt Campbell/USA/deputy_minister + Albert Chua/SGP'],
  },
  {
    construction: 'peace talks stalled then cancelled',
    published: '2025-09-24',
    text: "Peace talks between Thailand's government and the BRN rebels, due in Kuala Lumpur on Thursday, have been called off.",
    finds: [
      "talks cancelled 2025-09-25 @Kuala Lumpur/MYS: Thailand's government/THA/delegation! + BRN/THA|-/delegation!",
    ],
  },
  {
    construction: 'planned round',
    published: '2025-05-11',
    text: 'A fourth round of nuclear negotiations between Iran and the United States is scheduled for Friday in Muscat, with Oman mediating.',
    finds: [
      'talks planned 2025-05-16 @Muscat/OMN: Iran/IRN/delegation! + United States/USA/delegation! + Oman/OMN/delegation! (mediator)',
    ],
  },
  {
    construction: 'talks in progress',
    published: '2022-10-21',
    text: "As this is written on Friday, Ethiopian government envoy Redwan Hussien and the Tigray side's Getachew Reda are negotiating in Pretoria.",
    finds: ['talks ongoing 2022-10-21 @Pretoria/ZAF: Redwan Hussien/ETH + Getachew Reda/ETH|-'],
  },
  {
    construction: 'marathon session',
    published: '2015-11-20',
    text: 'After eleven hours at one table in Vienna, John Kerry, Sergei Lavrov and Mohammad Javad Zarif parted on Saturday with a list of Syrian groups.',
    finds: ['talks|meeting held 2015-11-14 @Vienna/AUT: John Kerry/USA + Sergei Lavrov/RUS + Mohammad Javad Zarif/IRN'],
  },
  {
    construction: "border officers' flag meeting",
    published: '2024-03-07',
    text: 'A flag meeting of Pakistani Rangers and Indian border guards was held at Wagah on Wednesday.',
    finds: ['meeting|talks held 2024-03-06: Pakistani Rangers/PAK/delegation! + Indian border guards/IND/delegation!'],
  },
  {
    construction: 'met for a fresh round',
    published: '2019-09-26',
    text: "U.S. envoy Zalmay Khalilzad and the Taliban's Abdul Ghani Baradar met in Doha on August 31 for a ninth round of negotiations.",
    finds: ['talks|meeting held 2019-08-31 @Doha/QAT: Zalmay Khalilzad/USA + Abdul Ghani Baradar/XTB'],
  },
]
