import type { ContactCase } from '../notation.ts'

/** "is expected in Paris for talks with X", "went to Paris, where X told him". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'is expected in, for talks',
    published: '2024-01-05',
    text: 'Felix Tshisekedi is expected in Kigali at the weekend for talks with President Paul Kagame.',
    finds: ['talks planned 2024-01-06/2024-01-07 @Kigali/RWA: Felix Tshisekedi/COD + Paul Kagame/RWA'],
  },
  {
    construction: 'is due in, for a meeting',
    published: '2022-06-07',
    text: 'Sergei Lavrov is due in Ankara on Wednesday for a meeting with Mevlut Cavusoglu.',
    finds: ['meeting planned 2022-06-08 @Ankara/TUR: Sergei Lavrov/RUS + Mevlut Cavusoglu/TUR'],
  },
  {
    construction: 'is awaited in',
    published: '2023-04-03',
    text: 'Emmanuel Macron is awaited in Beijing on Wednesday for talks with Xi Jinping.',
    finds: ['talks planned 2023-04-05 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN'],
  },
  {
    construction: 'expects X for',
    published: '2023-04-03',
    text: 'Xi Jinping expects Emmanuel Macron in Beijing on Wednesday for talks.',
    finds: ['talks|meeting planned 2023-04-05 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN (host)'],
  },
  {
    construction: 'where X assured him',
    published: '2025-04-28',
    text: 'Marco Rubio flew to Ankara on Thursday, where Hakan Fidan assured him that Turkey would help.',
    finds: ['meeting held 2025-04-24 @Ankara/TUR: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'where he was told by X',
    published: '2024-04-15',
    text: 'David Cameron travelled to Jerusalem on Wednesday, where he was told by Benjamin Netanyahu that Israel would decide alone.',
    finds: ['meeting held 2024-04-10 @Jerusalem/ISR: David Cameron/GBR + Benjamin Netanyahu/ISR'],
  },
  {
    construction: 'where he urged X',
    published: '2023-11-06',
    text: 'Antony Blinken went to Ramallah on Sunday, where he urged Mahmoud Abbas to restrain settlers and militants alike.',
    finds: ['meeting held 2023-11-05 @Ramallah/PSE: Antony Blinken/USA + Mahmoud Abbas/PSE'],
  },
  {
    construction: 'where he told reporters',
    published: '2023-11-06',
    text: 'Antony Blinken went to Ankara on Sunday, where he told reporters that the talks with the Iraqi side were hard.',
    finds: [
      'visit held 2023-11-05 @Ankara/TUR: Antony Blinken/USA + Turkey/TUR/delegation! (host)',
      '~talks held *: Antony Blinken/USA + Iraqi side/IRQ/delegation!',
    ],
  },
]
