import type { ContactCase } from '../notation.ts'

/** A sentence about the meeting brings back those who met, whoever was named since; a family name those who are called so. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the encounter was to build on a summit of others; the pair met before',
    published: '2024-01-28',
    text: 'Lars Lokke Rasmussen and Musalia Mudavadi met in Nairobi on Friday. They agreed that Mette Frederiksen and William Ruto should speak by telephone in the spring. The encounter was meant to build on the talks between Frederiksen and Ruto in Copenhagen on November 15. It was kept secret: the pair met in Vienna last May as well.',
    finds: [
      'meeting held 2024-01-26 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
      'call planned|proposed *: Mette Frederiksen/DNK + William Ruto/KEN',
      'talks held 2023-11-15 @Copenhagen/DNK: Mette Frederiksen/DNK + William Ruto/KEN',
      'meeting held 2023-05 @Vienna/AUT: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
    ],
  },
  {
    construction: 'the meeting came days after a call of others; the two also discussed',
    published: '2024-01-28',
    text: 'Lars Lokke Rasmussen met Musalia Mudavadi in Nairobi on Friday. The meeting came two days after a phone call between Mette Frederiksen and William Ruto. The two will meet again in Copenhagen in March.',
    finds: [
      'meeting held 2024-01-26 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
      'call held 2024-01-24: Mette Frederiksen/DNK + William Ruto/KEN',
      'meeting planned 2024-03 @Copenhagen/DNK: Lars Lokke Rasmussen/DNK + Musalia Mudavadi/KEN',
    ],
  },
  {
    construction: 'two of one family name: he who was called so before',
    published: '2024-01-28',
    text: 'Lars Lokke Rasmussen met Wang Yi in Nairobi on Friday. Wang called the talks useful. A Danish team will see Wang Xiaohong, the minister of public security of China, in Beijing in March. Both ministers had other duties in Kenya as well. Rasmussen met William Ruto on Friday. Wang is to call on Musalia Mudavadi on Monday.',
    finds: [
      'meeting held 2024-01-26 @Nairobi/KEN: Lars Lokke Rasmussen/DNK + Wang Yi/CHN',
      'meeting planned 2024-03 @Beijing/CHN: Danish team/DNK/delegation! + Wang Xiaohong/CHN',
      'meeting held 2024-01-26: Lars Lokke Rasmussen/DNK + William Ruto/KEN',
      'meeting planned 2024-01-29: Wang Yi/CHN + Musalia Mudavadi/KEN',
    ],
  },
  {
    construction: 'we of a spokesperson received a note',
    published: '2024-01-28',
    text: 'Randhir Jaiswal, Official Spokesperson: Good afternoon. We received a note verbale from the Bangladesh High Commission on January 23 in connection with the request. Jake Sullivan was here last week; he separately called on External Affairs Minister and Prime Minister.',
    finds: [
      'message held 2024-01-23: Bangladesh/BGD/delegation! + India/IND/delegation!',
      'meeting held *: Jake Sullivan/USA + [External Affairs Minister/IND/foreign_minister/office! || S. Jaishankar/IND]',
      'meeting held *: Jake Sullivan/USA + Prime Minister/IND/head_of_government/office!',
    ],
  },
]
