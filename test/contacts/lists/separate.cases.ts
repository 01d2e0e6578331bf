import type { ContactCase } from '../notation.ts'

/** One person and several others: contacts apart from each other. */
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
    construction: 'list broken over two sentences',
    published: '2023-12-29',
    text: "Chilean Foreign Minister Alberto van Klaveren made a series of calls on Wednesday. On the line were Uruguay's Omar Paganini and, an hour later, Bolivia's Celinda Sosa.",
    finds: [
      'call held 2023-12-27: Alberto van Klaveren/CHL/foreign_minister + Omar Paganini/URY',
      'call held 2023-12-27: Alberto van Klaveren/CHL/foreign_minister + Celinda Sosa/BOL',
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
]
