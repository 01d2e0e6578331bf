import type { ContactCase } from '../notation.ts'

/** People named with a group behind them: a number of other leaders, several others of a region. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a number of other leaders, by telephone',
    published: '2025-10-22',
    text: 'On Sunday Volodymyr Zelenskyy briefed Keir Starmer, Friedrich Merz and a number of other European leaders in a conference call.',
    finds: [
      'call held 2025-10-19: Volodymyr Zelenskyy/UKR + Keir Starmer/GBR + Friedrich Merz/DEU + European leaders/-/group!',
    ],
  },
  {
    construction: 'several other leaders, by video',
    published: '2025-10-22',
    text: 'Emmanuel Macron spoke on Monday with Olaf Scholz, Giorgia Meloni and several other European leaders by video link.',
    finds: [
      'video held 2025-10-20: Emmanuel Macron/FRA + Olaf Scholz/DEU + Giorgia Meloni/ITA + European leaders/-/group!',
    ],
  },
  {
    construction: 'other leaders, received',
    published: '2025-10-22',
    text: 'Donald Tusk received Petr Fiala and other central European leaders in Warsaw on Tuesday.',
    finds: [
      'meeting held 2025-10-21 @Warsaw/POL: Donald Tusk/POL + Petr Fiala/CZE + central European leaders/-/group!',
    ],
  },
  {
    construction: 'a dozen others who are not told',
    published: '2025-10-22',
    text: 'Ursula von der Leyen met Pedro Sánchez, Luís Montenegro and a dozen other heads of government in Seville on Monday.',
    finds: [
      'meeting held 2025-10-20 @Seville/ESP: Ursula von der Leyen/XEU + Pedro Sánchez/ESP',
      'meeting held 2025-10-20 @Seville/ESP: Ursula von der Leyen/XEU + Luís Montenegro/PRT',
    ],
  },
]
