import type { ContactCase } from '../notation.ts'

/** Headlines, captions and titles of readouts. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'headline, phone',
    published: '2024-03-07',
    text: 'Turkish, Greek FMs discuss Aegean by phone',
    finds: [
      'call held null|2024-03-07: [Turkish foreign minister/TUR/office! || Türkiye/TUR/delegation!] + [Greek foreign minister/GRC/office! || Greece/GRC/delegation!]',
    ],
  },
  {
    construction: 'headline over a body',
    published: '2022-10-21',
    text: "Lavrov, Wang hold talks in Beijing\nRussian Foreign Minister Sergei Lavrov and his Chinese counterpart, Wang Yi, held talks in Beijing on Wednesday, Russia's foreign ministry said. The two ministers signed a plan of consultations.",
    finds: [
      'talks|meeting held 2022-10-19 @Beijing/CHN: Sergei Lavrov/RUS/foreign_minister + Wang Yi/CHN/foreign_minister',
    ],
  },
  {
    construction: 'headline over a body',
    published: '2025-02-19',
    text: "Omani, Belgian ministers speak by phone\nMuscat: Omani Foreign Minister Sayyid Badr bin Hamad Albusaidi and Belgium's Maxime Prévot spoke by telephone on Tuesday, the Foreign Ministry said.",
    finds: ['call held 2025-02-18: Badr bin Hamad Albusaidi/OMN/foreign_minister + Maxime Prévot/BEL'],
  },
  {
    construction: 'headline over a body, to-infinitive',
    published: '2023-05-16',
    text: "Japan's Kishida to meet Cook Islands' Brown in Hiroshima\nJapanese Prime Minister Fumio Kishida will meet the Cook Islands premier, Mark Brown, in Hiroshima on Saturday, Tokyo said.",
    finds: [
      'meeting planned 2023-05-20 @Hiroshima/JPN: Fumio Kishida/JPN/head_of_government + Mark Brown/COK/head_of_government',
    ],
  },
  {
    construction: 'headline with a visit',
    published: '2016-02-03',
    text: "Belgian King Philippe in Dublin for talks with Higgins\nKing Philippe of Belgium met Ireland's President Michael D. Higgins in Dublin on Monday.",
    finds: [
      'meeting|talks held 2016-02-01 @Dublin/IRL: Philippe/BEL/head_of_state + Michael D. Higgins/IRL/head_of_state',
    ],
  },
  {
    construction: 'readout title',
    published: '2025-07-01',
    text: "Secretary Rubio's Call with Dominican President Abinader\nSecretary of State Marco Rubio spoke with Dominican President Luis Abinader today.",
    finds: ['call held 2025-07-01: Marco Rubio/USA/foreign_minister + Luis Abinader/DOM/head_of_state'],
  },
  {
    construction: 'caption with a date',
    published: '2018-04-14',
    text: 'Macedonian Foreign Minister Nikola Dimitrov, left, and his Greek counterpart, Nikos Kotzias, shake hands before their meeting in Ohrid, April 12, 2018.',
    finds: [
      'meeting held|planned 2018-04-12 @Ohrid/MKD: Nikola Dimitrov/MKD/foreign_minister + Nikos Kotzias/GRC/foreign_minister',
    ],
  },
  {
    construction: 'caption with a date',
    published: '2024-11-18',
    text: "Thai Foreign Minister Maris Sangiampongsa (right) talks with Myanmar's Than Swe during a meeting in Vientiane on Oct. 10, 2024. (Photo: Ministry of Foreign Affairs)",
    finds: ['meeting held 2024-10-10 @Vientiane/LAO: Maris Sangiampongsa/THA/foreign_minister + Than Swe/MMR'],
  },
  {
    construction: 'caption with a date, undated text',
    published: null,
    text: 'President Julius Maada Bio of Sierra Leone, second from left, is received by Liberian President George Weah at the Executive Mansion, Monrovia, 3 August 2019.',
    finds: [
      'meeting held 2019-08-03 @Executive Mansion Monrovia/LBR: Julius Maada Bio/SLE/head_of_state + George Weah/LBR/head_of_state',
    ],
  },
  {
    construction: 'caption, file picture',
    published: '2021-06-14',
    text: "FILE – Armenia's Nikol Pashinyan meets Georgian Prime Minister Giorgi Gakharia in Tbilisi, Jan. 20, 2020.",
    finds: ['meeting held 2020-01-20 @Tbilisi/GEO: Nikol Pashinyan/ARM + Giorgi Gakharia/GEO/head_of_government'],
  },
]
