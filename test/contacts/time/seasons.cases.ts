import type { ContactCase } from '../notation.ts'

/** A season is three months of its year; "from June", "since March" begin an interval. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'in the summer',
    published: '2014-12-17',
    text: 'Jens Stoltenberg met Sergei Lavrov in Brussels in the summer.',
    finds: [
      'meeting held 2014-06/2014-08|2014-06-01/2014-08-31|2014 @Brussels/BEL: Jens Stoltenberg/XNA + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'last autumn',
    published: '2018-03-12',
    text: 'Last autumn Sigmar Gabriel met Mevlut Cavusoglu in Antalya.',
    finds: [
      'meeting held 2017-09/2017-11|2017-09-01/2017-11-30 @Antalya/TUR: Sigmar Gabriel/DEU + Mevlut Cavusoglu/TUR',
    ],
  },
  {
    construction: 'in the spring of a year',
    published: '2018-03-12',
    text: 'Aleksandar Vucic and Hashim Thaci held talks in Brussels in the spring of 2017.',
    finds: ['talks held 2017-03/2017-05|2017-03-01/2017-05-31 @Brussels/BEL: Aleksandar Vucic/SRB + Hashim Thaci/XKX'],
  },
  {
    construction: 'this winter, to come',
    published: '2021-11-08',
    text: 'Viktor Orban will visit Jair Bolsonaro in Brasilia this winter.',
    finds: [
      'meeting planned 2021-12/2022-02|2021-12-01/2022-02-28 @Brasilia/BRA: Viktor Orban/HUN + Jair Bolsonaro/BRA',
    ],
  },
  {
    construction: 'from June of last year',
    published: '2016-11-02',
    text: 'From May of last year Sergei Lavrov and John Kerry met in Vienna time and again.',
    finds: [
      'meeting held 2015-05/2016|2015-05/2016-11|2015-05/2016-11-02|2015-05/.. @Vienna/AUT: Sergei Lavrov/RUS + John Kerry/USA',
    ],
  },
  {
    construction: 'since March they have met',
    published: '2021-07-14',
    text: 'Since March Jake Sullivan and Nikolai Patrushev have met several times in Geneva.',
    finds: [
      'meeting held 2021-03/2021-07|2021-03/2021-07-14|2021-03/..|2021-03/2021 @Geneva/CHE: Jake Sullivan/USA + Nikolai Patrushev/RUS',
    ],
  },
  {
    construction: 'the spring festival is no season',
    published: '2021-07-14',
    text: 'Wang Yi met Sergei Lavrov on Monday and praised the Arab Spring committee.',
    finds: ['meeting held 2021-07-12: Wang Yi/CHN + Sergei Lavrov/RUS'],
  },
]
