import type { ContactCase } from '../notation.ts'

/** Shared predicates, pronouns, attributions, conditions and times. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'coordination of predicates',
    published: '2019-09-26',
    text: "On Tuesday Emmanuel Macron met Hassan Rouhani in New York, phoned Benjamin Netanyahu and wrote to Saudi Arabia's King Salman.",
    finds: [
      'meeting held 2019-09-24 @New York/USA: Emmanuel Macron/FRA + Hassan Rouhani/IRN',
      'call held 2019-09-24: Emmanuel Macron/FRA + Benjamin Netanyahu/ISR',
      'message held 2019-09-24: Emmanuel Macron/FRA + Salman/SAU/head_of_state',
    ],
  },
  {
    construction: 'coordination of predicates, two days',
    published: '2023-05-16',
    text: "Josep Borrell saw Vietnam's Bui Thanh Son in Stockholm on Saturday and rang Bangladesh's A. K. Abdul Momen on Monday.",
    finds: [
      'meeting held 2023-05-13 @Stockholm/SWE: Josep Borrell/XEU + Bui Thanh Son/VNM',
      'call held 2023-05-15: Josep Borrell/XEU + A. K. Abdul Momen/BGD',
    ],
  },
  {
    construction: 'coordination with gapping',
    published: '2016-02-03',
    text: "Ukraine's Pavlo Klimkin met Slovakia's Miroslav Lajčák on Thursday and, on Friday, Hungary's Péter Szijjártó.",
    finds: [
      'meeting held 2016-01-28: Pavlo Klimkin/UKR + Miroslav Lajčák/SVK',
      'meeting held 2016-01-29: Pavlo Klimkin/UKR + Péter Szijjártó/HUN',
    ],
  },
  {
    construction: 'coordination of dates and places',
    published: '2025-07-01',
    text: "Qatar's Mohammed al-Khulaifi met Rwanda's Paul Kagame in Kigali on Friday and DR Congo's Félix Tshisekedi in Kinshasa on Saturday.",
    finds: [
      'meeting held 2025-06-27 @Kigali/RWA: Mohammed al-Khulaifi/QAT + Paul Kagame/RWA',
      'meeting held 2025-06-28 @Kinshasa/COD: Mohammed al-Khulaifi/QAT + Félix Tshisekedi/COD',
    ],
  },
  {
    construction: 'as did',
    published: '2026-01-15',
    text: "On Wednesday New Zealand's Winston Peters telephoned Tonga's prime minister, Fatafehi Fakafanua, as did Australia's Penny Wong.",
    finds: [
      'call held 2026-01-14: Winston Peters/NZL + Fatafehi Fakafanua/TON/head_of_government',
      'call held 2026-01-14: Penny Wong/AUS + Fatafehi Fakafanua/TON/head_of_government',
    ],
  },
  {
    construction: 'likewise, then',
    published: '2017-07-10',
    text: "Saudi foreign minister Adel al-Jubeir was received in Ankara by Recep Tayyip Erdoğan on Thursday, and so, an hour later, was Qatar's Khalid al-Attiyah.",
    finds: [
      'meeting held 2017-07-06 @Ankara/TUR: Adel al-Jubeir/SAU/foreign_minister + Recep Tayyip Erdoğan/TUR',
      'meeting held 2017-07-06 @Ankara/TUR: Khalid al-Attiyah/QAT + Recep Tayyip Erdoğan/TUR',
    ],
  },
  {
    construction: 'pronoun subject',
    published: '2024-11-18',
    text: "Finland's Elina Valtonen was in Chişinău on Thursday. There she met Foreign Minister Mihai Popșoi.",
    finds: ['meeting held 2024-11-14 @Chişinău/MDA: Elina Valtonen/FIN + Mihai Popșoi/MDA/foreign_minister'],
  },
  {
    construction: 'the two ministers',
    published: '2020-08-12',
    text: "Cyprus's Nikos Christodoulides has a close ally in Israel's Gabi Ashkenazi. The two ministers spoke by telephone on Tuesday.",
    finds: ['call held 2020-08-11: Nikos Christodoulides/CYP + Gabi Ashkenazi/ISR'],
  },
  {
    construction: 'his counterpart named later',
    published: '2018-04-10',
    text: "Bhutan's Damcho Dorji met his Bangladeshi counterpart in Dhaka on Sunday. Abul Hassan Mahmood Ali said afterwards that the power deal was near.",
    finds: [
      'meeting held 2018-04-08 @Dhaka/BGD: Damcho Dorji/BTN + [Abul Hassan Mahmood Ali/BGD/foreign_minister || Bangladeshi foreign minister/BGD/office!]',
    ],
  },
  {
    construction: 'his counterpart unnamed',
    published: '2022-10-21',
    text: "Lesotho's foreign minister, 'Matšepo Ramakoae, spoke by phone with her Eswatini counterpart on Monday.",
    finds: ['call held 2022-10-17: Matšepo Ramakoae/LSO/foreign_minister + Eswatini foreign minister/SWZ/office!'],
  },
  {
    construction: 'the host named in the next sentence',
    published: '2021-06-14',
    text: 'Charles Michel arrived in Tbilisi on Saturday for consultations. His host, Prime Minister Irakli Garibashvili, took him to dinner.',
    finds: [
      'meeting|talks held 2021-06-12 @Tbilisi/GEO: Charles Michel/XEU + Irakli Garibashvili/GEO/head_of_government',
    ],
  },
  {
    construction: 'metonym capital',
    published: '2025-02-19',
    text: 'Moscow and Washington held a first round of talks on embassy staffing in Istanbul on Thursday.',
    finds: ['talks held 2025-02-13 @Istanbul/TUR: Moscow/RUS/delegation! + Washington/USA/delegation!'],
  },
  {
    construction: 'bodies as parties',
    published: '2016-02-03',
    text: 'The Polish foreign ministry summoned nobody, but it did hold consultations in Warsaw on Friday with the German foreign ministry.',
    finds: [
      'talks|meeting held 2016-01-29 @Warsaw/POL: Polish foreign ministry/POL/delegation! + German foreign ministry/DEU/delegation!',
    ],
  },
  {
    construction: 'attribution first',
    published: '2023-11-30',
    text: "According to the Élysée, the two presidents, Emmanuel Macron and Uzbekistan's Shavkat Mirziyoyev, sat down in Samarkand on Nov. 2.",
    finds: [
      'meeting held 2023-11-02 @Samarkand/UZB: Emmanuel Macron/FRA/head_of_state + Shavkat Mirziyoyev/UZB/head_of_state',
    ],
  },
  {
    construction: 'attribution last, party inside quotation',
    published: '2025-05-11',
    text: '"We met with President Xi Jinping for two hours on Friday and it was friendly," said Venezuela\'s Nicolás Maduro in Moscow.',
    finds: ['meeting held 2025-05-09: Xi Jinping/CHN/head_of_state + Nicolás Maduro/VEN'],
  },
  {
    construction: 'first person by office holder',
    published: '2022-10-21',
    text: '"I spoke to my Canadian colleague Mélanie Joly on Wednesday," Latvian Foreign Minister Edgars Rinkēvičs told the Saeima.',
    finds: ['call held 2022-10-19: Mélanie Joly/CAN/foreign_minister + Edgars Rinkēvičs/LVA/foreign_minister'],
  },
  {
    construction: 'cleft',
    published: '2013-10-13',
    text: "It was in Bali on Monday that Xi Jinping and Philippine leader Benigno Aquino did not so much talk as nod; the Chinese leader's real meeting there was with Indonesia's Susilo Bambang Yudhoyono.",
    finds: [
      'meeting held 2013-10-07 @Bali/IDN: Xi Jinping/CHN + Susilo Bambang Yudhoyono/IDN',
      '~meeting held 2013-10-07 @Bali/IDN: Xi Jinping/CHN + Benigno Aquino/PHL',
    ],
  },
  {
    construction: 'conditional',
    published: '2024-03-07',
    text: "If the weather holds, Greenland's Vivian Motzfeldt and Iceland's Bjarni Benediktsson will meet in Ísafjörður on Saturday.",
    finds: ['meeting planned|proposed 2024-03-09 @Ísafjörður/ISL: Vivian Motzfeldt/GRL|DNK + Bjarni Benediktsson/ISL'],
  },
  {
    construction: 'would have met',
    published: '2015-11-20',
    text: 'Had the bombs not gone off, François Hollande would have met Hassan Rouhani in Paris on Tuesday; the trip was cancelled.',
    finds: ['meeting|visit cancelled 2015-11-17 @Paris/FRA: François Hollande/FRA + Hassan Rouhani/IRN'],
  },
  {
    construction: 'was supposed to',
    published: '2026-01-15',
    text: "Syria's Asaad al-Shaibani was supposed to see Mazloum Abdi in Damascus on Sunday, but the SDF commander stayed away.",
    finds: ['meeting cancelled 2026-01-11 @Damascus/SYR: Asaad al-Shaibani/SYR + Mazloum Abdi/XSD'],
  },
  {
    construction: 'earlier the same day',
    published: '2025-09-24',
    text: "Latvia's Baiba Braže met Kyrgyzstan's Jeenbek Kulubaev in New York on Tuesday. Earlier the same day she had seen Tajikistan's Sirojiddin Muhriddin.",
    finds: [
      'meeting held 2025-09-23 @New York/USA: Baiba Braže/LVA + Jeenbek Kulubaev/KGZ',
      'meeting held 2025-09-23: Baiba Braže/LVA + Sirojiddin Muhriddin/TJK',
    ],
  },
  {
    construction: 'a day after',
    published: '2023-05-16',
    text: 'A day after meeting Pope Francis in Rome, Zelenskyy was in Aachen and Berlin, where Olaf Scholz received him on Sunday.',
    finds: [
      'meeting held 2023-05-14 @Berlin/DEU: Zelenskyy/UKR + Olaf Scholz/DEU',
      'meeting held 2023-05-13 @Rome/ITA: Zelenskyy/UKR + Francis/VAT/head_of_state',
    ],
  },
  {
    construction: 'sentence with parenthesis',
    published: '2019-09-26',
    text: "Turkey's Mevlüt Çavuşoğlu (in New York since Sunday) and Libya's Mohamed Siala (who came a day later) met on Wednesday.",
    finds: ['meeting held 2019-09-25: Mevlüt Çavuşoğlu/TUR + Mohamed Siala/LBY'],
  },
  {
    construction: 'list with semicolons',
    published: '2024-11-18',
    text: "Meetings in Lima on Friday: Thailand's Paetongtarn Shinawatra with Peru's Dina Boluarte; Gabriel Boric with Joe Biden.",
    finds: [
      'meeting held 2024-11-15 @Lima/PER: Paetongtarn Shinawatra/THA + Dina Boluarte/PER',
      'meeting held 2024-11-15 @Lima/PER: Gabriel Boric/CHL + Joe Biden/USA',
    ],
  },
]
