import type { ContactCase } from '../notation.ts'

/** Chats, closeted people, and who is called on in passing. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a chat of the two presidents',
    published: '2023-09-20',
    text: 'Presidents Gustavo Petro and Nicolás Maduro had a ten-minute chat in New York on Monday.',
    finds: ['meeting held 2023-09-18 @New York/USA: Gustavo Petro/COL + Nicolás Maduro/VEN'],
  },
  {
    construction: 'X had a chat with Y on the sidelines',
    published: '2023-09-20',
    text: 'On the sidelines of the assembly, Subrahmanyam Jaishankar had a chat with Penny Wong on Tuesday.',
    finds: ['meeting held 2023-09-19: Subrahmanyam Jaishankar/IND + Penny Wong/AUS'],
  },
  {
    construction: 'a chat over the phone',
    published: '2023-09-20',
    text: 'Mark Rutte and Pedro Sánchez had a chat over the phone on Tuesday.',
    finds: ['call held 2023-09-19: Mark Rutte/NLD + Pedro Sánchez/ESP'],
  },
  {
    construction: 'a fireside chat is a show',
    published: '2023-09-20',
    text: 'Mark Rutte gave a fireside chat for students on Tuesday. A chat group of officials was closed.',
    finds: [],
  },
  {
    construction: 'X, in A for the B conference, called on Y',
    published: '2015-12-12',
    text: 'Sushma Swaraj, in Islamabad for the Heart of Asia conference, called on Nawaz Sharif on Wednesday.',
    finds: ['meeting held 2015-12-09 @Islamabad/PAK: Sushma Swaraj/IND + Nawaz Sharif/PAK (host)'],
  },
  {
    construction: 'X, in A for the B summit, met Y',
    published: '2015-12-12',
    text: 'Justin Trudeau, in Paris for the climate summit, met Malcolm Turnbull on Tuesday.',
    finds: ['meeting held 2015-12-08 @Paris/FRA: Justin Trudeau/CAN + Malcolm Turnbull/AUS'],
  },
  {
    construction: 'X, on a visit to A for the B talks, telephoned Y',
    published: '2015-12-12',
    text: 'John Kerry, on his way to Moscow for talks, telephoned Laurent Fabius on Tuesday.',
    finds: [
      'call held 2015-12-08: John Kerry/USA + Laurent Fabius/FRA',
      '~visit|talks held|planned *: John Kerry/USA + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'speaking by telephone they agreed to something: one call',
    published: '2016-01-14',
    text: 'Speaking over the telephone on Tuesday, Péter Szijjártó and his Slovak counterpart, Miroslav Lajčák, agreed to reopen the bridge.',
    finds: ['call held 2016-01-12: Péter Szijjártó/HUN + Miroslav Lajčák/SVK'],
  },
  {
    construction: 'X, in A for the B conference, called on Y and, with Z, announced',
    published: '2015-12-12',
    text: 'Sushma Swaraj, in Islamabad for the Heart of Asia conference, called on Nawaz Sharif on Wednesday and, with his adviser, announced a new beginning.',
    finds: ['meeting held 2015-12-09 @Islamabad/PAK: Sushma Swaraj/IND + Nawaz Sharif/PAK (host)'],
  },
  {
    construction: 'the White House meeting with X fell through',
    published: '2020-07-01',
    text: 'Hashim Thaçi turned his aircraft round and the White House meeting with Aleksandar Vučić fell through.',
    finds: ['~meeting cancelled null|2020-06|2020-07 @White House/USA: Hashim Thaçi/XKX + Aleksandar Vučić/SRB'],
  },
  {
    construction: 'the participle of a person stays one',
    published: '2020-07-01',
    text: 'Photographs showed the president, Hashim Thaçi, meeting with Aleksandar Vučić in Paris on Monday.',
    finds: ['meeting held 2020-06-29 @Paris/FRA: Hashim Thaçi/XKX + Aleksandar Vučić/SRB'],
  },
]
