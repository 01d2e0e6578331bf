import type { ContactCase } from '../notation.ts'

/** Wordings of ministries' releases: letters behind names, further offices, invitations, several pairs. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'Hon. X MP, minister of',
    published: '2024-03-04',
    text: 'On Monday, 4 March, Ms. Yoko Kamikawa, Minister for Foreign Affairs of Japan, held a telephone talk with Rt Hon. Winston Peters MP, Minister of Foreign Affairs of New Zealand.',
    finds: ['call held 2024-03-04: Yoko Kamikawa/JPN/foreign_minister + Winston Peters/NZL/foreign_minister'],
  },
  {
    construction: 'letters behind a known name',
    published: '2013-10-08',
    text: 'Foreign Minister Marty Natalegawa received Hon. Bob Carr MP, Foreign Minister of Australia, in Jakarta on Monday.',
    finds: ['meeting held 2013-10-07: Marty Natalegawa/IDN (host) + Bob Carr/AUS/foreign_minister'],
  },
  {
    construction: 'MEP, president of',
    published: '2024-05-14',
    text: 'President Maia Sandu met Roberta Metsola MEP, President of the European Parliament, in Chisinau on Monday.',
    finds: ['meeting held 2024-05-13 @Chisinau/MDA: Maia Sandu/MDA + Roberta Metsola/XEU'],
  },
  {
    construction: 'two sets of letters',
    published: '2025-03-11',
    text: 'President Mahama met Sir Keir Starmer KCB, KC, MP, Prime Minister of the United Kingdom, in London on Monday.',
    finds: ['meeting held 2025-03-10 @London/GBR: Mahama/GHA + Keir Starmer/GBR'],
  },
  {
    construction: 'between A and B as well as between C and D',
    published: '2023-02-08',
    text: 'Minister Hayashi spoke of the telephone talks on February 7 between Prime Minister Kishida and ROK President Yoon Suk-yeol as well as between Minister Hayashi and ROK Foreign Minister Park Jin.',
    finds: [
      'call held 2023-02-07: Kishida/JPN + Yoon Suk-yeol/KOR',
      'call held 2023-02-07: Hayashi/JPN + Park Jin/KOR',
    ],
  },
  {
    construction: 'between A and B, and between C and D',
    published: '2023-02-08',
    text: 'There were phone calls on Monday between President Macron and President Zelenskyy, and between Foreign Minister Colonna and Foreign Minister Kuleba.',
    finds: ['call held 2023-02-06: Macron/FRA + Zelenskyy/UKR', 'call held 2023-02-06: Colonna/FRA + Kuleba/UKR'],
  },
  {
    construction: 'the opening of a sentence is no owner',
    published: '2021-07-06',
    text: 'Telephone call with Mr. Pekka Haavisto, Minister for Foreign Affairs of Finland\n\nMr. Kanji Tanabe, Minister for Foreign Affairs, held a telephone conversation with Mr. Haavisto on July 5.\n\nRegarding Iran, Minister Tanabe said that talks mattered.',
    finds: ['call held 2021-07-05: Kanji Tanabe/-/foreign_minister + Pekka Haavisto/FIN/foreign_minister'],
  },
  {
    construction: 'a headline joins the two states',
    published: '2019-04-02',
    text: "Japan-Finland Foreign Ministers' Telephone Talk\n\nOn April 2, Mr. Kanji Tanabe, Minister for Foreign Affairs, held a telephone talk with Mr. Timo Soini, Minister for Foreign Affairs of Finland.",
    finds: ['call held 2019-04-02: Kanji Tanabe/JPN/foreign_minister + Timo Soini/FIN/foreign_minister'],
  },
  {
    construction: 'extended an invitation to visit',
    published: '2019-04-02',
    text: 'Prime Minister Pham Binh Minh met President Maithripala Sirisena of Sri Lanka on Monday and extended an invitation to the president to visit Hanoi.',
    finds: ['meeting held 2019-04-01: Pham Binh Minh/VNM + Maithripala Sirisena/LKA'],
  },
  {
    construction: 'agreed to use future conferences',
    published: '2019-04-02',
    text: 'Jeremy Hunt met Heiko Maas in London on Monday. The ministers agreed to utilise the opportunities at future international conferences to continue to conduct close exchanges of views.',
    finds: ['meeting held 2019-04-01 @London/GBR: Jeremy Hunt/GBR + Heiko Maas/DEU'],
  },
  {
    construction: 'briefed on a summit due to be held',
    published: '2019-04-02',
    text: 'During their meeting, President Kenyatta briefed Prime Minister Abiy on preparations for the summit, due to be held in Djibouti on 12 April.',
    finds: ['meeting held null: Kenyatta/KEN + Abiy/ETH'],
  },
  {
    construction: 'and current chair of',
    published: '2023-12-02',
    text: 'The Chairperson of the African Union Commission, Moussa Faki Mahamat, concluded a two-day visit to South Africa today.\n\nThe Chairperson was received by President Cyril Ramaphosa, and current Chair of the African Union, where the two leaders held extensive consultations.',
    finds: ['meeting|talks held 2023-12-02|null: Cyril Ramaphosa/ZAF + Moussa Faki Mahamat/XAU'],
  },
  {
    construction: 'and outgoing chair of',
    published: '2024-02-12',
    text: 'Foreign Minister Penny Wong was received by President Prabowo Subianto, and outgoing chairman of ASEAN, in Jakarta on Monday.',
    finds: ['meeting held 2024-02-12 @Jakarta/IDN: Prabowo Subianto/IDN (host) + Penny Wong/AUS'],
  },
]
