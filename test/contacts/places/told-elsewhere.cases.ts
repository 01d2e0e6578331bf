import type { ContactCase } from '../notation.ts'

/** Where a contact was whose sentence names no place, or names one that is not its own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'on the same day, many sentences later',
    published: '2024-08-02',
    text: 'On August 2, 2024, Foreign Minister Wang Yi met with Penny Wong in Vientiane on the sidelines of a regional meeting. Wang Yi said that relations had come a long way. He hoped for more trade. China wanted stability. The region needed peace. Tariffs helped nobody. Penny Wong said that Australia was committed to dialogue. Both sides agreed to stay in touch.\nOn the same day, Wang Yi also had meetings with Hakan Fidan, Sonexay Siphandone and, separately, Retno Marsudi.',
    finds: [
      'meeting held 2024-08-02 @Vientiane/LAO: Wang Yi/CHN + Penny Wong/AUS',
      'meeting held 2024-08-02 @Vientiane/LAO: Wang Yi/CHN + Hakan Fidan/TUR',
      'meeting held 2024-08-02 @Vientiane/LAO: Wang Yi/CHN + Sonexay Siphandone/LAO',
      'meeting held 2024-08-02 @Vientiane/LAO: Wang Yi/CHN + Retno Marsudi/IDN',
    ],
  },
  {
    construction: 'a series of meetings in one town, told first',
    published: '2025-02-21',
    text: 'The Minister of Foreign Affairs of Kenya, Musalia Mudavadi, today concluded a series of bilateral meetings in Nairobi on the margins of a regional conference.\nOn 20 February, Minister Mudavadi held a bilateral meeting with the Minister of Foreign Affairs of Türkiye, Hakan Fidan. On the same day he met separately with Wang Yi and with David Lammy.\nToday, the Minister met Subrahmanyam Jaishankar.',
    finds: [
      'meeting held 2025-02-20 @Nairobi/KEN: Musalia Mudavadi/KEN + Hakan Fidan/TUR',
      'meeting held 2025-02-20 @Nairobi/KEN: Musalia Mudavadi/KEN + Wang Yi/CHN',
      'meeting held 2025-02-20 @Nairobi/KEN: Musalia Mudavadi/KEN + David Lammy/GBR',
      'meeting held 2025-02-21 @Nairobi/KEN: Musalia Mudavadi/KEN + Subrahmanyam Jaishankar/IND',
    ],
  },
  {
    construction: 'at a hotel of a town',
    published: '2024-05-28',
    text: 'Emmanuel Macron and Olaf Scholz met on Sunday at a Berlin hotel. A day later Macron saw Keir Starmer in a Geneva villa.',
    finds: [
      'meeting held 2024-05-26 @Berlin/DEU: Emmanuel Macron/FRA + Olaf Scholz/DEU',
      'meeting held 2024-05-27 @Geneva/CHE: Emmanuel Macron/FRA + Keir Starmer/GBR',
    ],
  },
  {
    construction: 'a venue in small letters behind its name',
    published: '2024-05-28',
    text: 'Nicolas Maduro received Gustavo Petro at the Miraflores palace on Sunday. On Monday Vladimir Putin and Xi Jinping met at the Vostochny space center in Russia’s Far East.',
    finds: [
      'meeting held 2024-05-26 @Miraflores palace/VEN: Nicolas Maduro/VEN (host) + Gustavo Petro/COL',
      'meeting held 2024-05-27 @Vostochny space center/RUS: Vladimir Putin/RUS + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'went to two capitals and met the two there: each in his own',
    published: '2025-03-10',
    text: 'Emmanuel Macron went to Berlin and Warsaw in May 2024 and met Olaf Scholz and Donald Tusk there.',
    finds: [
      'meeting held 2024-05 @Berlin/DEU: Emmanuel Macron/FRA + Olaf Scholz/DEU',
      'meeting held 2024-05 @Warsaw/POL: Emmanuel Macron/FRA + Donald Tusk/POL',
    ],
  },
  {
    construction: 'they last met elsewhere, told in between',
    published: '2025-06-26',
    text: 'On Wednesday Lawrence Wong met Pham Minh Chinh in Tianjin. They last met in Kuala Lumpur in May. Wong also met Daniel Noboa.',
    finds: [
      'meeting held 2025-06-25 @Tianjin/CHN: Lawrence Wong/SGP + Pham Minh Chinh/VNM',
      'meeting held 2025-05 @Kuala Lumpur/MYS: Lawrence Wong/SGP + Pham Minh Chinh/VNM',
      'meeting held 2025-06-25 @Tianjin/CHN: Lawrence Wong/SGP + Daniel Noboa/ECU',
    ],
  },
  {
    construction: 'a town in a clause about somebody else',
    published: '2025-04-05',
    text: 'Emmanuel Macron on Friday asked Narendra Modi to hand over an arms dealer, who fled to New Delhi last year, as the two sat down together for the first time.',
    finds: ['meeting held 2025-04-04 @-: Emmanuel Macron/FRA + Narendra Modi/IND'],
  },
  {
    construction: 'left the palace after a meeting',
    published: '2026-01-15',
    text: 'The foreign ministers of Denmark and Norway, Lars Løkke Rasmussen and Espen Barth Eide, left the White House on Wednesday with long faces after a meeting with Marco Rubio.',
    finds: [
      'meeting held 2026-01-14 @White House/USA: Lars Løkke Rasmussen/DNK + Espen Barth Eide/NOR + Marco Rubio/USA',
    ],
  },
  {
    construction: 'flew home and received there',
    published: '2024-05-28',
    text: 'Hakan Fidan met David Lammy in London on Monday. He flew home the same evening and on Tuesday received Penny Wong.',
    finds: [
      'meeting held 2024-05-27 @London/GBR: Hakan Fidan/TUR + David Lammy/GBR',
      'meeting held 2024-05-28 @-: Hakan Fidan/TUR (host) + Penny Wong/AUS',
    ],
  },
  {
    construction: 'filed from the capital of the host, on a tour',
    published: '2024-01-06',
    text: 'KIGALI, Jan 6, 2024 - The leader of Sudan’s Rapid Support Forces, Mohamed Hamdan Dagalo, met Rwandan President Paul Kagame on Saturday on the latest stop of a tour.',
    finds: ['meeting held 2024-01-06 @Kigali/RWA: Mohamed Hamdan Dagalo/XRS + Paul Kagame/RWA'],
  },
  {
    construction: 'filed from elsewhere',
    published: '2024-01-06',
    text: 'NAIROBI, Jan 6, 2024 - The leader of Sudan’s Rapid Support Forces, Mohamed Hamdan Dagalo, met Rwandan President Paul Kagame on Saturday.',
    finds: ['meeting held 2024-01-06 @-: Mohamed Hamdan Dagalo/XRS + Paul Kagame/RWA'],
  },
  {
    construction: 'both came to a summit in Paris, but he received them one after the other',
    published: '2024-12-16',
    text: 'In October this year both Keir Starmer and Donald Tusk came to a summit in Paris, but Emmanuel Macron received them one after the other.',
    finds: [
      'meeting held 2024-10 @Paris/FRA: Emmanuel Macron/FRA (host) + Keir Starmer/GBR',
      'meeting held 2024-10 @Paris/FRA: Emmanuel Macron/FRA (host) + Donald Tusk/POL',
    ],
  },
  {
    construction: 'was in Bangkok: there he sat down with',
    published: '2025-04-18',
    text: 'Anwar Ibrahim was in Bangkok for the second time this month: on April 4 he sat down with Narendra Modi and was also received by Prime Minister Paetongtarn Shinawatra.',
    finds: [
      'meeting held 2025-04-04 @Bangkok/THA: Anwar Ibrahim/MYS + Narendra Modi/IND',
      'meeting held 2025-04-04 @Bangkok/THA: Paetongtarn Shinawatra/THA (host) + Anwar Ibrahim/MYS',
    ],
  },
  {
    construction: 'did not meet; the last time they sat down was elsewhere',
    published: '2022-08-06',
    text: 'Penny Wong met Antony Blinken in Phnom Penh on Friday. Blinken and Wang Yi did not meet. The last time they sat down together was in Bali on July 9.',
    finds: [
      'meeting held 2022-08-05 @Phnom Penh/KHM: Penny Wong/AUS + Antony Blinken/USA',
      'meeting denied *: Antony Blinken/USA + Wang Yi/CHN',
      'meeting held 2022-07-09 @Bali/IDN: Antony Blinken/USA + Wang Yi/CHN',
    ],
  },
  {
    construction: 'will leave for another capital; there he is expected to meet',
    published: '2024-09-12',
    text: 'Sadyr Japarov held talks with Emomali Rahmon in Dushanbe on Thursday. Japarov will leave for Astana on Friday. There he is expected to meet Kassym-Jomart Tokayev.',
    finds: [
      'talks held 2024-09-12 @Dushanbe/TJK: Sadyr Japarov/KGZ + Emomali Rahmon/TJK',
      'meeting planned 2024-09-13 @Astana/KAZ: Sadyr Japarov/KGZ + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'received him on a day; during the visit he was received by another as well',
    published: '2025-06-24',
    text: 'Badr Abdelatty received Abbas Araghchi in Cairo on June 2. During the visit Araghchi was also received by President Abdel Fattah el-Sisi.',
    finds: [
      'meeting held 2025-06-02 @Cairo/EGY: Badr Abdelatty/EGY (host) + Abbas Araghchi/IRN',
      'meeting held 2025-06-02 @Cairo/EGY: Abdel Fattah el-Sisi/EGY (host) + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'at a summit whose name begins with a region',
    published: '2022-08-06',
    text: 'Penny Wong met Wang Yi at the East Asia Summit on Friday.',
    finds: ['meeting held 2022-08-05 @-: Penny Wong/AUS + Wang Yi/CHN'],
  },
]
