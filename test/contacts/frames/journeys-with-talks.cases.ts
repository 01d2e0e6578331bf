import type { ContactCase } from '../notation.ts'

/** Where a journey leads, and who is talked with there; how somebody travels: unannounced, uninvited. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'flew to a town where talks with X are set for a day',
    published: '2025-09-05',
    text: 'From Copenhagen Jonas Gahr Store flew straight to Paris, where talks with Emmanuel Macron are set for Monday.',
    finds: ['talks|meeting planned 2025-09-08 @Paris/FRA: Jonas Gahr Store/NOR + Emmanuel Macron/FRA'],
  },
  {
    construction: 'on the way to a town where talks with X will begin',
    published: '2025-09-05',
    text: 'Sergei Lavrov left Moscow on Friday for Ankara, where talks with Hakan Fidan will begin on Saturday.',
    finds: ['talks|meeting planned 2025-09-06 @Ankara/TUR: Sergei Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'in a town where talks with X were held',
    published: '2025-09-05',
    text: 'Maia Sandu went on to Bucharest, where talks with Nicusor Dan were held on Thursday.',
    finds: ['talks|meeting held 2025-09-04 @Bucharest/ROU: Maia Sandu/MDA + Nicusor Dan/ROU'],
  },
  {
    construction: 'to a town where a meeting with X had been arranged',
    published: '2025-09-05',
    text: 'Wang Yi continued to Hanoi, where meetings with Luong Cuong and Bui Thanh Son are planned for Sunday.',
    finds: [
      'meeting planned 2025-09-07 @Hanoi/VNM: Wang Yi/CHN + Luong Cuong/VNM',
      'meeting planned 2025-09-07 @Hanoi/VNM: Wang Yi/CHN + Bui Thanh Son/VNM',
    ],
  },
  {
    construction: 'travelled unannounced and spent hours with X',
    published: '2025-09-05',
    text: 'Johann Wadephul travelled unannounced to Kyiv and on Wednesday spent two hours with Andrii Sybiha.',
    finds: ['meeting held 2025-09-03 @Kyiv/UKR: Johann Wadephul/DEU + Andrii Sybiha/UKR'],
  },
  {
    construction: 'came uninvited and met X',
    published: '2025-09-05',
    text: 'Viktor Orban came uninvited to Tbilisi on Monday and met Irakli Kobakhidze.',
    finds: ['meeting held 2025-09-01 @Tbilisi/GEO: Viktor Orban/HUN + Irakli Kobakhidze/GEO'],
  },
  {
    construction: 'an unannounced session with X',
    published: '2025-09-05',
    text: 'Steve Witkoff was in Doha on Thursday for one more, unannounced session with Mohammed bin Abdulrahman Al Thani.',
    finds: ['meeting|talks held 2025-09-04 @Doha/QAT: Steve Witkoff/USA + Mohammed bin Abdulrahman Al Thani/QAT'],
  },
  {
    construction: 'a town where calls for peace are heard',
    published: '2025-09-05',
    text: 'Antonio Guterres flew to Geneva, where calls for an end to the war are heard every day.',
    finds: ['~visit held *: Antonio Guterres/XUN + Switzerland/CHE/delegation! (host)'],
  },
  {
    construction: 'a town where talks with unions drag on',
    published: '2025-09-05',
    text: 'Friedrich Merz spoke on Tuesday in Cologne, where talks with the unions have dragged on since July.',
    finds: [],
  },
]
