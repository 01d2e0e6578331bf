import type { ContactCase } from '../notation.ts'

/** "Each of the three" as the subject; people at one table. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'each of the three then had him to himself',
    published: '2025-01-22',
    text: 'On Tuesday Marco Rubio, Penny Wong, Subrahmanyam Jaishankar and Takeshi Iwaya held joint talks in Washington. Each of the three ministers then had Rubio to himself for a while.',
    finds: [
      'talks|meeting held 2025-01-21 @Washington/USA: Marco Rubio/USA + Penny Wong/AUS + Subrahmanyam Jaishankar/IND + Takeshi Iwaya/JPN',
      'meeting held 2025-01-21: Marco Rubio/USA + Penny Wong/AUS',
      'meeting held 2025-01-21: Marco Rubio/USA + Subrahmanyam Jaishankar/IND',
      'meeting held 2025-01-21: Marco Rubio/USA + Takeshi Iwaya/JPN',
    ],
  },
  {
    construction: 'each of them also telephoned X',
    published: '2025-01-22',
    text: 'Donald Tusk and Petr Fiala met in Prague on Monday. Each of them also telephoned Volodymyr Zelensky.',
    finds: [
      'meeting held 2025-01-20 @Prague/CZE: Donald Tusk/POL + Petr Fiala/CZE',
      'call held *: Donald Tusk/POL + Volodymyr Zelensky/UKR',
      'call held *: Petr Fiala/CZE + Volodymyr Zelensky/UKR',
    ],
  },
  {
    construction: 'both of them met X',
    published: '2025-01-22',
    text: 'On Monday Donald Tusk and Petr Fiala were in Brussels. Both of them met Mark Rutte.',
    finds: ['meeting held 2025-01-20: Donald Tusk/POL + Petr Fiala/CZE + Mark Rutte/XNA'],
  },
  {
    construction: 'neither of them met X',
    published: '2025-01-22',
    text: 'On Monday Donald Tusk and Petr Fiala were in Brussels. Neither of them met Viktor Orban.',
    finds: ['~meeting denied 2025-01-20: Donald Tusk/POL + Petr Fiala/CZE + Viktor Orban/HUN'],
  },
  {
    construction: 'had X and Y round his table',
    published: '2025-01-22',
    text: 'Emmanuel Macron had Friedrich Merz and Keir Starmer round his table in Paris on Monday.',
    finds: ['meeting held 2025-01-20 @Paris/FRA: Emmanuel Macron/FRA (host) + Friedrich Merz/DEU + Keir Starmer/GBR'],
  },
  {
    construction: 'sat round one table',
    published: '2025-01-22',
    text: 'Felix Tshisekedi and Paul Kagame sat round one table in Luanda on Sunday.',
    finds: ['meeting held 2025-01-19 @Luanda/AGO: Felix Tshisekedi/COD + Paul Kagame/RWA'],
  },
  {
    construction: 'a round of talks, and the second round',
    published: '2025-01-22',
    text: 'A fresh round of talks between Felix Tshisekedi and Paul Kagame was held in Luanda on Sunday. In the second round the deal was initialled.',
    finds: ['talks held 2025-01-19 @Luanda/AGO: Felix Tshisekedi/COD + Paul Kagame/RWA'],
  },
  {
    construction: 'each of them then met X',
    published: '2025-01-22',
    text: 'On Monday Donald Tusk, Petr Fiala and Robert Fico dined together in Prague. Each of the three then met Mark Rutte.',
    finds: [
      'meeting held 2025-01-20 @Prague/CZE: Donald Tusk/POL + Petr Fiala/CZE + Robert Fico/SVK',
      'meeting held 2025-01-20: Donald Tusk/POL + Mark Rutte/XNA',
      'meeting held 2025-01-20: Petr Fiala/CZE + Mark Rutte/XNA',
      'meeting held 2025-01-20: Robert Fico/SVK + Mark Rutte/XNA',
    ],
  },
  {
    construction: 'each of the three had him to himself',
    published: '2025-01-22',
    text: 'On Monday Mark Rutte received Donald Tusk, Petr Fiala and Robert Fico together in Brussels. Each of the three then had him to himself for a while.',
    finds: [
      'meeting held 2025-01-20 @Brussels/BEL: Mark Rutte/XNA (host) + Donald Tusk/POL + Petr Fiala/CZE + Robert Fico/SVK',
      'meeting held 2025-01-20: Donald Tusk/POL + Mark Rutte/XNA',
      'meeting held 2025-01-20: Petr Fiala/CZE + Mark Rutte/XNA',
      'meeting held 2025-01-20: Robert Fico/SVK + Mark Rutte/XNA',
    ],
  },
  {
    construction: 'each of the proposals',
    published: '2025-01-22',
    text: 'Each of the three proposals met Moscow’s conditions, Dmitry Peskov said on Monday.',
    finds: [],
  },
]
