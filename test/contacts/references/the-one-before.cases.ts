import type { ContactCase } from '../notation.ts'

/** An earlier contact of the same people, for which "the one" or "those" stands. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'meeting followed one in a town in a month',
    published: '2024-05-15',
    text: 'The meeting between Hakan Fidan and Sergei Lavrov on Monday followed one in Moscow in March.',
    finds: [
      'meeting held 2024-05-13: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'meeting held 2024-03 @Moscow/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS',
    ],
  },
  {
    construction: 'a call shorter than the one in a month',
    published: '2024-05-15',
    text: 'A call between Joe Biden and Xi Jinping on Tuesday was shorter than the one in April.',
    finds: [
      'call held 2024-05-14: Joe Biden/USA + Xi Jinping/CHN',
      'call held 2024-04: Joe Biden/USA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'their second summit, after the one in a town last June',
    published: '2019-03-02',
    text: 'Donald Trump and Kim Jong Un sat down in Hanoi on Wednesday. The second summit of Donald Trump and Kim Jong Un, after the one in Singapore last June, ended on Thursday.',
    finds: [
      'summit|meeting held 2019-02-28|2019-02-27|2019-02-27/2019-02-28: Donald Trump/USA + Kim Jong Un/PRK',
      'summit held 2018-06 @Singapore/SGP: Donald Trump/USA + Kim Jong Un/PRK',
      '~meeting held 2019-02-27: Donald Trump/USA + Kim Jong Un/PRK',
    ],
  },
  {
    construction: 'it was the third meeting, after those in A and B',
    published: '2024-05-15',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. It was their third meeting this year, after those in Washington in March and in Brussels in April.',
    finds: [
      'meeting held 2024-05-13 @Ankara/TUR: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting held 2024-03 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting held 2024-04 @Brussels/BEL: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'visit to one of several houses: no contact',
    published: '2024-05-15',
    text: 'Petr Pavel met Andrzej Duda in Prague on Monday in a larger hall than the one in Brno.',
    finds: ['meeting held 2024-05-13 @Prague/CZE: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
  {
    construction: 'a storm worse than the one in a month: no contact',
    published: '2024-05-15',
    text: 'After a meeting with Andrzej Duda on Monday, Petr Pavel spoke of a flood worse than the one in April.',
    finds: ['meeting held 2024-05-13: Petr Pavel/CZE + Andrzej Duda/POL'],
  },
]
