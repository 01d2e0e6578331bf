import type { ContactCase } from '../notation.ts'

/** "each", "both" and "all" between an auxiliary and its verb; "both of whom", "all of whom" behind a list. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'were each briefed by telephone',
    published: '2024-05-15',
    text: 'Yoon Suk Yeol and Fumio Kishida were each briefed by telephone by Joe Biden on Tuesday.',
    finds: [
      'call held 2024-05-14: Yoon Suk Yeol/KOR + Joe Biden/USA',
      'call held 2024-05-14: Fumio Kishida/JPN + Joe Biden/USA',
    ],
  },
  {
    construction: 'were each given a hearing by',
    published: '2024-05-15',
    text: 'Hakan Fidan and Badr Abdelatty were each received by Emmanuel Macron in Paris on Monday.',
    finds: [
      'meeting held 2024-05-13 @Paris/FRA: Hakan Fidan/TUR + Emmanuel Macron/FRA (host)',
      'meeting held 2024-05-13 @Paris/FRA: Badr Abdelatty/EGY + Emmanuel Macron/FRA (host)',
    ],
  },
  {
    construction: 'have each spoken by telephone with',
    published: '2024-05-15',
    text: 'Olaf Scholz and Donald Tusk have each spoken by telephone with Volodymyr Zelensky on Monday.',
    finds: [
      'call held 2024-05-13: Olaf Scholz/DEU + Volodymyr Zelensky/UKR',
      'call held 2024-05-13: Donald Tusk/POL + Volodymyr Zelensky/UKR',
    ],
  },
  {
    construction: 'will each meet',
    published: '2024-05-15',
    text: 'Olaf Scholz and Donald Tusk will each meet Narendra Modi in Delhi on Friday.',
    finds: [
      'meeting planned 2024-05-17 @Delhi/IND: Olaf Scholz/DEU + Narendra Modi/IND',
      'meeting planned 2024-05-17 @Delhi/IND: Donald Tusk/POL + Narendra Modi/IND',
    ],
  },
  {
    construction: 'were both seen by: with them apart',
    published: '2024-05-15',
    text: 'Edgars Rinkevics and Alar Karis were both seen by Petr Pavel in Prague on Monday.',
    finds: [
      'meeting held 2024-05-13 @Prague/CZE: Edgars Rinkevics/LVA + Petr Pavel/CZE',
      'meeting held 2024-05-13 @Prague/CZE: Alar Karis/EST + Petr Pavel/CZE',
    ],
  },
  {
    construction: 'met neither, both of whom he had been due to see on a day',
    published: '2024-05-15',
    text: 'Joe Biden met neither Anthony Albanese nor Claudia Sheinbaum, both of whom he had been due to see in Miami on Tuesday.',
    finds: [
      'meeting cancelled|denied 2024-05-14 @Miami/USA: Joe Biden/USA + Anthony Albanese/AUS',
      'meeting cancelled|denied 2024-05-14 @Miami/USA: Joe Biden/USA + Claudia Sheinbaum/MEX',
    ],
  },
  {
    construction: 'did not see any of three, all of whom she was to meet on a day',
    published: '2024-05-15',
    text: 'Giorgia Meloni did not see Ursula von der Leyen, Robert Fico or Alexander De Croo, all of whom she had been due to meet on Monday.',
    finds: [
      'meeting cancelled|denied 2024-05-13: Giorgia Meloni/ITA + Ursula von der Leyen/XEU',
      'meeting cancelled|denied 2024-05-13: Giorgia Meloni/ITA + Robert Fico/SVK',
      'meeting cancelled|denied 2024-05-13: Giorgia Meloni/ITA + Alexander De Croo/BEL',
    ],
  },
  {
    construction: 'two, both of whom met a third',
    published: '2024-05-15',
    text: 'The prize went to Edgars Rinkevics and Alar Karis, both of whom met Petr Pavel in Prague on Monday.',
    finds: ['meeting held 2024-05-13 @Prague/CZE: Edgars Rinkevics/LVA + Alar Karis/EST + Petr Pavel/CZE'],
  },
  {
    construction: 'were all told by nobody of a state: no contact',
    published: '2024-05-15',
    text: 'Olaf Scholz and Donald Tusk were both given a book by the publishers on Monday.',
    finds: [],
  },
  {
    construction: 'both of whom have left: no contact of their own',
    published: '2024-05-15',
    text: 'Petr Pavel spoke on Monday of Olaf Scholz and Rishi Sunak, both of whom have left office.',
    finds: [],
  },
]
