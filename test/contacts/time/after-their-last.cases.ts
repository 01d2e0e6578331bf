import type { ContactCase } from '../notation.ts'

/** "met on Monday, two days after his talks with Y": the contact that a distance counts from has its own day. */
export const cases: ContactCase[] = [
  {
    construction: 'two days after his talks with another',
    published: '2024-05-16',
    text: 'Hakan Fidan met Marco Rubio in Washington on Monday, two days after his talks with Sergei Lavrov in Moscow.',
    finds: [
      'meeting held 2024-05-13 @Washington/USA: Hakan Fidan/TUR + Marco Rubio/USA',
      'talks held 2024-05-11 @Moscow/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'months after their last meeting',
    published: '2024-05-16',
    text: 'Hakan Fidan met Sergei Lavrov in Ankara on Monday, two months after their last meeting in Antalya.',
    finds: [
      'meeting held 2024-05-13 @Ankara/TUR: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'meeting held 2024-03 @Antalya/TUR: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'weeks after a call between them',
    published: '2024-05-16',
    text: 'Hakan Fidan met Sergei Lavrov in Ankara on Monday, three weeks after a call between them.',
    finds: [
      'meeting held 2024-05-13 @Ankara/TUR: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'call held 2024-04-22/2024-04-28: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'in front: two weeks after her meeting',
    published: '2024-05-16',
    text: 'Four days after her meeting with Viktor Orban in Budapest, Giorgia Meloni received Olaf Scholz in Rome on Monday.',
    finds: [
      'meeting held 2024-05-09 @Budapest/HUN: Giorgia Meloni/ITA + Viktor Orban/HUN',
      'meeting held 2024-05-13 @Rome/ITA: Giorgia Meloni/ITA (host) + Olaf Scholz/DEU',
    ],
  },
  {
    construction: 'a day before talks',
    published: '2024-05-16',
    text: 'Hakan Fidan spoke by phone with Marco Rubio on Tuesday, three days before talks with Sergei Lavrov in Moscow.',
    finds: [
      'call held 2024-05-14: Hakan Fidan/TUR + Marco Rubio/USA',
      'talks planned 2024-05-17 @Moscow/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'a year after a summit of the two',
    published: '2024-05-16',
    text: 'Xi Jinping received Vladimir Putin in Beijing on Thursday, a year after a summit between the two in Moscow.',
    finds: [
      'meeting held 2024-05-16 @Beijing/CHN: Xi Jinping/CHN (host) + Vladimir Putin/RUS',
      'summit held 2023 @Moscow/RUS: Xi Jinping/CHN + Vladimir Putin/RUS',
    ],
  },
  {
    construction: 'with a day of its own',
    published: '2024-05-16',
    text: 'Penny Wong met Wang Yi in Canberra on Tuesday, days after her talks with Winston Peters in Wellington on 10 May.',
    finds: [
      'meeting held 2024-05-14 @Canberra/AUS: Penny Wong/AUS + Wang Yi/CHN',
      'talks held 2024-05-10 @Wellington/NZL: Penny Wong/AUS + Winston Peters/NZL',
    ],
  },
  {
    construction: 'hours after: the same day',
    published: '2024-05-16',
    text: 'Hakan Fidan met Marco Rubio in Washington on Monday, hours after a call with Sergei Lavrov.',
    finds: [
      'meeting held 2024-05-13 @Washington/USA: Hakan Fidan/TUR + Marco Rubio/USA',
      'call held 2024-05-13: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'after a war, no contact',
    published: '2024-05-16',
    text: 'Hakan Fidan met Ararat Mirzoyan in Yerevan on Monday, three years after the war.',
    finds: ['meeting held 2024-05-13 @Yerevan/ARM: Hakan Fidan/TUR + Ararat Mirzoyan/ARM'],
  },
  {
    construction: 'a year and a day after, on an island',
    published: '2023-11-18',
    text: 'Joe Biden and Xi Jinping met near San Francisco on Wednesday, a year and a day after their last encounter on the island of Bali.',
    finds: [
      'meeting held 2023-11-15: Joe Biden/USA + Xi Jinping/CHN',
      'meeting held 2022-11-14 @Bali/IDN: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'two months and three days after',
    published: '2024-05-16',
    text: 'Penny Wong saw Wang Yi in Canberra on Tuesday, two months and three days after their first meeting in Perth.',
    finds: [
      'meeting held 2024-05-14 @Canberra/AUS: Penny Wong/AUS + Wang Yi/CHN',
      'meeting held 2024-03-11 @Perth/AUS: Penny Wong/AUS + Wang Yi/CHN',
    ],
  },
  {
    construction: 'a week and a day after',
    published: '2024-05-16',
    text: 'Olaf Scholz received Donald Tusk in Berlin on Tuesday, a week and a day after their talks in Warsaw.',
    finds: [
      'meeting held 2024-05-14 @Berlin/DEU: Olaf Scholz/DEU + Donald Tusk/POL',
      'talks held 2024-05-06 @Warsaw/POL: Olaf Scholz/DEU + Donald Tusk/POL',
    ],
  },
  {
    construction: 'a year and a day after what is no contact',
    published: '2024-05-16',
    text: 'Olaf Scholz received Donald Tusk in Berlin on Tuesday, a year and a day after the floods.',
    finds: ['meeting held 2024-05-14 @Berlin/DEU: Olaf Scholz/DEU + Donald Tusk/POL'],
  },
]
