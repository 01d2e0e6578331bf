import type { ContactCase } from './notation.ts'

/** Passives, inversions, participles, relative clauses, shared predicates, pronouns. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'passive receive',
    published: '2024-03-07',
    text: "Armenian Deputy Prime Minister Mher Grigoryan was received on Tuesday in Doha by Qatar's prime minister, Mohammed bin Abdulrahman Al Thani.",
    finds: [
      'meeting held 2024-03-05 @Doha/QAT: Mher Grigoryan/ARM/minister + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister',
    ],
  },
  {
    construction: 'passive receive, agent first',
    published: '2022-10-21',
    text: 'By President Klaus Iohannis himself the Moldovan premier, Natalia Gavrilița, was received at Cotroceni Palace on Monday.',
    finds: [
      'meeting held 2022-10-17 @Cotroceni Palace/ROU: Klaus Iohannis/ROU/head_of_state + Natalia Gavrilița/MDA/head_of_government',
    ],
  },
  {
    construction: 'passive host',
    published: '2019-09-26',
    text: "The Mozambican foreign minister, José Pacheco, was hosted to lunch by Portugal's Augusto Santos Silva in Lisbon on Friday.",
    finds: ['meeting held 2019-09-20 @Lisbon/PRT: José Pacheco/MOZ/foreign_minister + Augusto Santos Silva/PRT'],
  },
  {
    construction: 'passive welcome',
    published: '2025-09-24',
    text: "Welcomed at the Akorda by Kassym-Jomart Tokayev on Monday was Kyrgyzstan's president, Sadyr Japarov; the two conferred for three hours.",
    finds: ['meeting|talks held 2025-09-22 @Akorda/KAZ: Kassym-Jomart Tokayev/KAZ + Sadyr Japarov/KGZ/head_of_state'],
  },
  {
    construction: 'inversion, received by',
    published: '2016-02-03',
    text: 'Received by Vladimir Putin in the Kremlin on Monday evening was the emir of Qatar, Tamim bin Hamad Al Thani.',
    finds: ['meeting held 2016-02-01 @Kremlin/RUS: Vladimir Putin/RUS + Tamim bin Hamad Al Thani/QAT/head_of_state'],
  },
  {
    construction: 'inversion, also present',
    published: '2023-05-16',
    text: "Egypt's Abdel Fattah el-Sisi received Iraq's Mohammed Shia al-Sudani in Cairo on Saturday. Also present was Foreign Minister Sameh Shoukry.",
    finds: [
      'meeting held 2023-05-13 @Cairo/EGY: Abdel Fattah el-Sisi/EGY + Mohammed Shia al-Sudani/IRQ + Sameh Shoukry/EGY/foreign_minister?',
    ],
  },
  {
    construction: 'inversion, joining them',
    published: '2025-02-19',
    text: "Israel's Ron Dermer and Steve Witkoff met in Miami on Friday. Joining them was Qatar's prime minister, Mohammed bin Abdulrahman Al Thani.",
    finds: [
      'meeting held 2025-02-14 @Miami/USA: Ron Dermer/ISR + Steve Witkoff/USA + Mohammed bin Abdulrahman Al Thani/QAT/head_of_government|foreign_minister',
    ],
  },
  {
    construction: 'across the table sat',
    published: '2018-04-10',
    text: "Across the table from Saad Hariri in Paris on Thursday sat Mohammed bin Zayed, Abu Dhabi's crown prince.",
    finds: ['meeting held 2018-04-05 @Paris/FRA: Saad Hariri/LBN + Mohammed bin Zayed/ARE/royal'],
  },
  {
    construction: 'participle, speaking by phone with',
    published: '2022-10-21',
    text: "Speaking by phone with Ethiopia's Demeke Mekonnen on Wednesday, Antony Blinken said the shooting had to stop.",
    finds: ['call held 2022-10-19: Demeke Mekonnen/ETH + Antony Blinken/USA'],
  },
  {
    construction: 'participle, addressing in a meeting',
    published: '2017-07-10',
    text: "Meeting Turkey's Binali Yıldırım in Athens on Friday, Alexis Tsipras spoke of a bridge between two shores.",
    finds: ['meeting held 2017-07-07 @Athens/GRC: Binali Yıldırım/TUR + Alexis Tsipras/GRC'],
  },
  {
    construction: 'gerund, after meeting',
    published: '2024-11-18',
    text: "After meeting Sudan's Abdel Fattah al-Burhan in Port Sudan on Wednesday, UN envoy Ramtane Lamamra said there was an opening.",
    finds: ['meeting held 2024-11-13 @Port Sudan/SDN: Abdel Fattah al-Burhan/SDN + Ramtane Lamamra/XUN/envoy'],
  },
  {
    construction: 'gerund, following talks with',
    published: '2021-06-14',
    text: 'Peru would get two million doses, Foreign Minister Allan Wagner said following talks with Sergei Lavrov in Moscow on Friday.',
    finds: ['talks|meeting held 2021-06-11 @Moscow/RUS: Allan Wagner/PER/foreign_minister + Sergei Lavrov/RUS'],
  },
  {
    construction: 'in a call with',
    published: '2025-07-01',
    text: "In a call with Nepal's Arzu Rana Deuba on Friday, Bhutan's foreign minister, D. N. Dhungyel, put forward dates for the boundary team.",
    finds: ['call held 2025-06-27: Arzu Rana Deuba/NPL + D. N. Dhungyel/BTN/foreign_minister'],
  },
  {
    construction: 'having met',
    published: '2013-10-13',
    text: 'Having met William Hague in London on Monday, Somali President Hassan Sheikh Mohamud flew on to Brussels.',
    finds: ['meeting held 2013-10-07 @London/GBR: William Hague/GBR + Hassan Sheikh Mohamud/SOM/head_of_state'],
  },
  {
    construction: 'before meeting',
    published: '2026-01-15',
    text: "On Tuesday, before meeting Gambian foreign minister Serign Modou Njie in Banjul, Senegal's Cheikh Niang inspected the bridge.",
    finds: ['meeting held 2026-01-13 @Banjul/GMB: Serign Modou Njie/GMB/foreign_minister + Cheikh Niang/SEN'],
  },
  {
    construction: 'infinitive, went on to meet',
    published: '2015-11-20',
    text: 'John Kerry landed in Abu Dhabi on Monday and went on to meet Sheikh Mohammed bin Zayed.',
    finds: ['meeting held 2015-11-16 @Abu Dhabi/ARE: John Kerry/USA + Mohammed bin Zayed/ARE'],
  },
  {
    construction: 'infinitive of purpose, aboard a flight',
    published: '2020-08-12',
    text: 'To see Alexander Lukashenko, the Latvian and Polish foreign ministers, Edgars Rinkēvičs and Jacek Czaputowicz, need an invitation that has not come.',
    finds: [
      '~meeting proposed *: Alexander Lukashenko/BLR + Edgars Rinkēvičs/LVA/foreign_minister + Jacek Czaputowicz/POL/foreign_minister',
    ],
  },
  {
    construction: 'relative, with whom he spoke',
    published: '2023-11-30',
    text: "Katalin Novák's host was Recep Tayyip Erdoğan, with whom Bulgarian President Rumen Radev had spoken by phone on Monday.",
    finds: [
      'call held 2023-11-27: Recep Tayyip Erdoğan/TUR + Rumen Radev/BGR/head_of_state',
      '~meeting|visit held *: Katalin Novák/HUN + Recep Tayyip Erdoğan/TUR',
    ],
  },
  {
    construction: 'relative, with whom she spoke',
    published: '2025-05-11',
    text: "Pakistan's Ishaq Dar, with whom Kaja Kallas spoke on Friday, promised restraint.",
    finds: ['call held 2025-05-09: Ishaq Dar/PAK + Kaja Kallas/XEU'],
  },
  {
    construction: 'relative, whom she met',
    published: '2018-04-10',
    text: "Zoran Zaev, whom Bulgaria's Ekaterina Zaharieva met in Skopje on Saturday, put the price of the railway at 700 million euros.",
    finds: ['meeting held 2018-04-07 @Skopje/MKD: Zoran Zaev/MKD + Ekaterina Zaharieva/BGR'],
  },
  {
    construction: 'relative, who received',
    published: '2022-10-21',
    text: "Cape Verde's prime minister, Ulisses Correia e Silva, who received Luxembourg's Franz Fayot in Praia on Tuesday, asked for help with desalination.",
    finds: ['meeting held 2022-10-18 @Praia/CPV: Ulisses Correia e Silva/CPV/head_of_government + Franz Fayot/LUX'],
  },
  {
    construction: 'relative, during which',
    published: '2014-09-06',
    text: 'Latvian premier Laimdota Straujuma gave a dinner in Riga on August 18, during which she and Angela Merkel agreed on a larger air patrol.',
    finds: ['meeting held 2014-08-18 @Riga/LVA: Angela Merkel/DEU + Laimdota Straujuma/LVA/head_of_government'],
  },
  {
    construction: 'reduced relative',
    published: '2024-03-07',
    text: "A letter signed by Mauritius's Maneesh Gobin and handed to British high commissioner Charlotte Pierre on Monday in Port Louis restates the claim to Chagos.",
    finds: [
      '~meeting held 2024-03-04 @Port Louis/MUS: Maneesh Gobin/MUS + Charlotte Pierre/GBR/ambassador',
      'message held 2024-03-04: Maneesh Gobin/MUS + [Charlotte Pierre/GBR/ambassador || United Kingdom/GBR/delegation!]',
    ],
  },
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
