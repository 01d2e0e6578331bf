import type { ContactCase } from './notation.ts'

/** When it was: weekdays, month-days, spans, anchors, headings, datelines. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'weekday, past tense',
    published: '2024-03-07',
    text: 'Icelandic Foreign Minister Bjarni Benediktsson met Radosław Sikorski, the Polish foreign minister, in Warsaw on Saturday.',
    finds: [
      'meeting held 2024-03-02 @Warsaw/POL: Bjarni Benediktsson/ISL/foreign_minister + Radosław Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'weekday, future tense',
    published: '2024-03-07',
    text: 'Icelandic Foreign Minister Bjarni Benediktsson will meet Radosław Sikorski, the Polish foreign minister, in Warsaw on Saturday.',
    finds: [
      'meeting planned 2024-03-09 @Warsaw/POL: Bjarni Benediktsson/ISL/foreign_minister + Radosław Sikorski/POL/foreign_minister',
    ],
  },
  {
    construction: 'weekday equal to the publication day, past',
    published: '2024-03-07',
    text: 'Prime Minister Pushpa Kamal Dahal of Nepal received the Chinese ambassador, Chen Song, on Thursday.',
    finds: ['meeting held 2024-03-07: Pushpa Kamal Dahal/NPL/head_of_government + Chen Song/CHN/ambassador'],
  },
  {
    construction: 'weekday equal to the publication day, future',
    published: '2025-10-13',
    text: 'Keir Starmer will speak to Indian Prime Minister Narendra Modi by phone later on Monday, Downing Street said.',
    finds: ['call planned 2025-10-13: Keir Starmer/GBR + Narendra Modi/IND/head_of_government'],
  },
  {
    construction: 'earlier on Tuesday',
    published: '2023-05-23',
    text: 'Armenian Prime Minister Nikol Pashinyan, who earlier on Tuesday spoke by phone with Emmanuel Macron, told the press he would fly to Moscow.',
    finds: ['call held 2023-05-23: Nikol Pashinyan/ARM/head_of_government + Emmanuel Macron/FRA'],
  },
  {
    construction: 'late on Monday',
    published: '2019-02-27',
    text: "Late on Monday Imran Khan telephoned Abu Dhabi's Mohammed bin Zayed, officials in Islamabad said on Wednesday.",
    finds: ['call held 2019-02-25: Imran Khan/PAK + Mohammed bin Zayed/ARE'],
  },
  {
    construction: 'day of the statement is not the day of the contact',
    published: '2020-01-13',
    text: 'Qatar said on Monday that its emir, Tamim bin Hamad Al Thani, had met Iranian President Hassan Rouhani in Tehran a day earlier.',
    finds: [
      'meeting held 2020-01-12 @Tehran/IRN: Tamim bin Hamad Al Thani/QAT/head_of_state + Hassan Rouhani/IRN/head_of_state',
    ],
  },
  {
    construction: 'day of the statement only',
    published: '2020-01-13',
    text: "Canadian Foreign Minister François-Philippe Champagne has spoken by telephone with Iran's Javad Zarif, his office said on Sunday.",
    finds: ['call held null|2020-01-12|2020-01: François-Philippe Champagne/CAN/foreign_minister + Javad Zarif/IRN'],
  },
  {
    construction: 'overnight',
    published: '2025-05-16',
    text: 'Marco Rubio and Hakan Fidan spoke by phone overnight, a Turkish official said on Friday.',
    finds: ['call held 2025-05-15/2025-05-16|2025-05-16|2025-05-15: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'overnight from Sunday to Monday',
    published: '2015-02-12',
    text: 'Serbian negotiator Marko Djurić and his Kosovar counterpart Edita Tahiri held talks in Brussels overnight from Monday to Tuesday.',
    finds: [
      'talks held 2015-02-09/2015-02-10|2015-02-09|2015-02-10 @Brussels/BEL: Marko Djurić/SRB + Edita Tahiri/XKX',
    ],
  },
  {
    construction: 'month-day with year',
    published: '2019-10-21',
    text: 'Kazakh Foreign Minister Kairat Abdrakhmanov and Kyrgyz Foreign Minister Erlan Abdyldaev met in Cholpon-Ata on September 3, 2018.',
    finds: [
      'meeting held 2018-09-03 @Cholpon-Ata/KGZ: Kairat Abdrakhmanov/KAZ/foreign_minister + Erlan Abdyldaev/KGZ/foreign_minister',
    ],
  },
  {
    construction: 'month-day without year, past of this year',
    published: '2024-06-12',
    text: "Peruvian President Dina Boluarte received Ecuador's Daniel Noboa in Lima on May 28.",
    finds: ['meeting held 2024-05-28 @Lima/PER: Dina Boluarte/PER/head_of_state + Daniel Noboa/ECU'],
  },
  {
    construction: 'month-day without year, past of last year',
    published: '2024-01-02',
    text: "Peruvian President Dina Boluarte received Chile's Gabriel Boric in Lima on December 6, her office recalled.",
    finds: ['meeting held 2023-12-06 @Lima/PER: Dina Boluarte/PER/head_of_state + Gabriel Boric/CHL'],
  },
  {
    construction: 'month-day without year, future of next year',
    published: '2025-12-18',
    text: "Croatian President Zoran Milanović is due to meet Slovenia's Nataša Pirc Musar in Rijeka on 14 January.",
    finds: ['meeting planned 2026-01-14 @Rijeka/HRV: Zoran Milanović/HRV/head_of_state + Nataša Pirc Musar/SVN'],
  },
  {
    construction: 'day before month: 5 June',
    published: '2021-06-17',
    text: 'The Mongolian and Russian foreign ministers, Batmunkh Battsetseg and Sergei Lavrov, met in Moscow on 1 June, and Mrs Battsetseg flew on to Paris on 5 June.',
    finds: [
      'meeting held 2021-06-01 @Moscow/RUS: Batmunkh Battsetseg/MNG/foreign_minister + Sergei Lavrov/RUS/foreign_minister',
    ],
  },
  {
    construction: 'range: June 5-6',
    published: '2024-06-12',
    text: 'Negotiators of Armenia and Azerbaijan held talks in Almaty on June 5-6 about the line of the border.',
    finds: [
      'talks held 2024-06-05/2024-06-06 @Almaty/KAZ: Armenian negotiators/ARM/delegation! + Azerbaijani negotiators/AZE/delegation!',
    ],
  },
  {
    construction: 'range: from 3 to 5 September',
    published: '2025-09-10',
    text: 'From 3 to 5 September delegations of Thailand and Cambodia negotiated in Koh Kong over the removal of barbed wire.',
    finds: [
      'talks held 2025-09-03/2025-09-05 @Koh Kong/KHM: Thai delegation/THA/delegation! + Cambodian delegation/KHM/delegation!',
    ],
  },
  {
    construction: 'range between two months',
    published: '2017-05-22',
    text: 'The Cypriot leaders Nicos Anastasiades and Mustafa Akinci met nine times between 28 April and 17 May, the UN said.',
    finds: ['meeting held 2017-04-28/2017-05-17: Nicos Anastasiades/CYP + Mustafa Akinci/CYP|XTC'],
  },
  {
    construction: 'last week',
    published: '2022-07-20',
    text: 'Israeli Prime Minister Yair Lapid spoke by telephone last week with Palestinian President Mahmoud Abbas.',
    finds: ['call held 2022-07-11/2022-07-17: Yair Lapid/ISR/head_of_government + Mahmoud Abbas/PSE/head_of_state'],
  },
  {
    construction: 'this week, past',
    published: '2018-11-30',
    text: 'Tajik Foreign Minister Sirojiddin Aslov met his Uzbek counterpart Abdulaziz Kamilov in Samarkand this week.',
    finds: [
      'meeting held 2018-11-26/2018-12-02|2018-11-26/2018-11-30 @Samarkand/UZB: Sirojiddin Aslov/TJK/foreign_minister + Abdulaziz Kamilov/UZB/foreign_minister',
    ],
  },
  {
    construction: 'earlier this week',
    published: '2025-11-06',
    text: 'Nigerian Foreign Minister Yusuf Tuggar spoke on the phone with Marco Rubio earlier this week.',
    finds: [
      'call held 2025-11-03/2025-11-09|2025-11-03/2025-11-06|2025-11-03/2025-11-05: Yusuf Tuggar/NGA/foreign_minister + Marco Rubio/USA',
    ],
  },
  {
    construction: 'next week',
    published: '2023-03-16',
    text: "Taiwanese Foreign Minister Joseph Wu is to meet Paraguay's Julio César Arriola in Asunción next week.",
    finds: [
      'meeting planned 2023-03-20/2023-03-26 @Asunción/PRY: Joseph Wu/TWN/foreign_minister + Julio César Arriola/PRY',
    ],
  },
  {
    construction: 'last month',
    published: '2014-03-18',
    text: "Last month Ban Ki-moon met Russia's Sergei Lavrov in Munich, and the UN chief has since called for restraint.",
    finds: ['meeting held 2014-02 @Munich/DEU: Ban Ki-moon/XUN + Sergei Lavrov/RUS'],
  },
  {
    construction: 'next month',
    published: '2025-12-18',
    text: 'Delcy Rodríguez, the Venezuelan vice president, plans to meet Trinidadian Prime Minister Kamla Persad-Bissessar next month in Grenada.',
    finds: [
      'meeting planned 2026-01 @Grenada/GRD: Delcy Rodríguez/VEN/vice_president + Kamla Persad-Bissessar/TTO/head_of_government',
    ],
  },
  {
    construction: 'in January, past',
    published: '2023-09-20',
    text: 'In January Zambian President Hakainde Hichilema held talks in Lusaka with Janet Yellen, then US treasury secretary.',
    finds: ['talks|meeting held 2023-01 @Lusaka/ZMB: Hakainde Hichilema/ZMB/head_of_state + Janet Yellen/USA'],
  },
  {
    construction: 'in November, past of last year',
    published: '2026-02-17',
    text: "Malta's Ian Borg met Libya's Abdul Hamid Dbeibah in Tripoli in November.",
    finds: ['meeting held 2025-11 @Tripoli/LBY: Ian Borg/MLT + Abdul Hamid Dbeibah/LBY'],
  },
  {
    construction: 'in April, future',
    published: '2026-02-17',
    text: 'Donald Trump is expected to meet Xi Jinping in Beijing in April.',
    finds: ['meeting planned 2026-04 @Beijing/CHN: Donald Trump/USA + Xi Jinping/CHN'],
  },
  {
    construction: 'in early March',
    published: '2022-07-20',
    text: 'Naftali Bennett, then Israeli prime minister, met Vladimir Putin in the Kremlin in early March.',
    finds: ['meeting held 2022-03|2022-03-01/2022-03-10: Naftali Bennett/ISR + Vladimir Putin/RUS'],
  },
  {
    construction: 'at the end of May',
    published: '2024-07-10',
    text: 'At the end of May Egyptian Foreign Minister Sameh Shoukry met the Chinese foreign minister, Wang Yi, in Beijing.',
    finds: [
      'meeting held 2024-05|2024-05-21/2024-05-31|2024-05-31 @Beijing/CHN: Sameh Shoukry/EGY/foreign_minister + Wang Yi/CHN/foreign_minister',
    ],
  },
  {
    construction: 'mid-October',
    published: '2017-10-06',
    text: "Rex Tillerson is due to meet Qatar's Mohammed bin Abdulrahman Al Thani in Doha in mid-October.",
    finds: [
      'meeting planned 2017-10|2017-10-11/2017-10-20|2017-10-10/2017-10-20|2017-10-15 @Doha/QAT: Rex Tillerson/USA + Mohammed bin Abdulrahman Al Thani/QAT',
    ],
  },
  {
    construction: 'two days ago',
    published: '2021-03-23',
    text: '"Two days ago I met Foreign Minister Dendias in Athens," Mevlüt Çavuşoğlu told Turkish radio. "It was useful."',
    finds: ['meeting held 2021-03-21 @Athens/GRC: Dendias/GRC + Mevlüt Çavuşoğlu/TUR'],
  },
  {
    construction: 'a day earlier',
    published: '2024-04-24',
    text: 'Olaf Scholz met Li Qiang in Beijing on 16 April. A day earlier the chancellor had met the party secretary of Shanghai, Chen Jining.',
    finds: [
      'meeting held 2024-04-16 @Beijing/CHN: Olaf Scholz/DEU + Li Qiang/CHN',
      'meeting held 2024-04-15: Olaf Scholz/DEU + Chen Jining/CHN',
    ],
  },
  {
    construction: 'a day later',
    published: '2023-11-14',
    text: "Antony Blinken saw Turkish Foreign Minister Hakan Fidan in Ankara on 6 November. A day later he met Japan's Yoko Kamikawa in Tokyo.",
    finds: [
      'meeting held 2023-11-06 @Ankara/TUR: Antony Blinken/USA + Hakan Fidan/TUR/foreign_minister',
      'meeting held 2023-11-07 @Tokyo/JPN: Antony Blinken/USA + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'the same day',
    published: '2016-02-12',
    text: "John Kerry met Saudi Foreign Minister Adel al-Jubeir in Munich on Thursday. The same day he met Iran's Mohammad Javad Zarif.",
    finds: [
      'meeting held 2016-02-11 @Munich/DEU: John Kerry/USA + Adel al-Jubeir/SAU/foreign_minister',
      'meeting held 2016-02-11: John Kerry/USA + Mohammad Javad Zarif/IRN',
    ],
  },
  {
    construction: 'later the same day',
    published: '2020-06-05',
    text: "Fayez al-Sarraj met Recep Tayyip Erdogan in Ankara on Thursday and, later the same day, telephoned Algeria's Abdelmadjid Tebboune.",
    finds: [
      'meeting held 2020-06-04 @Ankara/TUR: Fayez al-Sarraj/LBY + Recep Tayyip Erdogan/TUR',
      'call held 2020-06-04: Fayez al-Sarraj/LBY + Abdelmadjid Tebboune/DZA',
    ],
  },
  {
    construction: 'the following day',
    published: '2013-09-26',
    text: "Mauritius's Arvin Boolell met Indian minister Salman Khurshid in New York on 22 September and the following day Sri Lanka's G. L. Peiris.",
    finds: [
      'meeting held 2013-09-22 @New York/USA: Arvin Boolell/MUS + Salman Khurshid/IND',
      'meeting held 2013-09-23: Arvin Boolell/MUS + G. L. Peiris/LKA',
    ],
  },
  {
    construction: 'the day before',
    published: '2022-10-07',
    text: 'Ilham Aliyev met Nikol Pashinyan in Prague on Thursday. The day before, the Azerbaijani president had telephoned Charles Michel.',
    finds: [
      'meeting held 2022-10-06 @Prague/CZE: Ilham Aliyev/AZE + Nikol Pashinyan/ARM',
      'call held 2022-10-05: Ilham Aliyev/AZE + Charles Michel/XEU',
    ],
  },
  {
    construction: 'weeks later, with the day',
    published: '2025-06-24',
    text: 'Ukrainian and Russian negotiators met in Istanbul on 16 May. Just over two weeks later, on 2 June, they met there again.',
    finds: [
      'talks|meeting held 2025-05-16 @Istanbul/TUR: Ukrainian negotiators/UKR/delegation! + Russian negotiators/RUS/delegation!',
      'talks|meeting held 2025-06-02 @Istanbul/TUR: Ukrainian negotiators/UKR/delegation! + Russian negotiators/RUS/delegation!',
    ],
  },
  {
    construction: 'three weeks later without a day',
    published: '2024-04-24',
    text: "Brazil's Mauro Vieira met Colombia's Luis Gilberto Murillo in Bogotá on 5 March. Three weeks later they spoke by phone.",
    finds: [
      'meeting held 2024-03-05 @Bogotá/COL: Mauro Vieira/BRA + Luis Gilberto Murillo/COL',
      'call held 2024-03-26|2024-03: Mauro Vieira/BRA + Luis Gilberto Murillo/COL',
    ],
  },
  {
    construction: 'two weeks earlier without a day',
    published: '2018-06-13',
    text: "Mike Pompeo met Kim Yong Chol in New York on 31 May. Two weeks earlier he had telephoned South Korea's Kang Kyung-wha.",
    finds: [
      'meeting held 2018-05-31 @New York/USA: Mike Pompeo/USA + Kim Yong Chol/PRK',
      'call held 2018-05-17|2018-05: Mike Pompeo/USA + Kang Kyung-wha/KOR',
    ],
  },
  {
    construction: 'yesterday',
    published: '2024-08-15',
    text: 'Our prime minister, Mia Mottley of Barbados, met Guyanese President Irfaan Ali in Bridgetown yesterday.',
    finds: [
      'meeting held 2024-08-14 @Bridgetown/BRB: Mia Mottley/BRB/head_of_government + Irfaan Ali/GUY/head_of_state',
    ],
  },
  {
    construction: 'tomorrow',
    published: '2024-10-23',
    text: 'António Guterres meets Vladimir Putin in Kazan tomorrow for the first time in two years.',
    finds: ['meeting planned 2024-10-24 @Kazan/RUS: António Guterres/XUN + Vladimir Putin/RUS'],
  },
  {
    construction: 'today',
    published: '2019-07-04',
    text: 'President Putin was received by Pope Francis in the Vatican today.',
    finds: ['meeting held 2019-07-04: Putin/RUS/head_of_state + Pope Francis/VAT'],
  },
  {
    construction: 'this morning',
    published: '2022-03-11',
    text: 'This morning, Taoiseach Micheál Martin had a telephone call with Maltese Prime Minister Robert Abela ahead of the Versailles session.',
    finds: ['call held 2022-03-11: Micheál Martin/IRL/head_of_government + Robert Abela/MLT/head_of_government'],
  },
  {
    construction: 'tonight',
    published: '2015-09-30',
    text: 'David Cameron is to have dinner tonight with Jamaican Prime Minister Portia Simpson-Miller in Kingston.',
    finds: [
      'meeting planned 2015-09-30 @Kingston/JAM: David Cameron/GBR + Portia Simpson-Miller/JAM/head_of_government',
    ],
  },
  {
    construction: 'last night',
    published: '2025-01-14',
    text: "Joe Biden telephoned Egypt's Abdel Fattah al-Sisi last night to push the hostage deal over the line.",
    finds: ['call held 2025-01-13: Joe Biden/USA + Abdel Fattah al-Sisi/EGY'],
  },
  {
    construction: 'on the eve of',
    published: '2018-06-13',
    text: "On the eve of Tuesday's summit with Kim Jong Un, Donald Trump met Singapore's Lee Hsien Loong for lunch.",
    finds: [
      'meeting held 2018-06-11: Donald Trump/USA + Lee Hsien Loong/SGP',
      'summit held 2018-06-12: Donald Trump/USA + Kim Jong Un/PRK',
    ],
  },
  {
    construction: 'the previous Friday',
    published: '2023-08-18',
    text: "General Mark Milley spoke by phone with Niger's Moussa Barmou on Monday; they had also spoken the previous Friday.",
    finds: [
      'call held 2023-08-14: Mark Milley/USA + Moussa Barmou/NER',
      'call held 2023-08-11: Mark Milley/USA + Moussa Barmou/NER',
    ],
  },
  {
    construction: 'a fortnight ago',
    published: '2016-08-10',
    text: "A fortnight ago Boris Johnson met Libya's Fayez al-Sarraj in Tunis, the Foreign Office confirmed on Wednesday.",
    finds: ['meeting held 2016-07-27|2016-07 @Tunis/TUN: Boris Johnson/GBR + Fayez al-Sarraj/LBY'],
  },
  {
    construction: 'a week ago on a weekday',
    published: '2022-03-11',
    text: 'A week ago on Friday Olaf Scholz and Vladimir Putin talked for an hour on the phone.',
    finds: ['call held 2022-03-04: Olaf Scholz/DEU + Vladimir Putin/RUS'],
  },
  {
    construction: 'year only',
    published: '2024-05-31',
    text: "In 2017 Malawi's Peter Mutharika met Tanzania's John Magufuli in Dar es Salaam over the lake; nothing came of it.",
    finds: ['meeting held 2017 @Dar es Salaam/TZA: Peter Mutharika/MWI + John Magufuli/TZA'],
  },
  {
    construction: 'last year',
    published: '2024-05-31',
    text: "Last year the Belizean prime minister, Johnny Briceño, met Guatemala's Alejandro Giammattei in Belmopan.",
    finds: ['meeting held 2023 @Belmopan/BLZ: Johnny Briceño/BLZ/head_of_government + Alejandro Giammattei/GTM'],
  },
  {
    construction: 'month and year',
    published: '2025-08-20',
    text: 'Donald Trump and Vladimir Putin met in Helsinki in July 2018.',
    finds: ['meeting held 2018-07 @Helsinki/FIN: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'since June … several times',
    published: '2025-09-10',
    text: 'Badr Abdelatty and Steve Witkoff have spoken on the phone several times since June, Cairo said.',
    finds: [
      'call held 2025-06/2025-09|2025-06/2025-09-10|2025-06-01/2025-09-10: Badr Abdelatty/EGY + Steve Witkoff/USA',
    ],
  },
  {
    construction: 'this month, several times',
    published: '2023-11-14',
    text: 'Qatari premier Mohammed bin Abdulrahman and Mossad chief David Barnea have met several times this month.',
    finds: [
      'meeting held 2023-11|2023-11-01/2023-11-14: Mohammed bin Abdulrahman/QAT/head_of_government + David Barnea/ISR/intelligence_chief',
    ],
  },
  {
    construction: 'between May and July, twice',
    published: '2024-08-15',
    text: 'Between May and July Kyrgyz leader Sadyr Japarov and Tajik leader Emomali Rahmon talked by telephone twice.',
    finds: ['call held 2024-05/2024-07: Sadyr Japarov/KGZ + Emomali Rahmon/TJK'],
  },
  {
    construction: 'first call since an earlier call',
    published: '2022-10-23',
    text: 'Lloyd Austin and Sergei Shoigu spoke on Friday, for the first time since a call on 13 May.',
    finds: [
      'call held 2022-10-21: Lloyd Austin/USA + Sergei Shoigu/RUS',
      'call held 2022-05-13: Lloyd Austin/USA + Sergei Shoigu/RUS',
    ],
  },
  {
    construction: 'first since an event: no earlier contact',
    published: '2020-12-02',
    text: 'Saudi King Salman and Emir Tamim of Qatar spoke by phone on Tuesday, their first conversation since the blockade began in 2017.',
    finds: ['call held 2020-12-01: King Salman/SAU/head_of_state + Emir Tamim/QAT/head_of_state'],
  },
  {
    construction: 'weekday and date together',
    published: '2021-12-08',
    text: "Laotian Foreign Minister Saleumxay Kommasith met Vietnam's Bui Thanh Son in Vientiane on Monday, 29 November.",
    finds: ['meeting held 2021-11-29 @Vientiane/LAO: Saleumxay Kommasith/LAO/foreign_minister + Bui Thanh Son/VNM'],
  },
  {
    construction: 'weekday in brackets after the date',
    published: '2025-04-11',
    text: 'On April 3 (Thursday), Foreign Minister Iwaya Takeshi of Japan held a meeting with Mr. Cho Tae-yul, Foreign Minister of the Republic of Korea, in Brussels.',
    finds: [
      'meeting held 2025-04-03 @Brussels/BEL: Iwaya Takeshi/JPN/foreign_minister + Cho Tae-yul/KOR/foreign_minister',
    ],
  },
  {
    construction: 'date heading governs the list under it',
    published: '2023-05-23',
    text: 'Telephone calls of the Maldivian foreign minister, Abdulla Shahid\n\n17 May\nSpoke with S. Jaishankar of India\nSpoke with A. K. Abdul Momen of Bangladesh\n\n19 May\nSpoke with Ali Sabry of Sri Lanka',
    finds: [
      'call held 2023-05-17: Abdulla Shahid/MDV/foreign_minister + S. Jaishankar/IND',
      'call held 2023-05-17: Abdulla Shahid/MDV/foreign_minister + A. K. Abdul Momen/BGD',
      'call held 2023-05-19: Abdulla Shahid/MDV/foreign_minister + Ali Sabry/LKA',
    ],
  },
  {
    construction: 'dateline day without a year',
    published: '2024-04-24',
    text: 'NEW DELHI, April 23 -- Sri Lankan Foreign Minister Ali Sabry today met External Affairs Minister S. Jaishankar here.',
    finds: [
      'meeting held 2024-04-23 @New Delhi/IND: Ali Sabry/LKA/foreign_minister + S. Jaishankar/IND/foreign_minister',
    ],
  },
  {
    construction: 'dateline day, weekday against it',
    published: '2019-10-21',
    text: 'YEREVAN, Oct. 19 - Armenian President Armen Sarkissian on Friday received Serbian Prime Minister Ana Brnabic.',
    finds: ['meeting held 2019-10-18: Armen Sarkissian/ARM/head_of_state + Ana Brnabic/SRB/head_of_government'],
  },
  {
    construction: 'undated text, full date in it',
    published: null,
    text: "On 12 September 2023 Comoros' foreign minister, Dhoihir Dhoulkamal, met his Malagasy colleague Yvette Sylla in Moroni.",
    finds: ['meeting held 2023-09-12 @Moroni/COM: Dhoihir Dhoulkamal/COM/foreign_minister + Yvette Sylla/MDG'],
  },
  {
    construction: 'undated text, month-day without a year',
    published: null,
    text: 'US Secretary of State Marco Rubio telephoned Pakistani Prime Minister Shehbaz Sharif on May 8, the State Department said.',
    finds: [
      'call held 2025-05-08|XXXX-05-08|null: Marco Rubio/USA/foreign_minister + Shehbaz Sharif/PAK/head_of_government',
    ],
  },
  {
    construction: 'undated text, weekday only',
    published: null,
    text: "The sultan of Oman, Haitham bin Tariq, received Jordan's King Abdullah in Muscat on Tuesday.",
    finds: ['meeting held null @Muscat/OMN: Haitham bin Tariq/OMN/head_of_state + King Abdullah/JOR/head_of_state'],
  },
  {
    construction: 'undated text, year of another contact',
    published: null,
    text: "Foreign Minister Ilyas Bergara of Djibouti met Somalia's Abdisaid Ali in Mogadishu in March 2021. They have not met since.",
    finds: [
      'meeting held 2021-03 @Mogadishu/SOM: Ilyas Bergara/DJI/foreign_minister + Abdisaid Ali/SOM',
      '~meeting denied *: Ilyas Bergara/DJI + Abdisaid Ali/SOM',
    ],
  },
  {
    construction: 'on Sunday last',
    published: '2014-11-05',
    text: 'Irish Foreign Minister Charlie Flanagan met British minister Theresa Villiers in Belfast on Sunday last.',
    finds: ['meeting held 2014-11-02 @Belfast/GBR: Charlie Flanagan/IRL/foreign_minister + Theresa Villiers/GBR'],
  },
  {
    construction: "Saturday's call",
    published: '2022-10-07',
    text: "Saturday's call between Emmanuel Macron and Volodymyr Zelensky dealt with the Zaporizhzhia plant, an adviser said.",
    finds: ['call held 2022-10-01: Emmanuel Macron/FRA + Volodymyr Zelensky/UKR'],
  },
  {
    construction: "Friday's planned meeting",
    published: '2025-08-13',
    text: "Friday's meeting between Donald Trump and Vladimir Putin in Anchorage will start at eleven, the White House said on Wednesday.",
    finds: ['meeting planned 2025-08-15 @Anchorage/USA: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'Aug. 15 meeting, attribute',
    published: '2025-09-10',
    text: 'Since the Aug. 15 meeting of Trump and Putin in Alaska, little has moved.',
    finds: ['meeting|summit held 2025-08-15 @Alaska/USA: Trump/USA + Putin/RUS'],
  },
  {
    construction: 'cancelled takes its intended date',
    published: '2024-09-26',
    text: "On Tuesday Honduran President Xiomara Castro called off Friday's meeting in Tegucigalpa with the US ambassador, Laura Dogu.",
    finds: [
      'meeting cancelled 2024-09-27 @Tegucigalpa/HND: Xiomara Castro/HND/head_of_state + Laura Dogu/USA/ambassador',
    ],
  },
  {
    construction: 'cancelled takes its intended date, past',
    published: '2018-08-29',
    text: 'Mike Pompeo was to have met Kim Yong Chol in Pyongyang on Monday. Donald Trump scrapped the trip last Friday.',
    finds: ['meeting cancelled 2018-08-27 @Pyongyang/PRK: Mike Pompeo/USA + Kim Yong Chol/PRK'],
  },
  {
    construction: 'planned on Friday, said on Wednesday',
    published: '2019-02-27',
    text: 'Kyrgyz and Uzbek officials announced on Monday that President Sooronbai Jeenbekov would meet President Shavkat Mirziyoyev in Osh on Friday.',
    finds: [
      'meeting planned 2019-03-01 @Osh/KGZ: Sooronbai Jeenbekov/KGZ/head_of_state + Shavkat Mirziyoyev/UZB/head_of_state',
    ],
  },
  {
    construction: 'plan told in the past, already due',
    published: '2025-02-28',
    text: "Tongan Foreign Minister Sela Moala told reporters on Sunday that she would call China's Wang Yi on Tuesday. Nothing has been heard of it since.",
    finds: ['call planned 2025-02-25: Sela Moala/TON/foreign_minister + Wang Yi/CHN'],
  },
  {
    construction: 'week numbers of a month',
    published: '2025-07-02',
    text: "In the second week of June Thai Prime Minister Paetongtarn Shinawatra met Malaysia's Anwar Ibrahim in Kuala Lumpur.",
    finds: [
      'meeting held 2025-06|2025-06-09/2025-06-15|2025-06-08/2025-06-14 @Kuala Lumpur/MYS: Paetongtarn Shinawatra/THA/head_of_government + Anwar Ibrahim/MYS',
    ],
  },
  {
    construction: 'over the weekend',
    published: '2024-02-19',
    text: "Over the weekend British Foreign Secretary David Cameron met Armenia's Ararat Mirzoyan in Munich.",
    finds: ['meeting held 2024-02-17/2024-02-18 @Munich/DEU: David Cameron/GBR/foreign_minister + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'this weekend, future',
    published: '2024-05-31',
    text: 'Chinese Defence Minister Dong Jun will meet his Cambodian counterpart Tea Seiha in Singapore this weekend.',
    finds: [
      'meeting planned 2024-06-01/2024-06-02 @Singapore/SGP: Dong Jun/CHN/defence_minister + Tea Seiha/KHM/defence_minister',
    ],
  },
  {
    construction: 'on New Year’s Day',
    published: '2022-01-03',
    text: "Ethiopia's Abiy Ahmed telephoned Uganda's Yoweri Museveni on New Year's Day.",
    finds: ['call held 2022-01-01: Abiy Ahmed/ETH + Yoweri Museveni/UGA'],
  },
  {
    construction: 'on Christmas Eve',
    published: '2024-12-30',
    text: 'Georgian opposition-backed president Salome Zourabichvili spoke by phone with Emmanuel Macron on Christmas Eve.',
    finds: ['call held 2024-12-24: Salome Zourabichvili/GEO/head_of_state + Emmanuel Macron/FRA'],
  },
  {
    construction: 'numeric date, day first',
    published: '2023-02-06',
    text: 'Cuban Vice Minister Josefina Vidal received the Vatican nuncio, Giampiero Gloder, on 02.02.2023.',
    finds: ['meeting held 2023-02-02: Josefina Vidal/CUB/deputy_minister + Giampiero Gloder/VAT'],
  },
  {
    construction: 'ISO date in a log line',
    published: '2023-02-06',
    text: '2023-02-01: Minister Gladys Tumenta of Nauru telephones Minister Kausea Natano of Tuvalu.',
    finds: ['call held 2023-02-01: Gladys Tumenta/NRU + Kausea Natano/TUV'],
  },
  {
    construction: 'ordinal of a month',
    published: '2016-08-10',
    text: 'On the 3rd of August Mongolian Foreign Minister Tsend Munkh-Orgil spoke by telephone with Hungarian Foreign Minister Péter Szijjártó.',
    finds: ['call held 2016-08-03: Tsend Munkh-Orgil/MNG/foreign_minister + Péter Szijjártó/HUN/foreign_minister'],
  },
  {
    construction: 'the 21st, without a month',
    published: '2025-11-06',
    text: 'The two prime ministers, Viktor Orbán of Hungary and Robert Fico of Slovakia, will meet again on the 21st in Esztergom.',
    finds: [
      'meeting planned 2025-11-21 @Esztergom/HUN: Viktor Orbán/HUN/head_of_government + Robert Fico/SVK/head_of_government',
    ],
  },
  {
    construction: 'a decade ago is no day',
    published: '2024-05-31',
    text: 'Sheikh Hasina met Manmohan Singh in Dhaka more than a decade ago; the water treaty is still unsigned.',
    finds: ['meeting held * @Dhaka/BGD: Sheikh Hasina/BGD + Manmohan Singh/IND'],
  },
  {
    construction: 'in recent days',
    published: '2024-11-19',
    text: "In recent days Sudanese leader Abdel Fattah al-Burhan has spoken by phone with Eritrea's Isaias Afwerki.",
    finds: ['call held *: Abdel Fattah al-Burhan/SDN + Isaias Afwerki/ERI'],
  },
  {
    construction: 'earlier this month',
    published: '2025-03-12',
    text: "Earlier this month Czech President Petr Pavel met Lithuania's Gitanas Nausėda in Prague.",
    finds: [
      'meeting held 2025-03|2025-03-01/2025-03-12|2025-03-01/2025-03-11 @Prague/CZE: Petr Pavel/CZE/head_of_state + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'later this month',
    published: '2025-03-12',
    text: "Czech President Petr Pavel will meet Austria's Alexander Van der Bellen in Vienna later this month.",
    finds: [
      'meeting planned 2025-03|2025-03-12/2025-03-31|2025-03-13/2025-03-31 @Vienna/AUT: Petr Pavel/CZE/head_of_state + Alexander Van der Bellen/AUT',
    ],
  },
  {
    construction: 'in the coming days',
    published: '2025-03-12',
    text: 'Steve Witkoff will speak to Vladimir Putin in the coming days, a White House official said.',
    finds: ['call|meeting planned *: Steve Witkoff/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'season and year',
    published: '2019-10-21',
    text: 'In the spring of 2018 Moon Jae-in met Kim Jong Un at Panmunjom.',
    finds: [
      'meeting held 2018-21|2018|2018-03/2018-05|2018-03-20/2018-06-20 @Panmunjom/KOR: Moon Jae-in/KOR + Kim Jong Un/PRK',
    ],
  },
  {
    construction: 'anniversary dates are not contact dates',
    published: '2025-06-24',
    text: 'Twenty years after the accord of 26 June 2005, Nauruan Foreign Minister Lionel Hartrick met his Marshallese colleague Tommy Ebon in Majuro on Monday.',
    finds: [
      'meeting held 2025-06-23 @Majuro/MHL: Lionel Hartrick/NRU/foreign_minister + Tommy Ebon/MHL/foreign_minister',
    ],
  },
  {
    construction: 'the date of the war is not that of the call',
    published: '2022-07-20',
    text: "Since Russia invaded on 24 February, Guatemala has taken Kyiv's side. On Tuesday President Alejandro Giammattei telephoned Volodymyr Zelensky.",
    finds: ['call held 2022-07-19: Alejandro Giammattei/GTM/head_of_state + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'two contacts, two weekdays, one sentence',
    published: '2024-11-19',
    text: 'Olaf Scholz, who rang Putin on Friday, met Joe Biden in Rio on Monday.',
    finds: [
      'call held 2024-11-15: Olaf Scholz/DEU + Putin/RUS',
      'meeting held 2024-11-18 @Rio/BRA: Olaf Scholz/DEU + Joe Biden/USA',
    ],
  },
  {
    construction: 'contact on Monday to prepare one on Friday',
    published: '2025-04-11',
    text: "Omani minister Badr al-Busaidi and Iran's Abbas Araghchi spoke by phone on Wednesday to prepare Saturday's talks in Muscat between Araghchi and Steve Witkoff.",
    finds: [
      'call held 2025-04-09: Badr al-Busaidi/OMN + Abbas Araghchi/IRN',
      'talks|meeting planned 2025-04-12 @Muscat/OMN: Abbas Araghchi/IRN + Steve Witkoff/USA',
    ],
  },
  {
    construction: 'long text with many anchors',
    published: '2020-12-02',
    text: "Mauritania's Ismail Ould Cheikh Ahmed has had a busy month. On 10 November he was received in Rabat by Nasser Bourita. Two days later he telephoned Algeria's Sabri Boukadoum. The following Monday he met Spain's Arancha González Laya in Madrid. Last week he was back in Nouakchott, where on Thursday he saw the UN envoy for the Sahel, Mahamat Saleh Annadif. Yesterday he spoke by phone with Josep Borrell. Tomorrow he is to meet the French ambassador, Robert Moulié.",
    finds: [
      'meeting held 2020-11-10 @Rabat/MAR: Ismail Ould Cheikh Ahmed/MRT + Nasser Bourita/MAR',
      'call held 2020-11-12: Ismail Ould Cheikh Ahmed/MRT + Sabri Boukadoum/DZA',
      'meeting held 2020-11-16 @Madrid/ESP: Ismail Ould Cheikh Ahmed/MRT + Arancha González Laya/ESP',
      'meeting held 2020-11-26: Ismail Ould Cheikh Ahmed/MRT + Mahamat Saleh Annadif/XUN/envoy',
      'call held 2020-12-01: Ismail Ould Cheikh Ahmed/MRT + Josep Borrell/XEU',
      'meeting planned 2020-12-03: Ismail Ould Cheikh Ahmed/MRT + Robert Moulié/FRA/ambassador',
    ],
  },
  {
    construction: 'negative: dates without contacts',
    published: '2024-03-07',
    text: 'The treaty entered into force on 1 March. On Tuesday the parliament in Suva ratified it; next week Tonga follows. The prime ministers praised it.',
    finds: [],
  },
  {
    construction: 'long text: every sentence its own day',
    published: '2024-11-19',
    text: "Peru's week as host of APEC ended on Saturday. Three days before, President Dina Boluarte had received Thailand's Paetongtarn Shinawatra in Lima. On Thursday Xi Jinping arrived; that evening he and Boluarte opened the port of Chancay by video link with its engineers. The next day she met Chile's Gabriel Boric. Boric himself had seen Xi on Friday morning. Late on Friday Japan's Shigeru Ishiba met Xi for the first time. Joe Biden's turn came a day later. On Sunday Xi was already in Brazil, where Luiz Inácio Lula da Silva will receive him in Brasília tomorrow. In 2026 it is China's turn to host.",
    finds: [
      'meeting held 2024-11-13 @Lima/PER: Dina Boluarte/PER/head_of_state + Paetongtarn Shinawatra/THA',
      '~meeting|video held 2024-11-14: Xi Jinping/CHN + Dina Boluarte/PER + engineers/-|PER|CHN/group!?',
      'meeting held 2024-11-15: Dina Boluarte/PER + Gabriel Boric/CHL',
      'meeting held 2024-11-15: Gabriel Boric/CHL + Xi Jinping/CHN',
      'meeting held 2024-11-15: Shigeru Ishiba/JPN + Xi Jinping/CHN',
      'meeting held 2024-11-16: Joe Biden/USA + Xi Jinping/CHN',
      'meeting planned 2024-11-20 @Brasília/BRA: Luiz Inácio Lula da Silva/BRA + Xi Jinping/CHN',
    ],
  },
]
