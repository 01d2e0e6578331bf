import type { ContactCase } from '../notation.ts'

/** "the five presidents of Central Asia", "a group of Caribbean prime ministers": several states' people, counted and placed. */
export const cases: ContactCase[] = [
  {
    construction: 'counted leaders of a region, with a body',
    published: '2025-04-01',
    text: 'On Thursday all five presidents of Central Asia will be in Samarkand for a summit with the European Union.',
    finds: [
      'summit planned 2025-04-03 @Samarkand/UZB: five presidents of Central Asia/-/group! + European Union/XEU/delegation!',
    ],
  },
  {
    construction: 'the leaders of the region',
    published: '2025-03-27',
    text: 'Ursula von der Leyen will meet the five Presidents of the region in Samarkand on 3 April.',
    finds: [
      'meeting planned 2025-04-03 @Samarkand/UZB: Ursula von der Leyen/XEU + five Presidents of the region/-/group!',
    ],
  },
  {
    construction: 'ministers of a quarter of the world, before a verb',
    published: '2024-06-06',
    text: 'The foreign ministers of the Western Balkans met Josep Borrell in Brussels on Wednesday.',
    finds: [
      'meeting held 2024-06-05 @Brussels/BEL: foreign ministers of the Western Balkans/-/group! + Josep Borrell/XEU',
    ],
  },
  {
    construction: 'a group of',
    published: '2024-06-06',
    text: 'Keir Starmer held talks with a group of European foreign ministers in London on Wednesday.',
    finds: ['talks held 2024-06-05 @London/GBR: Keir Starmer/GBR + European foreign ministers/-/group!'],
  },
  {
    construction: 'a number of, as the subject',
    published: '2024-06-06',
    text: 'A number of African leaders met Vladimir Putin in St Petersburg on Wednesday.',
    finds: ['meeting held 2024-06-05 @St Petersburg/RUS: African leaders/-/group! + Vladimir Putin/RUS'],
  },
  {
    construction: 'each of two with a group',
    published: '2023-12-15',
    text: 'Irfaan Ali and Nicolás Maduro met in Argyle on Thursday. Earlier in the day each of them sat down separately with a group of Caribbean prime ministers.',
    finds: [
      'meeting held 2023-12-14: Irfaan Ali/GUY + Nicolás Maduro/VEN',
      'meeting held 2023-12-14: Irfaan Ali/GUY + Caribbean prime ministers/-/group!',
      'meeting held 2023-12-14: Nicolás Maduro/VEN + Caribbean prime ministers/-/group!',
    ],
  },
  {
    construction: 'states that are called by a quarter',
    published: '2024-06-06',
    text: 'The presidents of South Africa and Kenya met in Pretoria on Wednesday.',
    finds: [
      'meeting held 2024-06-05 @Pretoria/ZAF: [Cyril Ramaphosa/ZAF || president/ZAF/office!] + [William Ruto/KEN || president/KEN/office!]',
    ],
  },
  {
    construction: 'a group of those who speak for no state',
    published: '2024-06-06',
    text: 'Keir Starmer met a group of survivors in London on Wednesday, and a number of students afterwards.',
    finds: [],
  },
]
