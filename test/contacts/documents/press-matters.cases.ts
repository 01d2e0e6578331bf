import type { ContactCase } from '../notation.ts'

/** Everyday wordings of agencies: days of other events, meetings of several leaders, envoys for a state's matter. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was in Ghana on a day; held talks on the strategy for the summit opening Friday',
    published: '2024-05-08',
    text: 'UN Secretary-General Antonio Guterres was in Ghana Wednesday preparing for a summit. He held talks with William Ruto on the strategy for the summit opening Friday.',
    finds: ['talks held 2024-05-08 @Ghana/GHA: Antonio Guterres/XUN + William Ruto/KEN'],
  },
  {
    construction: 'the leaders of A, B and C have scheduled meetings with X',
    published: '2024-05-08',
    text: 'The foreign ministers of Kenya, Denmark and Oman have scheduled meetings with Antonio Guterres.',
    finds: [
      'meeting planned null: Kenyan foreign minister/KEN/foreign_minister/office! + Antonio Guterres/XUN',
      'meeting planned null: Danish foreign minister/DNK/foreign_minister/office! + Antonio Guterres/XUN',
      'meeting planned null: Omani foreign minister/OMN/foreign_minister/office! + Antonio Guterres/XUN',
    ],
  },
  {
    construction: 'arrived to hold a meeting with C: together',
    published: '2024-05-08',
    text: 'Lars Lokke Rasmussen and Musalia Mudavadi held a meeting with Hakan Fidan in Ankara on Tuesday.',
    finds: ['meeting held 2024-05-07 @Ankara/TUR: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN + Hakan Fidan/TUR'],
  },
  {
    construction: 'representative for a state and a matter',
    published: '2021-04-10',
    text: 'US Special Representative for Afghanistan Reconciliation Zalmay Khalilzad met Ashraf Ghani in Kabul on Friday.',
    finds: ['meeting held 2021-04-09 @Kabul/AFG: Zalmay Khalilzad/USA + Ashraf Ghani/AFG'],
  },
  {
    construction: 'a delegation of a body led by somebody is its head',
    published: '2020-08-23',
    text: "An ECOWAS delegation led by former Nigerian President Goodluck Jonathan met with Mali's military junta in Bamako on Saturday.",
    finds: ["meeting held 2020-08-22 @Bamako/MLI: Goodluck Jonathan/NGA|XEC + Mali's military junta/MLI/delegation!"],
  },
  {
    construction: 'said, after his meeting with B: of whoever says so',
    published: '2024-05-08',
    text: 'Lars Lokke Rasmussen met Hakan Fidan in Ankara on Tuesday. William Ruto said on Tuesday, following his meeting with Mahmoud Abbas in Nairobi, that progress was made.',
    finds: [
      'meeting held 2024-05-07 @Ankara/TUR: Lars Lokke Rasmussen/DNK + Hakan Fidan/TUR',
      'meeting held 2024-05-07 @Nairobi/KEN: William Ruto/KEN + Mahmoud Abbas/PSE',
    ],
  },
  {
    construction: 'a banquet on his visit, attended by his hosts',
    published: '2024-05-08',
    text: 'The Emir of Kuwait, Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah, received Danish Prime Minister Mette Frederiksen in Kuwait City on Tuesday. A banquet was held on her official visit, attended by the Crown Prince and senior officials.',
    finds: [
      'meeting held 2024-05-07 @Kuwait City/KWT: Meshal Al-Ahmad Al-Jaber Al-Sabah/KWT (host) + Mette Frederiksen/DNK',
    ],
  },
]
