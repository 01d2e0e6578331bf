import type { ContactCase } from './notation.ts'

/** Delegations, rounds, hosts and go-betweens; summits; screens. */
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
    construction: 'hosted talks between',
    published: '2025-07-01',
    text: 'Qatar on Saturday hosted talks between delegations of the Democratic Republic of Congo and the M23 rebels in Doha.',
    finds: [
      'talks held 2025-06-28 @Doha/QAT: Congolese delegation/COD/delegation! + M23/XM3/delegation! + Qatar/QAT/delegation! (host)',
    ],
  },
  {
    construction: 'hosted talks, named host',
    published: '2018-04-10',
    text: "Ethiopian Prime Minister Abiy Ahmed on Friday hosted talks in Addis Ababa between South Sudan's Salva Kiir and rebel leader Riek Machar.",
    finds: [
      'talks|meeting held 2018-04-06 @Addis Ababa/ETH: Salva Kiir/SSD + Riek Machar/SSD|- + Abiy Ahmed/ETH/head_of_government (host)',
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
    construction: 'convened',
    published: '2023-05-16',
    text: 'On Thursday in Brussels, Josep Borrell convened the prime ministers of Kosovo and Albania, Albin Kurti and Edi Rama, for a working session on energy.',
    finds: [
      'meeting|talks held 2023-05-11 @Brussels/BEL: Josep Borrell/XEU + Albin Kurti/XKX/head_of_government + Edi Rama/ALB/head_of_government',
    ],
  },
  {
    construction: 'chaired',
    published: '2014-09-06',
    text: 'OSCE envoy Heidi Tagliavini chaired talks in Minsk on Friday between Leonid Kuchma, for Ukraine, and Russian ambassador Mikhail Zurabov.',
    finds: [
      'talks|meeting held 2014-09-05 @Minsk/BLR: Leonid Kuchma/UKR + Mikhail Zurabov/RUS/ambassador + Heidi Tagliavini/XOS (mediator)',
    ],
  },
  {
    construction: 'co-chaired',
    published: '2025-02-19',
    text: "Egypt's Badr Abdelatty and Djibouti's Mahmoud Ali Youssouf co-chaired the joint committee of their two countries in Cairo on Sunday.",
    finds: ['meeting|talks held 2025-02-16 @Cairo/EGY: Badr Abdelatty/EGY + Mahmoud Ali Youssouf/DJI'],
  },
  {
    construction: 'co-chaired by',
    published: '2022-10-21',
    text: "The intergovernmental commission, co-chaired by Belarusian Foreign Minister Vladimir Makei and Serbia's Nikola Selaković, met in Minsk on Tuesday.",
    finds: ['meeting|talks held 2022-10-18 @Minsk/BLR: Vladimir Makei/BLR/foreign_minister + Nikola Selaković/SRB'],
  },
  {
    construction: 'presided over',
    published: '2017-07-10',
    text: "The UN's Espen Barth Eide presided over talks in Crans-Montana on Thursday between Nicos Anastasiades and Mustafa Akıncı.",
    finds: [
      'talks|meeting held 2017-07-06 @Crans-Montana/CHE: Nicos Anastasiades/CYP + Mustafa Akıncı/XTC|CYP|- + Espen Barth Eide/XUN',
    ],
  },
  {
    construction: 'brought together',
    published: '2025-09-24',
    text: "On Monday, Prime Minister Anwar Ibrahim brought together Thailand's Anutin Charnvirakul and Cambodia's Hun Manet in Kuala Lumpur.",
    finds: [
      'meeting|talks held 2025-09-22 @Kuala Lumpur/MYS: Anwar Ibrahim/MYS/head_of_government + Anutin Charnvirakul/THA + Hun Manet/KHM',
    ],
  },
  {
    construction: 'mediated',
    published: '2024-03-07',
    text: 'Mediated by Egyptian intelligence chief Abbas Kamel, representatives of Fatah and Hamas held talks in Cairo on Sunday.',
    finds: [
      'talks|meeting held 2024-03-03 @Cairo/EGY: Fatah/PSE/delegation! + Hamas/XHM/delegation! + Abbas Kamel/EGY/intelligence_chief (mediator)',
    ],
  },
  {
    construction: 'brokered',
    published: '2022-10-21',
    text: 'Talks brokered by Washington brought the Armenian and Azerbaijani foreign ministers, Ararat Mirzoyan and Jeyhun Bayramov, to Blair House on Thursday.',
    finds: [
      'talks|meeting held 2022-10-20 @Blair House/USA: Ararat Mirzoyan/ARM/foreign_minister + Jeyhun Bayramov/AZE/foreign_minister + Washington/USA/delegation!?',
    ],
  },
  {
    construction: 'shuttled between',
    published: '2025-05-11',
    text: "In Rome on Friday, Oman's Badr Albusaidi shuttled between the rooms of Iran's Abbas Araghchi and U.S. envoy Steve Witkoff.",
    finds: [
      'talks|meeting held 2025-05-09 @Rome/ITA: Abbas Araghchi/IRN + Steve Witkoff/USA/envoy + Badr Albusaidi/OMN (mediator)',
    ],
  },
  {
    construction: 'indirect talks',
    published: '2022-10-21',
    text: 'Indirect talks between Israel and Lebanon on their maritime border ended in Naqoura on Tuesday; U.S. mediator Amos Hochstein passed drafts from one side to the other.',
    finds: [
      'talks held 2022-10-18 @Naqoura/LBN: Israel/ISR/delegation! + Lebanon/LBN/delegation! + Amos Hochstein/USA (mediator)',
    ],
  },
  {
    construction: 'proximity talks',
    published: '2014-09-06',
    text: "Proximity talks with South Sudan's government on one floor and the SPLM-IO rebels on another were held by IGAD mediator Seyoum Mesfin in Addis Ababa on Wednesday.",
    finds: [
      "talks held 2014-09-03 @Addis Ababa/ETH: South Sudan's government/SSD/delegation! + SPLM-IO/SSD|-/delegation! + Seyoum Mesfin/ETH|- (mediator)",
    ],
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
    construction: 'summit',
    published: '2025-02-19',
    text: "Moldova's Maia Sandu, Romania's Klaus Iohannis and Ukraine's Volodymyr Zelenskyy held a summit in Chernivtsi on February 7.",
    finds: [
      'summit|meeting held 2025-02-07 @Chernivtsi/UKR: Maia Sandu/MDA + Klaus Iohannis/ROU + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'summit between two leaders',
    published: '2018-04-10',
    text: 'The first summit between Kim Jong Un and Moon Jae-in will be held at Panmunjom on April 27.',
    finds: ['summit planned 2018-04-27 @Panmunjom/KOR: Kim Jong Un/PRK + Moon Jae-in/KOR'],
  },
  {
    construction: 'summit hosted',
    published: '2023-05-16',
    text: "Xi Jinping will host the presidents of Kazakhstan, Uzbekistan and Tajikistan, Kassym-Jomart Tokayev, Shavkat Mirziyoyev and Emomali Rahmon, at a summit in Xi'an on Thursday.",
    finds: [
      "summit|meeting planned 2023-05-18 @Xi'an/CHN: Xi Jinping/CHN + Kassym-Jomart Tokayev/KAZ/head_of_state + Shavkat Mirziyoyev/UZB/head_of_state + Emomali Rahmon/TJK/head_of_state",
    ],
  },
  {
    construction: 'hyphenated summit',
    published: '2021-06-14',
    text: 'The Biden-Putin summit in Geneva on Wednesday will be the first for the two men as presidents.',
    finds: ['summit|meeting planned 2021-06-16 @Geneva/CHE: Biden/USA + Putin/RUS'],
  },
  {
    construction: 'video conference',
    published: '2020-08-12',
    text: "Foreign ministers Heiko Maas and Jean-Yves Le Drian conferred with Iraq's Fuad Hussein by video conference on Thursday.",
    finds: [
      'video held 2020-08-06: Heiko Maas/DEU/foreign_minister + Jean-Yves Le Drian/FRA/foreign_minister + Fuad Hussein/IRQ',
    ],
  },
  {
    construction: 'video call',
    published: '2021-06-14',
    text: "Hungarian President János Áder and Slovenia's Borut Pahor held a video call on Thursday.",
    finds: ['video held 2021-06-10: János Áder/HUN/head_of_state + Borut Pahor/SVN'],
  },
  {
    construction: 'via video link',
    published: '2022-10-21',
    text: "Via video link from Kyiv, Dmytro Kuleba consulted Kenya's Raychelle Omamo on grain on Thursday.",
    finds: ['video held 2022-10-20: Dmytro Kuleba/UKR + Raychelle Omamo/KEN'],
  },
  {
    construction: 'virtual meeting',
    published: '2021-06-14',
    text: "Brunei's Erywan Yusof and Myanmar's junta-appointed foreign minister, Wunna Maung Lwin, met virtually on Tuesday.",
    finds: ['video held 2021-06-08: Erywan Yusof/BRN + Wunna Maung Lwin/MMR/foreign_minister'],
  },
  {
    construction: 'online talks',
    published: '2020-08-12',
    text: "Online talks on the electricity line were held on Friday by the energy ministers of Tonga and Tuvalu, Viliami Fusitu'a Lolo and Simona Paeniu Tausi.",
    finds: ["video|talks held 2020-08-07: Viliami Fusitu'a Lolo/TON/minister + Simona Paeniu Tausi/TUV/minister"],
  },
  {
    construction: 'joined remotely',
    published: '2025-09-24',
    text: 'Keir Starmer and Emmanuel Macron met in Paris on Thursday; Friedrich Merz joined by video link from Berlin.',
    finds: ['meeting held 2025-09-18 @Paris/FRA: Keir Starmer/GBR + Emmanuel Macron/FRA + Friedrich Merz/DEU'],
  },
  {
    construction: 'took part remotely',
    published: '2023-05-16',
    text: 'Zelenskyy took part remotely in a meeting of Baltic prime ministers in Tallinn on Friday.',
    finds: ['video|meeting held 2023-05-12: Zelenskyy/UKR + Baltic prime ministers/-/group!'],
  },
  {
    construction: 'addressed and talked with',
    published: '2024-03-07',
    text: 'Palestinian Prime Minister Mohammad Shtayyeh consulted EU foreign policy chief Josep Borrell in an online meeting on Monday.',
    finds: ['video held 2024-03-04: Mohammad Shtayyeh/PSE/head_of_government + Josep Borrell/XEU'],
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
    construction: 'offer to host',
    published: '2024-11-18',
    text: "Norway has offered to host talks between Colombia's government and the ELN, Espen Barth Eide said on Sunday.",
    finds: [
      "talks proposed *: Colombia's government/COL/delegation! + ELN/COL|-/delegation! + Norway/NOR/delegation! (host)",
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
    construction: 'secret back channel',
    published: '2013-10-13',
    text: "Undeclared talks took place in Muscat in March between William Burns, the U.S. deputy secretary of state, and Iran's Ali Asghar Khaji.",
    finds: ['talks|meeting held 2013-03 @Muscat/OMN: William Burns/USA/deputy_minister + Ali Asghar Khaji/IRN'],
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
