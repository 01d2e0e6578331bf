import type { ContactCase } from '../notation.ts'

/** What had been planned and fell, told of once more as planned. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'cancelled a meeting, where he was scheduled to sit down with',
    published: '2021-06-10',
    text: 'Serbian President Aleksandar Vucic cancelled his meeting with Croatian President Zoran Milanovic on Wednesday, citing a cold. He was flying to Vienna for a forum, where he was scheduled to sit down with Milanovic.',
    finds: ['meeting cancelled *: Aleksandar Vucic/SRB + Zoran Milanovic/HRV'],
  },
  {
    construction: 'cancelled two days before they were to meet',
    published: '2021-06-10',
    text: 'Serbian President Aleksandar Vucic called off a meeting with Croatian President Zoran Milanovic two days before they were due to sit down in Vienna.',
    finds: ['meeting cancelled *: Aleksandar Vucic/SRB + Zoran Milanovic/HRV'],
  },
  {
    construction: 'cancelled a visit, where he was to meet',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag abruptly cancelled a visit to Kenya, where she was scheduled to meet President Uhuru Kenyatta.',
    finds: ['meeting cancelled null: Sigrid Kaag/NLD + Uhuru Kenyatta/KEN'],
  },
  {
    construction: 'the minister was due to meet two of the state',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag abruptly cancelled a visit to Kenya, citing other duties. Kaag was due to meet Kenyan Foreign Minister Raychelle Omamo on Friday about trade.',
    finds: [
      '~visit cancelled *: Sigrid Kaag/NLD + Kenya/KEN/delegation! (host)',
      'meeting cancelled 2021-06-11|2021-06-04: Sigrid Kaag/NLD + Raychelle Omamo/KEN',
    ],
  },
  {
    construction: 'a plan elsewhere stands',
    published: '2021-06-10',
    text: 'Dutch Foreign Minister Sigrid Kaag cancelled a visit to Kenya on Tuesday. She is scheduled to meet Norwegian Foreign Minister Ine Soreide in Oslo on Friday.',
    finds: [
      'visit cancelled *: Sigrid Kaag/NLD + Kenya/KEN/delegation! (host)',
      'meeting planned 2021-06-11 @Oslo/NOR: Sigrid Kaag/NLD + Ine Soreide/NOR',
    ],
  },
  {
    construction: 'duties will not allow him to travel',
    published: '2021-06-10',
    text: 'Polish President Andrzej Duda’s schedule will not allow him to travel to Brazil, his office said.',
    finds: ['visit cancelled null: Andrzej Duda/POL + Brazil/BRA/delegation! (host)'],
  },
  {
    construction: 'a visit to a state that he had planned for a month',
    published: '2021-06-10',
    text: 'Polish President Andrzej Duda has cancelled a visit to Brazil that he had planned for early December.',
    finds: ['visit cancelled 2021-12|2021-12-01/2021-12-10: Andrzej Duda/POL + Brazil/BRA/delegation! (host)'],
  },
]
