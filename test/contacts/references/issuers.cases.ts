import type { ContactCase } from '../notation.ts'

/** "I" in a release that only heads itself with the name of whoever issues it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'honorific and name, office below, then the title of the release',
    published: '2023-03-21',
    text: 'The Hon Nanaia Mahuta\nMinister of Foreign Affairs\nMedia release: Visit to Beijing\n21 March 2023\n\nToday I met with the State Councillor and Foreign Minister of China, Qin Gang, in Beijing. We spoke about trade and the Pacific.\n\nOn 19 March, in Singapore, I held talks with Foreign Minister Vivian Balakrishnan.',
    finds: [
      'meeting held 2023-03-21 @Beijing/CHN: Nanaia Mahuta/NZL/foreign_minister + Qin Gang/CHN/foreign_minister',
      'talks held 2023-03-19 @Singapore/SGP: Nanaia Mahuta/NZL/foreign_minister + Vivian Balakrishnan/SGP/foreign_minister',
    ],
  },
  {
    construction: 'a style before the name',
    published: '2024-05-14',
    text: 'Senator the Hon Penny Wong\nMinister for Foreign Affairs\nSTATEMENT\n14 May 2024\n\nThis morning I spoke by phone with my Norwegian counterpart, Foreign Minister Espen Barth Eide. I thanked him for the work of his diplomats in Cairo.',
    finds: ['call held 2024-05-14: Penny Wong/AUS/foreign_minister + Espen Barth Eide/NOR/foreign_minister'],
  },
  {
    construction: 'no first person: the name on top takes part in nothing',
    published: '2024-05-14',
    text: 'Senator the Hon Penny Wong\nMinister for Foreign Affairs\nSTATEMENT\n14 May 2024\n\nPrime Minister Anthony Albanese met Indonesian President Joko Widodo in Jakarta today.',
    finds: [
      'meeting held 2024-05-14 @Jakarta/IDN: Anthony Albanese/AUS/head_of_government + Joko Widodo/IDN/head_of_state',
    ],
  },
]
