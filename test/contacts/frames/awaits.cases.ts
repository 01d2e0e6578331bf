import type { ContactCase } from '../notation.ts'

/** What awaits somebody is to come, and he is a party of it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a summit with leaders awaits him',
    published: '2021-06-10',
    text: 'Joe Biden landed in Cornwall on Wednesday. A summit with Vladimir Putin awaits him in Geneva next Wednesday.',
    finds: [
      '~visit held *: Joe Biden/USA + United Kingdom/GBR/delegation! (host)',
      'summit planned 2021-06-16 @Geneva/CHE: Joe Biden/USA + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'talks await her',
    published: '2021-06-10',
    text: 'In Warsaw on Friday talks with Mateusz Morawiecki await Kaja Kallas.',
    finds: ['talks planned 2021-06-11 @Warsaw/POL: Kaja Kallas/EST + Mateusz Morawiecki/POL'],
  },
  {
    construction: 'awaiting him is a dinner with',
    published: '2021-06-10',
    text: 'Awaiting Mark Rutte in Madrid on Saturday is a dinner with Pedro Sanchez.',
    finds: ['meeting planned 2021-06-12 @Madrid/ESP: Mark Rutte/NLD + Pedro Sanchez/ESP'],
  },
  {
    construction: 'faces a meeting with',
    published: '2021-06-10',
    text: 'Alexander De Croo faces a difficult meeting with Viktor Orban in Brussels on Monday.',
    finds: ['meeting planned 2021-06-14 @Brussels/BEL: Alexander De Croo/BEL + Viktor Orban/HUN'],
  },
  {
    construction: 'has a meeting ahead of him',
    published: '2021-06-10',
    text: 'Ahead of Alexander De Croo lies a meeting with Viktor Orban in Brussels on Monday.',
    finds: ['meeting planned 2021-06-14 @Brussels/BEL: Alexander De Croo/BEL + Viktor Orban/HUN'],
  },
  {
    construction: 'separate meetings with three before it',
    published: '2021-06-10',
    text: 'A lunch with Emmanuel Macron awaits Joe Biden on Friday and, after it, separate meetings with Mario Draghi, Justin Trudeau and Yoshihide Suga.',
    finds: [
      'meeting planned 2021-06-11: Joe Biden/USA + Emmanuel Macron/FRA',
      'meeting planned 2021-06-11: Joe Biden/USA + Mario Draghi/ITA',
      'meeting planned 2021-06-11: Joe Biden/USA + Justin Trudeau/CAN',
      'meeting planned 2021-06-11: Joe Biden/USA + Yoshihide Suga/JPN',
    ],
  },
  {
    construction: 'awaited him then',
    published: '2021-06-10',
    text: 'When Ursula von der Leyen arrived in Kyiv on Tuesday, a working lunch with Denys Shmyhal awaited her.',
    finds: [
      'meeting held 2021-06-08 @Kyiv/UKR: Ursula von der Leyen/XEU + Denys Shmyhal/UKR',
      '~visit held *: Ursula von der Leyen/XEU + Ukraine/UKR/delegation! (host)',
    ],
  },
  {
    construction: 'awaits the result: nothing',
    published: '2021-06-10',
    text: 'Moscow awaits an answer from Washington to its letter, Sergei Lavrov said on Tuesday. A difficult summer awaits him.',
    finds: ['~message held *: Moscow/RUS/delegation! + Washington/USA/delegation!'],
  },
]
