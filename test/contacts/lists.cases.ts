import type { ContactCase } from './notation.ts'

/** Several persons in one sentence: one meeting or many, and who belongs to which state. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'calls with A, B and C are separate',
    published: '2025-06-24',
    text: 'Omani Foreign Minister Badr al-Busaidi spoke by phone on Sunday with Saudi Foreign Minister Faisal bin Farhan, Iraqi Foreign Minister Fuad Hussein and Kuwaiti Foreign Minister Abdullah al-Yahya.',
    finds: [
      'call held 2025-06-22: Badr al-Busaidi/OMN/foreign_minister + Faisal bin Farhan/SAU/foreign_minister',
      'call held 2025-06-22: Badr al-Busaidi/OMN/foreign_minister + Fuad Hussein/IRQ/foreign_minister',
      'call held 2025-06-22: Badr al-Busaidi/OMN/foreign_minister + Abdullah al-Yahya/KWT/foreign_minister',
    ],
  },
  {
    construction: 'joint call with A, B and C',
    published: '2025-08-20',
    text: 'Ukrainian President Volodymyr Zelensky held a joint call on Saturday with French President Emmanuel Macron, German Chancellor Friedrich Merz and Finnish President Alexander Stubb.',
    finds: [
      'call held 2025-08-16: Volodymyr Zelensky/UKR/head_of_state + Emmanuel Macron/FRA/head_of_state + Friedrich Merz/DEU/head_of_government + Alexander Stubb/FIN/head_of_state',
    ],
  },
  {
    construction: 'met A, B and C of different states: separate meetings',
    published: '2023-09-20',
    text: "On Tuesday in New York, Kiribati's Foreign Minister Teburoro Tito met his counterparts Penny Wong of Australia, Nanaia Mahuta of New Zealand and Jeremiah Manele of Solomon Islands in a series of bilateral meetings.",
    finds: [
      'meeting held 2023-09-19 @New York/USA: Teburoro Tito/KIR/foreign_minister + Penny Wong/AUS/foreign_minister',
      'meeting held 2023-09-19 @New York/USA: Teburoro Tito/KIR/foreign_minister + Nanaia Mahuta/NZL/foreign_minister',
      'meeting held 2023-09-19 @New York/USA: Teburoro Tito/KIR/foreign_minister + Jeremiah Manele/SLB/foreign_minister',
    ],
  },
  {
    construction: 'trilateral meeting',
    published: '2024-12-30',
    text: 'The foreign ministers of Azerbaijan, Georgia and Türkiye held a trilateral meeting in Batumi on Friday. Jeyhun Bayramov, Maka Bochorishvili and Hakan Fidan signed a declaration on transit.',
    finds: [
      'meeting|talks held 2024-12-27 @Batumi/GEO: Jeyhun Bayramov/AZE/foreign_minister + Maka Bochorishvili/GEO/foreign_minister + Hakan Fidan/TUR/foreign_minister',
    ],
  },
  {
    construction: 'conference call of four',
    published: '2015-04-14',
    text: 'Frank-Walter Steinmeier, Laurent Fabius, Sergei Lavrov and Pavlo Klimkin discussed the pullback of heavy weapons in a conference call on Friday.',
    finds: [
      'call held 2015-04-10: Frank-Walter Steinmeier/DEU + Laurent Fabius/FRA + Sergei Lavrov/RUS + Pavlo Klimkin/UKR',
    ],
  },
  {
    construction: 'counterparts from X, name; from Y, name',
    published: '2024-02-19',
    text: 'Portuguese Foreign Minister João Gomes Cravinho telephoned on Friday his counterparts from Spain, José Manuel Albares; from Ireland, Micheál Martin; and from Malta, Ian Borg.',
    finds: [
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + José Manuel Albares/ESP/foreign_minister',
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + Micheál Martin/IRL/foreign_minister',
      'call held 2024-02-16: João Gomes Cravinho/PRT/foreign_minister + Ian Borg/MLT/foreign_minister',
    ],
  },
  {
    construction: 'counterparts from states, unnamed',
    published: '2021-12-08',
    text: 'South African Foreign Minister Naledi Pandor held separate phone calls on Tuesday with her counterparts from Botswana and Eswatini about the travel bans.',
    finds: [
      'call held 2021-12-07: Naledi Pandor/ZAF/foreign_minister + counterpart from Botswana/BWA/office!',
      'call held 2021-12-07: Naledi Pandor/ZAF/foreign_minister + counterpart from Eswatini/SWZ/office!',
    ],
  },
  {
    construction: 'counterparts with nobody named',
    published: '2021-12-08',
    text: 'South African Foreign Minister Naledi Pandor has been in contact with her counterparts. Regular consultations with partners will go on, her ministry said.',
    finds: [],
  },
  {
    construction: 'the Turkish and Greek foreign ministers, unnamed',
    published: '2021-03-23',
    text: 'The Turkish and Greek foreign ministers met in Athens on Monday for two hours.',
    finds: [
      'meeting held 2021-03-22 @Athens/GRC: Turkish foreign minister/TUR/office! + Greek foreign minister/GRC/office!',
    ],
  },
  {
    construction: 'the X and Y defence ministers, named after',
    published: '2019-02-27',
    text: 'The Serbian and Slovak defence ministers, Aleksandar Vulin and Peter Gajdoš, met in Bratislava on Monday.',
    finds: [
      'meeting held 2019-02-25 @Bratislava/SVK: Aleksandar Vulin/SRB/defence_minister + Peter Gajdoš/SVK/defence_minister',
    ],
  },
  {
    construction: 'foreign ministers of A, B and C, unnamed',
    published: '2022-07-20',
    text: 'The foreign ministers of Uzbekistan, Pakistan and Qatar met in Tashkent on Monday to talk about a railway to the sea.',
    finds: [
      'meeting held 2022-07-18 @Tashkent/UZB: foreign minister of Uzbekistan/UZB/office! + foreign minister of Pakistan/PAK/office! + foreign minister of Qatar/QAT/office!',
    ],
  },
  {
    construction: 'X and his Y counterpart Z',
    published: '2016-08-10',
    text: 'Algerian Prime Minister Abdelmalek Sellal and his Malian counterpart Modibo Keita opened the joint committee in Bamako on Monday and then held talks behind closed doors.',
    finds: [
      'talks|meeting held 2016-08-08 @Bamako/MLI: Abdelmalek Sellal/DZA/head_of_government + Modibo Keita/MLI/head_of_government',
    ],
  },
  {
    construction: 'Presidents A of X and B of Y',
    published: '2019-07-04',
    text: 'Presidents Nana Akufo-Addo of Ghana and Alassane Ouattara of Ivory Coast met in Abidjan on Tuesday to set a floor price for cocoa.',
    finds: [
      'meeting held 2019-07-02 @Abidjan/CIV: Nana Akufo-Addo/GHA/head_of_state + Alassane Ouattara/CIV/head_of_state',
    ],
  },
  {
    construction: 'Presidents A, B and C, states in brackets',
    published: '2024-07-10',
    text: 'Presidents Assimi Goita (Mali), Abdourahamane Tiani (Niger) and Ibrahim Traoré (Burkina Faso) gathered for their first summit in Niamey on Saturday.',
    finds: ['summit held 2024-07-06 @Niamey/NER: Assimi Goita/MLI + Abdourahamane Tiani/NER + Ibrahim Traoré/BFA'],
  },
  {
    construction: 'respectively',
    published: '2023-03-16',
    text: 'Senegalese Foreign Minister Aïssata Tall Sall met the foreign ministers of Japan and South Korea, Yoshimasa Hayashi and Park Jin, on Monday and Tuesday respectively.',
    finds: [
      'meeting held 2023-03-13: Aïssata Tall Sall/SEN/foreign_minister + Yoshimasa Hayashi/JPN/foreign_minister',
      'meeting held 2023-03-14: Aïssata Tall Sall/SEN/foreign_minister + Park Jin/KOR/foreign_minister',
    ],
  },
  {
    construction: 'respectively, places',
    published: '2025-09-10',
    text: "Kyrgyz Foreign Minister Jeenbek Kulubaev held meetings with Hungary's Péter Szijjártó and Slovakia's Juraj Blanár last week, in Budapest and Bratislava respectively.",
    finds: [
      'meeting held 2025-09-01/2025-09-07 @Budapest/HUN: Jeenbek Kulubaev/KGZ/foreign_minister + Péter Szijjártó/HUN',
      'meeting held 2025-09-01/2025-09-07 @Bratislava/SVK: Jeenbek Kulubaev/KGZ/foreign_minister + Juraj Blanár/SVK',
    ],
  },
  {
    construction: 'day-by-day list with date headings',
    published: '2024-05-31',
    text: "The minister's week\n\nForeign Minister Aurelio Tamborini of San Marino\n\nMonday, 27 May:\nMeeting with the Italian ambassador, Fabrizio Colaceci, in San Marino.\n\nTuesday, 28 May:\nPhone call with Maltese Foreign Minister Ian Borg.\n\nThursday, 30 May:\nMeeting with Holy See Secretary of State Pietro Parolin, Vatican City.",
    finds: [
      'meeting held 2024-05-27 @San Marino/SMR: Aurelio Tamborini/SMR/foreign_minister + Fabrizio Colaceci/ITA/ambassador',
      'call held 2024-05-28: Aurelio Tamborini/SMR/foreign_minister + Ian Borg/MLT/foreign_minister',
      'meeting held 2024-05-30 @Vatican City/VAT: Aurelio Tamborini/SMR/foreign_minister + Pietro Parolin/VAT',
    ],
  },
  {
    construction: 'list of planned days with bullets',
    published: '2025-10-13',
    text: 'Programme of Danish Prime Minister Mette Frederiksen this week:\n\n- Tuesday 14 October: meets Estonian Prime Minister Kristen Michal in Tallinn\n- Wednesday 15 October: meets Latvian Prime Minister Evika Siliņa in Riga\n- Friday 17 October: telephone call with Canadian Prime Minister Mark Carney',
    finds: [
      'meeting planned 2025-10-14 @Tallinn/EST: Mette Frederiksen/DNK/head_of_government + Kristen Michal/EST/head_of_government',
      'meeting planned 2025-10-15 @Riga/LVA: Mette Frederiksen/DNK/head_of_government + Evika Siliņa/LVA/head_of_government',
      'call planned 2025-10-17: Mette Frederiksen/DNK/head_of_government + Mark Carney/CAN/head_of_government',
    ],
  },
  {
    construction: 'bullets without verbs under a lead sentence',
    published: '2022-10-07',
    text: 'In Prague on Thursday, Moldovan President Maia Sandu met:\n• Klaus Iohannis, President of Romania;\n• Mark Rutte, Prime Minister of the Netherlands;\n• Charles Michel, President of the European Council.',
    finds: [
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Klaus Iohannis/ROU/head_of_state',
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Mark Rutte/NLD/head_of_government',
      'meeting held 2022-10-06 @Prague/CZE: Maia Sandu/MDA/head_of_state + Charles Michel/XEU',
    ],
  },
  {
    construction: 'first with A, then with B',
    published: '2025-02-28',
    text: 'Emmanuel Macron spoke by telephone on Wednesday first with Giorgia Meloni, then with Donald Tusk.',
    finds: [
      'call held 2025-02-26: Emmanuel Macron/FRA + Giorgia Meloni/ITA',
      'call held 2025-02-26: Emmanuel Macron/FRA + Donald Tusk/POL',
    ],
  },
  {
    construction: 'before A, after B',
    published: '2018-11-30',
    text: 'Argentine President Mauricio Macri received Theresa May at the Casa Rosada on Thursday, after receiving Emmanuel Macron and before a working dinner with Xi Jinping.',
    finds: [
      'meeting held 2018-11-29: Mauricio Macri/ARG/head_of_state + Theresa May/GBR',
      'meeting held 2018-11-29|null: Mauricio Macri/ARG/head_of_state + Emmanuel Macron/FRA',
      'meeting held|planned 2018-11-29|null: Mauricio Macri/ARG/head_of_state + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'among others',
    published: '2023-02-06',
    text: 'At the African Union building on Saturday, Mozambican Foreign Minister Verónica Macamo met, among others, her colleagues Frank Tumwebaze of Uganda and Ararat Kostanian of Armenia, one after the other.',
    finds: [
      'meeting held 2023-02-04: Verónica Macamo/MOZ/foreign_minister + Frank Tumwebaze/UGA',
      'meeting held 2023-02-04: Verónica Macamo/MOZ/foreign_minister + Ararat Kostanian/ARM',
    ],
  },
  {
    construction: 'semicolons between offices and names',
    published: '2020-06-05',
    text: 'Prime Minister Keith Rowley of Trinidad and Tobago had telephone conversations on Wednesday with the prime minister of Barbados, Mia Mottley; the president of Suriname, Desi Bouterse; and the secretary-general of the United Nations, António Guterres.',
    finds: [
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + Mia Mottley/BRB/head_of_government',
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + Desi Bouterse/SUR/head_of_state',
      'call held 2020-06-03: Keith Rowley/TTO/head_of_government + António Guterres/XUN/igo_head',
    ],
  },
  {
    construction: 'ministers with states in brackets',
    published: '2017-10-06',
    text: 'Rwandan Foreign Minister Louise Mushikiwabo received Ministers Amina Mohamed (Kenya) and Sam Kutesa (Uganda) together in Kigali on Wednesday for talks on the refugee camps.',
    finds: [
      'talks|meeting held 2017-10-04 @Kigali/RWA: Louise Mushikiwabo/RWA/foreign_minister + Amina Mohamed/KEN + Sam Kutesa/UGA',
    ],
  },
  {
    construction: 'from Jordan: name',
    published: '2026-01-08',
    text: 'The Syrian contact group met in Paris on Tuesday. At the table: from Jordan, Ayman Safadi; from Türkiye, Hakan Fidan; from France, Jean-Noël Barrot; from Syria, Asaad al-Shaibani.',
    finds: [
      'meeting held 2026-01-06 @Paris/FRA: Ayman Safadi/JOR + Hakan Fidan/TUR + Jean-Noël Barrot/FRA + Asaad al-Shaibani/SYR + Syrian contact group/-|SYR/group!?',
    ],
  },
  {
    construction: 'delegations led by',
    published: '2025-05-16',
    text: 'Talks between a Congolese delegation led by Thérèse Kayikwamba Wagner and a Rwandan delegation led by Olivier Nduhungirehe took place in Washington on Wednesday.',
    finds: ['talks held 2025-05-14 @Washington/USA: Thérèse Kayikwamba Wagner/COD + Olivier Nduhungirehe/RWA'],
  },
  {
    construction: 'delegation led by, with host state',
    published: '2023-05-23',
    text: "Saudi Arabia hosted talks in Jeddah on Sunday between the Sudanese army's team, headed by Rear Admiral Mahjoub Bushra, and an RSF delegation headed by Omer Hamdan.",
    finds: [
      'talks held 2023-05-21 @Jeddah/SAU: Mahjoub Bushra/SDN + Omer Hamdan/XRS + Saudi Arabia/SAU/delegation! (host)',
    ],
  },
  {
    construction: 'accompanied by aides',
    published: '2018-01-09',
    text: 'Liberian President-elect George Weah met Guinean President Alpha Condé in Conakry on Saturday, accompanied by his adviser Nathaniel McGill.',
    finds: [
      'meeting held 2018-01-06 @Conakry/GIN: George Weah/LBR + Alpha Condé/GIN/head_of_state + Nathaniel McGill/LBR?',
    ],
  },
  {
    construction: 'also attended by',
    published: '2024-09-26',
    text: 'Keir Starmer met Lebanese Prime Minister Najib Mikati in New York on Tuesday. The meeting was also attended by Foreign Secretary David Lammy and the Lebanese ambassador, Rami Mortada.',
    finds: [
      'meeting held 2024-09-24 @New York/USA: Keir Starmer/GBR + Najib Mikati/LBN/head_of_government + David Lammy/GBR? + Rami Mortada/LBN?',
    ],
  },
  {
    construction: 'group and one named member',
    published: '2024-06-12',
    text: "Volodymyr Zelensky is to meet G7 leaders, including Italy's Giorgia Meloni, in Apulia on Thursday.",
    finds: ['meeting planned 2024-06-13: Volodymyr Zelensky/UKR + G7 leaders/-/group! + Giorgia Meloni/ITA?'],
  },
  {
    construction: 'group as one party',
    published: '2019-10-21',
    text: 'Kazakh Foreign Minister Mukhtar Tleuberdi met Gulf ambassadors in Nur-Sultan on Friday to explain the visa rules.',
    finds: [
      'meeting held 2019-10-18 @Nur-Sultan/KAZ: Mukhtar Tleuberdi/KAZ/foreign_minister + Gulf ambassadors/-/group!',
    ],
  },
  {
    construction: 'E3 and Iran by video',
    published: '2025-07-02',
    text: "E3 foreign ministers and the EU's Kaja Kallas held a video conference with Iran's Abbas Araghchi on Monday.",
    finds: ['video held 2025-06-30: E3 foreign ministers/-/group! + Kaja Kallas/XEU + Abbas Araghchi/IRN'],
  },
  {
    construction: 'two hosts of one state receive one guest',
    published: '2014-03-18',
    text: 'Emir Tamim bin Hamad Al Thani and Prime Minister Abdullah bin Nasser Al Thani of Qatar received Eritrean President Isaias Afwerki together in Doha on Sunday.',
    finds: [
      'meeting held 2014-03-16 @Doha/QAT: Tamim bin Hamad Al Thani/QAT/head_of_state + Abdullah bin Nasser Al Thani/QAT/head_of_government + Isaias Afwerki/ERI/head_of_state',
    ],
  },
  {
    construction: 'received separately',
    published: '2022-11-16',
    text: 'King Mohammed VI of Morocco received separately on Monday the foreign ministers of Gabon, Michaël Moussa Adamo, and of Togo, Robert Dussey.',
    finds: [
      'meeting held 2022-11-14: King Mohammed VI/MAR/head_of_state + Michaël Moussa Adamo/GAB/foreign_minister',
      'meeting held 2022-11-14: King Mohammed VI/MAR/head_of_state + Robert Dussey/TGO/foreign_minister',
    ],
  },
  {
    construction: 'each of the three',
    published: '2024-10-23',
    text: 'In Kazan on Tuesday Vladimir Putin had a bilateral meeting with each of Narendra Modi, Xi Jinping and Cyril Ramaphosa.',
    finds: [
      'meeting held 2024-10-22 @Kazan/RUS: Vladimir Putin/RUS + Narendra Modi/IND',
      'meeting held 2024-10-22 @Kazan/RUS: Vladimir Putin/RUS + Xi Jinping/CHN',
      'meeting held 2024-10-22 @Kazan/RUS: Vladimir Putin/RUS + Cyril Ramaphosa/ZAF',
    ],
  },
  {
    construction: 'hosted A and B for one meeting',
    published: '2018-06-13',
    text: "Sudanese President Omar al-Bashir hosted South Sudan's Salva Kiir and rebel chief Riek Machar in Khartoum on Monday for face-to-face talks.",
    finds: [
      'talks|meeting held 2018-06-11 @Khartoum/SDN: Omar al-Bashir/SDN/head_of_state (host) + Salva Kiir/SSD + [Riek Machar/SSD || Riek Machar/-]',
    ],
  },
  {
    construction: 'between A and B under the auspices of C',
    published: '2023-12-29',
    text: 'The presidents of Guyana and Venezuela, Irfaan Ali and Nicolás Maduro, met at Argyle on 14 December under the auspices of Ralph Gonsalves, prime minister of Saint Vincent and the Grenadines.',
    finds: [
      'meeting held 2023-12-14 @Argyle/VCT: Irfaan Ali/GUY/head_of_state + Nicolás Maduro/VEN/head_of_state + Ralph Gonsalves/VCT/head_of_government (host)?',
    ],
  },
  {
    construction: 'as well as',
    published: '2022-01-03',
    text: 'Polish President Andrzej Duda called Lithuanian President Gitanas Nausėda as well as Latvian President Egils Levits on Sunday.',
    finds: [
      'call held 2022-01-02: Andrzej Duda/POL/head_of_state + Gitanas Nausėda/LTU/head_of_state',
      'call held 2022-01-02: Andrzej Duda/POL/head_of_state + Egils Levits/LVA/head_of_state',
    ],
  },
  {
    construction: 'both A and B',
    published: '2023-11-14',
    text: 'Emir Tamim of Qatar has telephoned both Joe Biden and Rishi Sunak since Sunday, the court said on Monday.',
    finds: [
      'call held 2023-11-12/2023-11-13|2023-11-12/2023-11-14|2023-11-12|2023-11: Emir Tamim/QAT/head_of_state + Joe Biden/USA',
      'call held 2023-11-12/2023-11-13|2023-11-12/2023-11-14|2023-11-12|2023-11: Emir Tamim/QAT/head_of_state + Rishi Sunak/GBR',
    ],
  },
  {
    construction: 'neither A nor B',
    published: '2023-11-14',
    text: 'Belizean Foreign Minister Eamon Courtenay said he had spoken with neither Secretary Antony Blinken nor Israeli Foreign Minister Eli Cohen.',
    finds: [
      'call|meeting denied null: Eamon Courtenay/BLZ/foreign_minister + Antony Blinken/USA',
      'call|meeting denied null: Eamon Courtenay/BLZ/foreign_minister + Eli Cohen/ISR/foreign_minister',
    ],
  },
  {
    construction: 'A but not B',
    published: '2025-04-11',
    text: 'On Wednesday Steve Witkoff met the Emir of Qatar in Doha, but not the Hamas negotiator Khalil al-Hayya, who had left for Cairo.',
    finds: [
      'meeting held 2025-04-09 @Doha/QAT: Steve Witkoff/USA + Emir of Qatar/QAT/office!',
      '~meeting denied|cancelled 2025-04-09|null: Steve Witkoff/USA + Khalil al-Hayya/XHM',
    ],
  },
  {
    construction: 'a list of persons present is no contact',
    published: '2016-02-12',
    text: 'Among those attending the funeral in Nassau on Thursday were Prime Minister Perry Christie, Haitian envoy Louis Harold Joseph and US chargé Lisa Johnson.',
    finds: [],
  },
  {
    construction: 'list of signatories of a statement is no contact',
    published: '2024-01-02',
    text: 'A statement on the Red Sea was signed by the foreign ministers of Australia, Bahrain, Belgium and Canada, Penny Wong, Abdullatif al-Zayani, Hadja Lahbib and Mélanie Joly.',
    finds: [],
  },
  {
    construction: 'A and B with C: two of one state at one table',
    published: '2021-03-23',
    text: 'US Secretary of State Antony Blinken and Defense Secretary Lloyd Austin met South Korean Foreign Minister Chung Eui-yong and Defence Minister Suh Wook in Seoul on Thursday.',
    finds: [
      'meeting held 2021-03-18 @Seoul/KOR: Antony Blinken/USA/foreign_minister + Lloyd Austin/USA/defence_minister + Chung Eui-yong/KOR/foreign_minister + Suh Wook/KOR/defence_minister',
    ],
  },
  {
    construction: 'A met B of X in the morning and C of Y in the afternoon',
    published: '2024-03-07',
    text: "In Jeddah on Tuesday Gambian Foreign Minister Mamadou Tangara met Pakistan's Ishaq Dar in the morning and the Palestinian minister, Riyad al-Maliki, in the afternoon.",
    finds: [
      'meeting held 2024-03-05 @Jeddah/SAU: Mamadou Tangara/GMB/foreign_minister + Ishaq Dar/PAK',
      'meeting held 2024-03-05 @Jeddah/SAU: Mamadou Tangara/GMB/foreign_minister + Riyad al-Maliki/PSE',
    ],
  },
  {
    construction: 'a tour: one stop after the other',
    published: '2019-02-27',
    text: "Iceland's Foreign Minister Gudlaugur Thor Thordarson toured the Baltic last week. On Monday he met Estonia's Sven Mikser in Tallinn, on Tuesday Edgars Rinkēvičs in Riga and on Wednesday Linas Linkevičius in Vilnius.",
    finds: [
      'meeting held 2019-02-18 @Tallinn/EST: Gudlaugur Thor Thordarson/ISL/foreign_minister + Sven Mikser/EST',
      'meeting held 2019-02-19 @Riga/LVA: Gudlaugur Thor Thordarson/ISL/foreign_minister + Edgars Rinkēvičs/LVA',
      'meeting held 2019-02-20 @Vilnius/LTU: Gudlaugur Thor Thordarson/ISL/foreign_minister + Linas Linkevičius/LTU',
    ],
  },
  {
    construction: 'two subjects, two objects, crosswise',
    published: '2022-03-11',
    text: "On Thursday Slovak President Zuzana Čaputová received Slovenia's President Borut Pahor in Bratislava while Prime Minister Eduard Heger spoke by phone with Slovenian Prime Minister Janez Janša.",
    finds: [
      'meeting held 2022-03-10 @Bratislava/SVK: Zuzana Čaputová/SVK/head_of_state + Borut Pahor/SVN/head_of_state',
      'call held 2022-03-10: Eduard Heger/SVK/head_of_government + Janez Janša/SVN/head_of_government',
    ],
  },
  {
    construction: 'two actors, same list of partners',
    published: '2025-03-12',
    text: "Britain's David Lammy and France's Jean-Noël Barrot each rang Israel's Gideon Sa'ar on Monday about the blocked aid.",
    finds: [
      "call held 2025-03-10: David Lammy/GBR + Gideon Sa'ar/ISR",
      "call held 2025-03-10: Jean-Noël Barrot/FRA + Gideon Sa'ar/ISR",
    ],
  },
  {
    construction: 'quad meeting of named ministers in list with titles after names',
    published: '2023-05-23',
    text: 'Anthony Albanese, prime minister of Australia; Joe Biden, president of the United States; Fumio Kishida, prime minister of Japan; and Narendra Modi, prime minister of India, sat down in Hiroshima on Saturday for a Quad summit.',
    finds: [
      'summit|meeting held 2023-05-20 @Hiroshima/JPN: Anthony Albanese/AUS/head_of_government + Joe Biden/USA/head_of_state + Fumio Kishida/JPN/head_of_government + Narendra Modi/IND/head_of_government',
    ],
  },
  {
    construction: 'and his counterparts of A and B (three together)',
    published: '2023-08-18',
    text: 'Joe Biden hosts Japanese Prime Minister Fumio Kishida and South Korean President Yoon Suk Yeol at Camp David on Friday for the first stand-alone summit of the three.',
    finds: [
      'summit planned|ongoing|held 2023-08-18 @Camp David/USA: Joe Biden/USA + Fumio Kishida/JPN/head_of_government + Yoon Suk Yeol/KOR/head_of_state',
    ],
  },
  {
    construction: 'talks among delegations of four states, one city',
    published: '2023-06-22',
    text: 'Deputy foreign ministers of Iran, Russia, Syria and Turkey held a round of talks in Astana on Tuesday and Wednesday.',
    finds: [
      'talks held 2023-06-20/2023-06-21 @Astana/KAZ: [deputy foreign minister of Iran/IRN/office! || Iranian delegation/IRN/delegation!] + [deputy foreign minister of Russia/RUS/office! || Russian delegation/RUS/delegation!] + [deputy foreign minister of Syria/SYR/office! || Syrian delegation/SYR/delegation!] + [deputy foreign minister of Turkey/TUR/office! || Turkish delegation/TUR/delegation!]',
    ],
  },
  {
    construction: 'X-Y talks, adjective pair',
    published: '2025-10-13',
    text: 'Afghan-Pakistani talks opened in Doha on Sunday with Qatar and Türkiye mediating. The border crossings stay shut.',
    finds: [
      'talks held|ongoing 2025-10-12 @Doha/QAT: Afghan delegation/AFG/delegation! + Pakistani delegation/PAK/delegation! + Qatar/QAT/delegation! (host)? + Türkiye/TUR/delegation! (mediator)?',
    ],
  },
  {
    construction: 'hyphenated leaders: Trump-Xi call',
    published: '2025-11-06',
    text: 'The Trump-Xi meeting in Busan on Thursday of last week has calmed the soybean market.',
    finds: ['meeting held 2025-10-30 @Busan/KOR: Trump/USA + Xi/CHN'],
  },
  {
    construction: 'Trump–Lula phone call with dash',
    published: '2025-10-13',
    text: "Monday's Trump–Lula phone call lasted half an hour, according to the Planalto. It was cordial, aides said.",
    finds: ['call held 2025-10-13: Trump/USA + Lula/BRA'],
  },
  {
    construction: 'slash list in a table of meetings',
    published: '2024-09-26',
    text: 'Bilateral meetings of the President of Finland in New York, 23 September\n\nAlexander Stubb / William Ruto (Kenya)\nAlexander Stubb / Gitanas Nausėda (Lithuania)',
    finds: [
      'meeting held 2024-09-23 @New York/USA: Alexander Stubb/FIN/head_of_state + William Ruto/KEN',
      'meeting held 2024-09-23 @New York/USA: Alexander Stubb/FIN/head_of_state + Gitanas Nausėda/LTU',
    ],
  },
  {
    construction: 'list broken over two sentences',
    published: '2023-12-29',
    text: "Chilean Foreign Minister Alberto van Klaveren made a series of calls on Wednesday. On the line were Uruguay's Omar Paganini and, an hour later, Bolivia's Celinda Sosa.",
    finds: [
      'call held 2023-12-27: Alberto van Klaveren/CHL/foreign_minister + Omar Paganini/URY',
      'call held 2023-12-27: Alberto van Klaveren/CHL/foreign_minister + Celinda Sosa/BOL',
    ],
  },
  {
    construction: 'names split by role descriptions with commas',
    published: '2020-01-13',
    text: 'Iraqi Foreign Minister Mohammed al-Hakim telephoned the high representative of the European Union, Josep Borrell, the secretary-general of the Arab League, Ahmed Aboul Gheit, and the foreign minister of Germany, Heiko Maas, on Saturday.',
    finds: [
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Josep Borrell/XEU',
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Ahmed Aboul Gheit/XAL/igo_head',
      'call held 2020-01-11: Mohammed al-Hakim/IRQ/foreign_minister + Heiko Maas/DEU/foreign_minister',
    ],
  },
  {
    construction: 'the ambassadors of A, B and C together',
    published: '2016-02-12',
    text: 'The ambassadors of Norway, Canada and Chile were received jointly by Colombian Foreign Minister María Ángela Holguín in Bogotá on Tuesday.',
    finds: [
      'meeting held 2016-02-09 @Bogotá/COL: María Ángela Holguín/COL/foreign_minister + ambassador of Norway/NOR/office! + ambassador of Canada/CAN/office! + ambassador of Chile/CHL/office!',
    ],
  },
  {
    construction: 'prime ministers of the three Baltic states',
    published: '2017-05-22',
    text: 'Boris Johnson met the prime ministers of the three Baltic states in Tallinn on Friday. The Baltic prime ministers asked for jets.',
    finds: [
      'meeting held 2017-05-19 @Tallinn/EST: Boris Johnson/GBR + [prime ministers of the three Baltic states/-/group! || Baltic prime ministers/-/group!]',
    ],
  },
  {
    construction: 'X, Y discuss: headline comma for and',
    published: '2024-04-24',
    text: 'Fidan, Lavrov discuss Syria\n\nTurkish Foreign Minister Hakan Fidan and Russian Foreign Minister Sergei Lavrov spoke on the phone on Tuesday, sources said.',
    finds: ['call held 2024-04-23: Hakan Fidan/TUR/foreign_minister + Sergei Lavrov/RUS/foreign_minister'],
  },
  {
    construction: 'headline with three names and commas',
    published: '2025-01-14',
    text: 'Katz, Austin, Crosetto hold three-way call\n\nThe Israeli, US and Italian defence ministers spoke jointly on Sunday, the ministry in Rome said. Israel Katz, Lloyd Austin and Guido Crosetto talked about UNIFIL.',
    finds: [
      'call held 2025-01-12: Israel Katz/ISR/defence_minister + Lloyd Austin/USA/defence_minister + Guido Crosetto/ITA/defence_minister',
    ],
  },
  {
    construction: 'several leaders, nobody named',
    published: '2022-03-11',
    text: 'Slovak Prime Minister Eduard Heger spoke to a number of European colleagues on Thursday. More than a dozen calls were made, his staff said.',
    finds: ['~call held 2022-03-10: Eduard Heger/SVK/head_of_government + European colleagues/-/group!'],
  },
  {
    construction: 'parties on either side of "and" share one title',
    published: '2014-11-05',
    text: 'Foreign Ministers Fumio Kishida and Yun Byung-se are to meet in Beijing on Saturday, Tokyo and Seoul announced.',
    finds: [
      'meeting planned 2014-11-08 @Beijing/CHN: Fumio Kishida/JPN/foreign_minister + Yun Byung-se/KOR/foreign_minister',
    ],
  },
  {
    construction: 'one call, two ministers on one end',
    published: '2026-03-05',
    text: 'Marco Rubio and Pete Hegseth jointly telephoned Philippine Foreign Secretary Ma. Theresa Lazaro on Tuesday.',
    finds: ['call held 2026-03-03: Marco Rubio/USA + Pete Hegseth/USA + Ma. Theresa Lazaro/PHL/foreign_minister'],
  },
  {
    construction: 'long list in one paragraph with days',
    published: '2023-09-20',
    text: "Foreign Minister Zambry Abdul Kadir of Malaysia arrived in New York on Saturday. On Sunday he met Brunei's Second Foreign Minister Erywan Yusof and, in the evening, ASEAN Secretary-General Kao Kim Hourn. Monday began with a breakfast with Bosnia's Elmedin Konaković; at noon he saw Nasser Bourita of Morocco. On Tuesday he was received by General Assembly President Dennis Francis. He is due to meet Sweden's Tobias Billström on Thursday. A meeting with the Iranian minister could not be arranged.",
    finds: [
      'meeting held 2023-09-17: Zambry Abdul Kadir/MYS/foreign_minister + Erywan Yusof/BRN',
      'meeting held 2023-09-17: Zambry Abdul Kadir/MYS/foreign_minister + Kao Kim Hourn/XAS',
      'meeting held 2023-09-18: Zambry Abdul Kadir/MYS/foreign_minister + Elmedin Konaković/BIH',
      'meeting held 2023-09-18: Zambry Abdul Kadir/MYS/foreign_minister + Nasser Bourita/MAR',
      'meeting held 2023-09-19: Zambry Abdul Kadir/MYS/foreign_minister + Dennis Francis/XUN',
      'meeting planned 2023-09-21: Zambry Abdul Kadir/MYS/foreign_minister + Tobias Billström/SWE',
      '~meeting cancelled|denied *: Zambry Abdul Kadir/MYS/foreign_minister + Iranian minister/IRN/office!',
    ],
  },
  {
    construction: 'agenda of a presidency with times',
    published: '2024-06-12',
    text: 'AGENDA OF PRESIDENT NATAŠA PIRC MUSAR\n\nThursday, 13 June\n09:00 receives the Ambassador of Egypt, Wael El Shahawi\n11:30 telephone conversation with President Alexander Van der Bellen of Austria\n\nFriday, 14 June\n10:00 meets North Macedonian President Gordana Siljanovska-Davkova, Ljubljana',
    finds: [
      'meeting planned 2024-06-13: NATAŠA PIRC MUSAR/SVN/head_of_state + Wael El Shahawi/EGY/ambassador',
      'call planned 2024-06-13: NATAŠA PIRC MUSAR/SVN/head_of_state + Alexander Van der Bellen/AUT/head_of_state',
      'meeting planned 2024-06-14 @Ljubljana/SVN: NATAŠA PIRC MUSAR/SVN/head_of_state + Gordana Siljanovska-Davkova/MKD/head_of_state',
    ],
  },
  {
    construction: 'numbered list',
    published: '2025-12-18',
    text: 'Calls made by Prime Minister Luís Montenegro of Portugal on 16 December:\n1. Ulisses Correia e Silva, Prime Minister of Cabo Verde\n2. João Lourenço, President of Angola\n3. Daniel Chapo, President of Mozambique',
    finds: [
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + Ulisses Correia e Silva/CPV/head_of_government',
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + João Lourenço/AGO/head_of_state',
      'call held 2025-12-16: Luís Montenegro/PRT/head_of_government + Daniel Chapo/MOZ/head_of_state',
    ],
  },
  {
    construction: 'mixed modes in one list',
    published: '2025-06-24',
    text: "On Monday Pakistan's Ishaq Dar telephoned Egypt's Badr Abdelatty, met the Chinese ambassador, Jiang Zaidong, and wrote to UN Secretary-General António Guterres.",
    finds: [
      'call held 2025-06-23: Ishaq Dar/PAK + Badr Abdelatty/EGY',
      'meeting held 2025-06-23: Ishaq Dar/PAK + Jiang Zaidong/CHN/ambassador',
      'message held 2025-06-23: Ishaq Dar/PAK + António Guterres/XUN/igo_head',
    ],
  },
  {
    construction: 'list of invitees is no contact, one of them is met',
    published: '2022-07-20',
    text: "Invitations went to Chad, Egypt, Qatar and Tunisia. On Monday Libyan Foreign Minister Najla Mangoush met only Chad's Mahamat Zene Cherif.",
    finds: ['meeting held 2022-07-18: Najla Mangoush/LBY/foreign_minister + Mahamat Zene Cherif/TCD'],
  },
  {
    construction: 'including, after a state list',
    published: '2020-06-05',
    text: "Abiy Ahmed phoned several neighbours on Tuesday, including Djibouti's Ismail Omar Guelleh and Kenya's Uhuru Kenyatta.",
    finds: [
      'call held 2020-06-02: Abiy Ahmed/ETH + Ismail Omar Guelleh/DJI',
      'call held 2020-06-02: Abiy Ahmed/ETH + Uhuru Kenyatta/KEN',
    ],
  },
  {
    construction: 'met with his French, German and British colleagues together',
    published: '2018-06-13',
    text: "Iran's Mohammad Javad Zarif met jointly with his French, German and British colleagues, Jean-Yves Le Drian, Heiko Maas and Boris Johnson, in Brussels on 15 May.",
    finds: [
      'meeting held 2018-05-15 @Brussels/BEL: Mohammad Javad Zarif/IRN + Jean-Yves Le Drian/FRA + Heiko Maas/DEU + Boris Johnson/GBR',
    ],
  },
  {
    construction: 'order of names and states reversed',
    published: '2016-08-10',
    text: "Telephone calls came on Tuesday from Paramaribo (President Bouterse), from Port of Spain (Prime Minister Rowley) and from Castries (Prime Minister Chastanet), said Guyana's President David Granger, who took all three.",
    finds: [
      'call held 2016-08-09: David Granger/GUY/head_of_state + Bouterse/SUR/head_of_state',
      'call held 2016-08-09: David Granger/GUY/head_of_state + Rowley/TTO/head_of_government',
      'call held 2016-08-09: David Granger/GUY/head_of_state + Chastanet/LCA/head_of_government',
    ],
  },
  {
    construction: 'long text: a day of bilaterals with one joint session in it',
    published: '2019-09-27',
    text: "Vanuatu's Foreign Minister Ralph Regenvanu had a full Thursday in New York. It began with a meeting with Tuvalu's Simon Kofe. He then met, separately, Ireland's Simon Coveney and Luxembourg's Jean Asselborn. At noon he sat down jointly with the foreign ministers of Fiji and Samoa, Inia Seruiratu and Faualo Harry Schuster, to agree on a text. The four o'clock appointment with Jamaica's Kamina Johnson Smith fell through, as her flight was late. She telephoned him instead. In the evening he attended a reception given by Sweden. Among the guests were Ann Linde and Jens Stoltenberg.",
    finds: [
      'meeting held 2019-09-26: Ralph Regenvanu/VUT/foreign_minister + Simon Kofe/TUV',
      'meeting held 2019-09-26: Ralph Regenvanu/VUT/foreign_minister + Simon Coveney/IRL',
      'meeting held 2019-09-26: Ralph Regenvanu/VUT/foreign_minister + Jean Asselborn/LUX',
      'meeting held 2019-09-26: Ralph Regenvanu/VUT/foreign_minister + Inia Seruiratu/FJI/foreign_minister + Faualo Harry Schuster/WSM/foreign_minister',
      'meeting cancelled 2019-09-26: Ralph Regenvanu/VUT/foreign_minister + Kamina Johnson Smith/JAM',
      'call held 2019-09-26|null: Kamina Johnson Smith/JAM + Ralph Regenvanu/VUT/foreign_minister',
    ],
  },
  {
    construction: 'long text: conference with named heads of delegation',
    published: '2020-01-20',
    text: 'Germany and the United Nations hosted a one-day conference on Libya in Berlin on Sunday. Angela Merkel and António Guterres sat at the head of the table. Around it were Vladimir Putin, Recep Tayyip Erdogan, Emmanuel Macron, Abdel Fattah al-Sisi and Mike Pompeo. The two Libyan rivals, Fayez al-Sarraj and Khalifa Haftar, were in town but did not meet. Merkel received each of them at the chancellery before the session. Putin and Erdogan also had a bilateral meeting. Pompeo met al-Sisi the same day.',
    finds: [
      'meeting|summit|talks held 2020-01-19 @Berlin/DEU: Angela Merkel/DEU (host) + António Guterres/XUN (host) + Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR + Emmanuel Macron/FRA + Abdel Fattah al-Sisi/EGY + Mike Pompeo/USA',
      'meeting denied|cancelled 2020-01-19|null: Fayez al-Sarraj/LBY + Khalifa Haftar/LBY',
      'meeting held 2020-01-19|null: Angela Merkel/DEU + Fayez al-Sarraj/LBY',
      'meeting held 2020-01-19|null: Angela Merkel/DEU + Khalifa Haftar/LBY',
      'meeting held 2020-01-19|null: Vladimir Putin/RUS + Recep Tayyip Erdogan/TUR',
      'meeting held 2020-01-19: Mike Pompeo/USA + Abdel Fattah al-Sisi/EGY',
    ],
  },
]
