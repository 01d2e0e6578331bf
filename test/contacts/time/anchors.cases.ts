import type { ContactCase } from '../notation.ts'

/** Days counted from another contact, and the dates of other things. */
export const cases: readonly ContactCase[] = [
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
