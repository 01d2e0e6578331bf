import type { ContactCase } from '../notation.ts'

/** Calls held, taken, received, planned and denied: the nouns of the telephone. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'held a call',
    published: '2023-11-30',
    text: "Estonia's Margus Tsahkna and Latvia's Krišjānis Kariņš, the two countries' foreign ministers, held a call on Wednesday on the closing of border crossings.",
    finds: ['call held 2023-11-29: Margus Tsahkna/EST/foreign_minister + Krišjānis Kariņš/LVA/foreign_minister'],
  },
  {
    construction: 'had a call',
    published: '2022-10-21',
    text: "On Tuesday Ukraine's Defence Minister Oleksii Reznikov had a call with Kajsa Ollongren, the Dutch defence minister; air defence was the main subject.",
    finds: ['call held 2022-10-18: Oleksii Reznikov/UKR/defence_minister + Kajsa Ollongren/NLD/defence_minister'],
  },
  {
    construction: 'conducted a telephone conversation',
    published: '2017-07-10',
    text: "Tajikistan's Sirojiddin Aslov conducted a telephone conversation on Sunday with Kazakh Foreign Minister Kairat Abdrakhmanov, the Tajik ministry reported.",
    finds: ['call held 2017-07-09: Sirojiddin Aslov/TJK + Kairat Abdrakhmanov/KAZ/foreign_minister'],
  },
  {
    construction: 'took a call',
    published: '2025-09-24',
    text: "Paraguayan President Santiago Peña took a call on Monday from Taiwan's President Lai Ching-te.",
    finds: ['call held 2025-09-22: Santiago Peña/PRY/head_of_state + Lai Ching-te/TWN/head_of_state'],
  },
  {
    construction: 'took a call',
    published: '2014-09-06',
    text: 'In Canberra, Tony Abbott took a late-night call on Thursday from Malaysian Prime Minister Najib Razak over the recovery of the victims of Flight MH17.',
    finds: ['call held 2014-09-04: Tony Abbott/AUS + Najib Razak/MYS/head_of_government'],
  },
  {
    construction: 'received a call',
    published: '2024-03-07',
    text: "H.E. Badr bin Hamad Albusaidi, Oman's Foreign Minister, received a phone call today from H.E. Espen Barth Eide, Minister of Foreign Affairs of the Kingdom of Norway.",
    finds: [
      'call held 2024-03-07: Badr bin Hamad Albusaidi/OMN/foreign_minister + Espen Barth Eide/NOR/foreign_minister',
    ],
  },
  {
    construction: 'received a call',
    published: '2026-01-15',
    text: "A telephone call was received on Monday evening by Mauritania's minister of foreign affairs, Mohamed Salem Ould Merzoug, from his Cabo Verdean opposite number, Anselmo Tavares Lopes.",
    finds: [
      'call held 2026-01-12: Mohamed Salem Ould Merzoug/MRT/foreign_minister + Anselmo Tavares Lopes/CPV/foreign_minister',
    ],
  },
  {
    construction: 'exchanged phone calls',
    published: '2013-10-13',
    text: "Ban Ki-moon and Lakhdar Brahimi aside, it was John Kerry and Sergei Lavrov who exchanged phone calls on Thursday over the timetable for destroying Syria's chemical weapons.",
    finds: ['call held 2013-10-10: John Kerry/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'at the request of',
    published: '2024-11-18',
    text: 'At the request of the Hungarian side, Foreign Minister Péter Szijjártó and his Belarusian counterpart Maxim Ryzhenkov held a telephone conversation on Wednesday.',
    finds: ['call held 2024-11-13: Péter Szijjártó/HUN/foreign_minister + Maxim Ryzhenkov/BLR/foreign_minister'],
  },
  {
    construction: 'initiated by',
    published: '2023-11-30',
    text: "Qatar's Prime Minister Mohammed bin Abdulrahman Al Thani and Mossad chief David Barnea spoke on Tuesday. The call was initiated by the Qatari side, a diplomat said.",
    finds: [
      'call held 2023-11-28: Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'on the initiative of',
    published: '2018-04-10',
    text: "On the initiative of Yerevan, Armenia's acting foreign minister, Edward Nalbandian, spoke by telephone with Georgian Foreign Minister Mikheil Janelidze on Saturday.",
    finds: ['call held 2018-04-07: Edward Nalbandian/ARM/foreign_minister + Mikheil Janelidze/GEO/foreign_minister'],
  },
  {
    construction: 'hotline',
    published: '2024-11-18',
    text: 'The Indian and Pakistani directors general of military operations, Lt Gen Rajiv Ghai and Maj Gen Kashif Abdullah, spoke over the hotline on Tuesday as they do every week.',
    finds: ['call held 2024-11-12: Rajiv Ghai/IND/military + Kashif Abdullah/PAK/military'],
  },
  {
    construction: 'deconfliction line',
    published: '2022-10-21',
    text: 'Via a secure line, General Mark Milley consulted his Israeli counterpart, Aviv Kochavi, on Wednesday, the Joint Staff said.',
    finds: ['call|video held 2022-10-19: Mark Milley/USA/military + Aviv Kochavi/ISR/military'],
  },
  {
    construction: 'telephone talks',
    published: '2025-07-01',
    text: 'Japanese Foreign Minister IWAYA Takeshi held telephone talks for approximately 25 minutes on June 30 with Mr. CHO Tae-yul, Minister of Foreign Affairs of the Republic of Korea.',
    finds: ['call held 2025-06-30: IWAYA Takeshi/JPN/foreign_minister + CHO Tae-yul/KOR/foreign_minister'],
  },
  {
    construction: 'telephone consultations',
    published: '2013-10-13',
    text: "Telephone consultations were held on Friday between Sergei Ryabkov, Russia's deputy foreign minister, and Wendy Sherman, the U.S. under secretary of state.",
    finds: ['call held 2013-10-11: Sergei Ryabkov/RUS/deputy_minister + Wendy Sherman/USA'],
  },
  {
    construction: 'first conversation since',
    published: '2023-05-16',
    text: "Algeria's Abdelmadjid Tebboune and Emmanuel Macron of France spoke for the first time in two months on Saturday, the Élysée said.",
    finds: ['call held 2023-05-13: Abdelmadjid Tebboune/DZA/head_of_state + Emmanuel Macron/FRA/head_of_state'],
  },
  {
    construction: 'planned call',
    published: '2025-02-19',
    text: 'British Prime Minister Keir Starmer will speak by phone with Volodymyr Zelenskyy on Friday, his spokesman said.',
    finds: ['call planned 2025-02-21: Keir Starmer/GBR/head_of_government + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'planned call, going to',
    published: '2025-05-11',
    text: '"I will be speaking to President Vladimir Putin tomorrow morning," Donald Trump wrote on Sunday.',
    finds: ['call planned 2025-05-12: Vladimir Putin/RUS/head_of_state + Donald Trump/USA'],
  },
  {
    construction: 'proposed call',
    published: '2022-10-21',
    text: 'Olaf Scholz is open to speaking by telephone with Xi Jinping before the trip, a German government spokesman said on Friday.',
    finds: ['call proposed *: Olaf Scholz/DEU/head_of_government + Xi Jinping/CHN/head_of_state'],
  },
  {
    construction: 'call denied',
    published: '2020-08-12',
    text: "There was no telephone call between Foreign Minister Nikos Dendias and Turkey's Mevlüt Çavuşoğlu on Tuesday, Greek diplomats insisted.",
    finds: ['call denied 2020-08-11: Nikos Dendias/GRC/foreign_minister + Mevlüt Çavuşoğlu/TUR'],
  },
  {
    construction: 'call cancelled',
    published: '2017-07-10',
    text: 'A telephone call between Mexican President Enrique Peña Nieto and Donald Trump set for Saturday was called off at the last minute.',
    finds: ['call cancelled 2017-07-08: Enrique Peña Nieto/MEX/head_of_state + Donald Trump/USA/head_of_state'],
  },
  {
    construction: 'nominal call, subject of stretched',
    published: '2026-01-15',
    text: 'A phone call that stretched to ninety minutes on Tuesday brought Mark Carney and Claudia Sheinbaum no closer on tariffs.',
    finds: ['call held 2026-01-13: Mark Carney/CAN + Claudia Sheinbaum/MEX'],
  },
  {
    construction: 'call with date in the past month',
    published: '2024-11-18',
    text: "Honduras's Eduardo Enrique Reina called Caribbean colleagues last month, beginning with Jamaica's Kamina Johnson Smith, whom he telephoned on October 28.",
    finds: [
      'call held 2024-10-28: Eduardo Enrique Reina/HND + Kamina Johnson Smith/JAM',
      '~call held 2024-10: Eduardo Enrique Reina/HND + Caribbean colleagues/-/group!',
    ],
  },
  {
    construction: 'undated text',
    published: null,
    text: "Andorra's minister of foreign affairs, Ferran Casals Riba, spoke by telephone with Liechtenstein's Dominique Frick on 4 May 2023.",
    finds: ['call held 2023-05-04: Ferran Casals Riba/AND/foreign_minister + Dominique Frick/LIE'],
  },
  {
    construction: 'undated text without a date',
    published: null,
    text: 'Foreign Minister Gudrun Sigfusdottir of Iceland phoned her Faroese-born Danish colleague, Poul Mikkelsen, to go over fishing quotas.',
    finds: ['call held null: Gudrun Sigfusdottir/ISL/foreign_minister + Poul Mikkelsen/DNK/foreign_minister'],
  },
  {
    construction: 'partly by video link is in person',
    published: '2018-11-09',
    text: 'Icelandic Foreign Minister Gudlaugur Thor Thordarson chaired a meeting with the foreign ministers of five Arctic states in Reykjavik on Thursday, partly by video link.',
    finds: [
      'meeting held 2018-11-08 @Reykjavik/ISL: Gudlaugur Thor Thordarson/ISL + foreign ministers of five Arctic states/-/group!',
    ],
  },
]
