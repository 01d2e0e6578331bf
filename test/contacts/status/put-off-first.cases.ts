import type { ContactCase } from '../notation.ts'

/** A meeting that was put off and then took place: what fell on the first day, and what was held on the second. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'originally scheduled for, but postponed, took place on',
    published: '2021-03-12',
    text: 'A meeting between Jens Stoltenberg and Mevlut Cavusoglu, originally scheduled for Tuesday but postponed at short notice, took place on Thursday in Brussels.',
    finds: [
      'meeting held 2021-03-11 @Brussels/BEL: Jens Stoltenberg/XNA + Mevlut Cavusoglu/TUR',
      'meeting cancelled 2021-03-09: Jens Stoltenberg/XNA + Mevlut Cavusoglu/TUR',
    ],
  },
  {
    construction: 'which had been due on and was put off, will be held on',
    published: '2021-03-12',
    text: 'Talks between Nikos Dendias and Mevlut Cavusoglu, which had been due on Monday and were put off because of snow, will be held next Tuesday.',
    finds: [
      'talks planned 2021-03-16: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR',
      'talks cancelled 2021-03-08: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR',
    ],
  },
  {
    construction: 'postponed from',
    published: '2021-03-12',
    text: 'Postponed from Monday, talks between Nikos Dendias and Mevlut Cavusoglu were held in Athens on Thursday.',
    finds: [
      'talks held 2021-03-11 @Athens/GRC: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR',
      'talks cancelled 2021-03-08: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR',
    ],
  },
  {
    construction: 'the two ministers’ meeting, put down for and then put off',
    published: '2021-03-12',
    text: 'Ann Linde thanked Pekka Haavisto on Thursday. The two ministers’ meeting, put down for Tuesday and then put off, took place in Turku.',
    finds: [
      'meeting held 2021-03-11 @Turku/FIN: Ann Linde/SWE + Pekka Haavisto/FIN',
      'meeting cancelled 2021-03-09: Ann Linde/SWE + Pekka Haavisto/FIN',
    ],
  },
  {
    construction: 'planned for but cancelled, was made up for',
    published: '2021-03-12',
    text: 'A call between Joe Biden and Narendra Modi, planned for Monday but called off by Delhi, went ahead on Wednesday after all.',
    finds: [
      'call held 2021-03-10: Joe Biden/USA + Narendra Modi/IND',
      'call cancelled 2021-03-08: Joe Biden/USA + Narendra Modi/IND',
    ],
  },
  {
    construction: 'postponed from, as the object',
    published: '2021-03-12',
    text: 'On Thursday Charles Michel had a meeting with Alexander Lukashenko, postponed from Monday.',
    finds: [
      'meeting held 2021-03-11: Charles Michel/XEU + Alexander Lukashenko/BLR',
      'meeting cancelled 2021-03-08: Charles Michel/XEU + Alexander Lukashenko/BLR',
    ],
  },
  {
    construction: 'scheduled and held: nothing fell',
    published: '2021-03-12',
    text: 'A meeting between Jens Stoltenberg and Mevlut Cavusoglu, scheduled in January, took place on Thursday.',
    finds: ['meeting held 2021-03-11: Jens Stoltenberg/XNA + Mevlut Cavusoglu/TUR'],
  },
  {
    construction: 'another thing was put off',
    published: '2021-03-12',
    text: 'A meeting between Jens Stoltenberg and Mevlut Cavusoglu, who on Tuesday had put off a holiday, took place on Thursday.',
    finds: ['meeting held 2021-03-11: Jens Stoltenberg/XNA + Mevlut Cavusoglu/TUR'],
  },
  {
    construction: 'planned for and scrapped: nothing came after',
    published: '2021-03-12',
    text: 'A visit to Ankara by the Greek foreign minister, Nikos Dendias, pencilled in for March, was scrapped on Thursday.',
    finds: ['visit cancelled *: Nikos Dendias/GRC + Türkiye/TUR/delegation! (host)'],
  },
  {
    construction: 'had been meant to',
    published: '2021-03-12',
    text: 'Nikos Dendias had been meant to meet Mevlut Cavusoglu in Antalya on Monday.',
    finds: ['meeting cancelled|planned *: Nikos Dendias/GRC + Mevlut Cavusoglu/TUR'],
  },
]
