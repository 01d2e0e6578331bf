import type { ContactCase } from '../notation.ts'

/** What went on while something else came to pass took place on the day told. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'it was while he was conferring',
    published: '2024-02-08',
    text: 'Sameh Shoukry saw Emmanuel Macron in Paris on Tuesday. It was while he was then conferring with Stéphane Séjourné that the news came in.',
    finds: [
      'meeting held 2024-02-06 @Paris/FRA: Sameh Shoukry/EGY + Emmanuel Macron/FRA',
      'meeting held 2024-02-06 @Paris/FRA: Sameh Shoukry/EGY + Stéphane Séjourné/FRA',
    ],
  },
  {
    construction: 'as they were dining',
    published: '2024-02-08',
    text: 'Olaf Scholz met Donald Tusk in Warsaw on Monday. The lights went out as he was dining with Andrzej Duda.',
    finds: [
      'meeting held 2024-02-05 @Warsaw/POL: Olaf Scholz/DEU + Donald Tusk/POL',
      'meeting held 2024-02-05 @Warsaw/POL: Olaf Scholz/DEU + Andrzej Duda/POL',
    ],
  },
  {
    construction: 'while he was meeting, with a day of its own',
    published: '2024-02-08',
    text: 'Olaf Scholz met Donald Tusk in Warsaw on Monday. The bill fell while he was meeting Petr Fiala on Saturday.',
    finds: [
      'meeting held 2024-02-05 @Warsaw/POL: Olaf Scholz/DEU + Donald Tusk/POL',
      'meeting held 2024-02-03: Olaf Scholz/DEU + Petr Fiala/CZE',
    ],
  },
]
