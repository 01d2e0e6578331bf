import type { ContactCase } from '../notation.ts'

const published = '2025-10-03'

/** His host and her guest, named right behind; a counterpart who holds the same office. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'and his guest, title and name between commas',
    published,
    text: 'Kenyan President William Ruto and his guest, President Yoweri Museveni of Uganda, held talks in Nairobi on Wednesday.',
    finds: ['talks held 2025-10-01 @Nairobi/KEN: William Ruto/KEN + Yoweri Museveni/UGA'],
  },
  {
    construction: 'and her guest, title and name without a comma',
    published,
    text: 'President Samia Suluhu Hassan and her guest President Hakainde Hichilema held private talks at State House in Dar es Salaam on Wednesday.',
    finds: ['talks held 2025-10-01 @State House/TZA: Samia Suluhu Hassan/TZA + Hakainde Hichilema/ZMB'],
  },
  {
    construction: 'and his host, co-chairing',
    published,
    text: 'Ghanaian President John Mahama and his host, President Bola Tinubu of Nigeria, co-chaired the first session of the joint commission in Abuja on Tuesday.',
    finds: ['meeting held 2025-09-30 @Abuja/NGA: John Mahama/GHA + Bola Tinubu/NGA'],
  },
  {
    construction: 'will co-chair with a guest',
    published,
    text: 'Kenyan President William Ruto and his guest, President Yoweri Museveni of Uganda, will co-chair a meeting of the joint commission on Monday.',
    finds: ['meeting planned 2025-10-06: William Ruto/KEN + Yoweri Museveni/UGA'],
  },
  {
    construction: 'received by his host, with a form of address',
    published,
    text: 'Lesotho Prime Minister Sam Matekane landed at dusk and was received by his host Mr Cyril Ramaphosa.',
    finds: ['~meeting held *: Sam Matekane/LSO + Cyril Ramaphosa/ZAF (host)'],
  },
  {
    construction: 'a leader and his host, unnamed the second time',
    published,
    text: 'Zambian President Hakainde Hichilema, accompanied by his host President Samia Suluhu Hassan, inspected a guard of honour on Wednesday. The Zambian leader and his host later held talks.',
    finds: [
      'talks|meeting held 2025-10-01: Hakainde Hichilema/ZMB + [Samia Suluhu Hassan/TZA || Samia Suluhu Hassan/TZA (host)]',
    ],
  },
  {
    construction: 'counterpart of a president behind a minister of the same state',
    published,
    text: 'South African President Cyril Ramaphosa touched down in Lusaka and was received by Foreign Minister Mulambo Haimbe. Zambian President Hakainde Hichilema received his counterpart at State House on Thursday.',
    finds: [
      'meeting held 2025-10-02: Cyril Ramaphosa/ZAF + Hakainde Hichilema/ZMB (host)',
      '~meeting held *: Cyril Ramaphosa/ZAF + Mulambo Haimbe/ZMB (host)',
    ],
  },
  {
    construction: 'no contact: a guest list and a host city',
    published,
    text: "The president's guest list grew on Wednesday, and the host city, Nairobi, closed its main roads.",
    finds: [],
  },
]
