import type { ContactCase } from '../notation.ts'

/** Phrases behind a semicolon that have no verb but that of the clause before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A and B meet in one town; C and D a day later in another',
    published: '2024-05-15',
    text: 'Annalena Baerbock and Wang Yi meet in Munich on Saturday; Antony Blinken and S. Jaishankar a day later in Paris.',
    finds: [
      'meeting planned 2024-05-18 @Munich/DEU: Annalena Baerbock/DEU + Wang Yi/CHN',
      'meeting planned 2024-05-19 @Paris/FRA: Antony Blinken/USA + S. Jaishankar/IND',
    ],
  },
  {
    construction: 'X received A on one day; B on another; and C on a third',
    published: '2024-05-15',
    text: 'Emmanuel Macron received Olaf Scholz in Paris on Monday; Rishi Sunak on Tuesday; and Giorgia Meloni on Wednesday.',
    finds: [
      'meeting held 2024-05-13 @Paris/FRA: Emmanuel Macron/FRA (host) + Olaf Scholz/DEU',
      'meeting held 2024-05-14: Emmanuel Macron/FRA (host) + Rishi Sunak/GBR',
      'meeting held 2024-05-15: Emmanuel Macron/FRA (host) + Giorgia Meloni/ITA',
    ],
  },
  {
    construction: 'bodies: A and B will hold talks; C and D the week after',
    published: '2024-05-15',
    text: 'Serbia and Kosovo will hold talks in Brussels on Friday; Armenia and Azerbaijan on Saturday in Tbilisi.',
    finds: [
      'talks planned 2024-05-17 @Brussels/BEL: Serbia/SRB/delegation! + Kosovo/XKX/delegation!',
      'talks planned 2024-05-18 @Tbilisi/GEO: Armenia/ARM/delegation! + Azerbaijan/AZE/delegation!',
    ],
  },
  {
    construction: 'the defence ministers of A and B spoke; their foreign ministers on another day',
    published: '2024-05-15',
    text: 'Lloyd Austin and Dong Jun spoke by video on Monday; Antony Blinken and Wang Yi on Tuesday.',
    finds: [
      'video held 2024-05-13: Lloyd Austin/USA + Dong Jun/CHN',
      'video|call held 2024-05-14: Antony Blinken/USA + Wang Yi/CHN',
    ],
  },
  {
    construction: 'three in a row, the last a body by itself',
    published: '2024-05-15',
    text: 'Hakan Fidan and Ararat Mirzoyan meet in Antalya on May 20; Nikol Pashinyan and Cevdet Yilmaz two days later in Yerevan; and the council in Kars on May 24.',
    finds: [
      'meeting planned 2024-05-20 @Antalya/TUR: Hakan Fidan/TUR + Ararat Mirzoyan/ARM',
      'meeting planned 2024-05-22 @Yerevan/ARM: Nikol Pashinyan/ARM + Cevdet Yilmaz/TUR',
    ],
  },
  {
    construction: 'no contact: a list of deaths behind a semicolon',
    published: '2024-05-15',
    text: 'Olaf Scholz met Emmanuel Macron in Berlin on Tuesday; not Donald Tusk.',
    finds: ['meeting held 2024-05-14 @Berlin/DEU: Olaf Scholz/DEU + Emmanuel Macron/FRA'],
  },
  {
    construction: 'no contact: who stands beside, behind a semicolon',
    published: '2024-05-15',
    text: 'Olaf Scholz met Emmanuel Macron in Berlin on Tuesday; the two capitals, Paris and Berlin, at odds over Mali.',
    finds: ['meeting held 2024-05-14 @Berlin/DEU: Olaf Scholz/DEU + Emmanuel Macron/FRA'],
  },
]
