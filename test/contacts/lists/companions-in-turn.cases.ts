import type { ContactCase } from '../notation.ts'

/** Time spent with one, and a further time with another: two contacts, each with its own day and place. */
export const cases: ContactCase[] = [
  {
    construction: 'spent two days with A in X and, in Y on Sunday, an hour with B',
    published: '2024-04-11',
    text: 'Janet Yellen spent two days with He Lifeng in Guangzhou and, in Beijing on Sunday, an hour with Premier Li Qiang.',
    finds: [
      'meeting|talks held *: Janet Yellen/USA + He Lifeng/CHN',
      'meeting held 2024-04-07 @Beijing/CHN: Janet Yellen/USA + Li Qiang/CHN',
    ],
  },
  {
    construction: 'spent an hour with A on Monday and half an hour with B on Tuesday',
    published: '2024-03-07',
    text: 'Annalena Baerbock spent an hour with Israel Katz on Monday and half an hour with Riyad al-Maliki on Tuesday.',
    finds: [
      'meeting held 2024-03-04: Annalena Baerbock/DEU + Israel Katz/ISR',
      'meeting held 2024-03-05: Annalena Baerbock/DEU + Riyad al-Maliki/PSE',
    ],
  },
  {
    construction: 'had two hours with A and, the next day, forty minutes with B',
    published: '2024-03-07',
    text: 'David Cameron had two hours with Hakan Fidan in Ankara on Monday and, in Nicosia on Tuesday, forty minutes with Nikos Christodoulides.',
    finds: [
      'meeting held 2024-03-04 @Ankara/TUR: David Cameron/GBR + Hakan Fidan/TUR',
      'meeting held 2024-03-05 @Nicosia/CYP: David Cameron/GBR + Nikos Christodoulides/CYP',
    ],
  },
  {
    construction: 'spent a morning with A and an afternoon with B',
    published: '2024-03-07',
    text: 'Wang Yi spent Monday morning with Penny Wong in Canberra and an hour with Winston Peters in Wellington on Wednesday.',
    finds: [
      'meeting held *: Wang Yi/CHN + Penny Wong/AUS',
      'meeting held 2024-03-06 @Wellington/NZL: Wang Yi/CHN + Winston Peters/NZL',
    ],
  },
  {
    construction: 'an hour with both at one table',
    published: '2024-03-07',
    text: 'Josep Borrell spent two hours with Albin Kurti and Aleksandar Vucic in Brussels on Monday.',
    finds: ['meeting held 2024-03-04 @Brussels/BEL: Josep Borrell/XEU + Albin Kurti/XKX + Aleksandar Vucic/SRB'],
  },
  {
    construction: 'money, not time, for the second',
    published: '2024-03-07',
    text: 'Janet Yellen spent two hours with He Lifeng on Monday and a fortune on gifts.',
    finds: ['meeting held 2024-03-04: Janet Yellen/USA + He Lifeng/CHN'],
  },
  {
    construction: 'months on a plan',
    published: '2024-03-07',
    text: 'Janet Yellen spent months on the plan and an hour on the speech, an aide to He Lifeng said.',
    finds: [],
  },
]
