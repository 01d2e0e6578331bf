import type { ContactCase } from '../notation.ts'

/** What two people had of each other at a place and on a day: they met there. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'recalled the good chemistry they had had',
    published: '2024-03-07',
    text: 'Gustavo Petro and Joe Biden spoke by telephone on Tuesday and recalled the good chemistry they had had in New York on 19 September, at the General Assembly.',
    finds: [
      'call held 2024-03-05: Gustavo Petro/COL + Joe Biden/USA',
      'meeting held 2023-09-19 @New York/USA: Gustavo Petro/COL + Joe Biden/USA',
    ],
  },
  {
    construction: 'remembered the hours they spent together',
    published: '2024-03-07',
    text: 'In a call on Tuesday Polish Prime Minister Donald Tusk and French President Emmanuel Macron remembered the hours they had spent together in Weimar in February.',
    finds: [
      'call held 2024-03-05: Donald Tusk/POL + Emmanuel Macron/FRA',
      'meeting held 2024-02 @Weimar/DEU: Donald Tusk/POL + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'the rapport they found',
    published: '2024-03-07',
    text: 'Giorgia Meloni telephoned Javier Milei on Wednesday. Both spoke of the rapport they had found in Rome on 12 February.',
    finds: [
      'call held 2024-03-06: Giorgia Meloni/ITA + Javier Milei/ARG',
      'meeting held 2024-02-12 @Rome/ITA: Giorgia Meloni/ITA + Javier Milei/ARG',
    ],
  },
  {
    construction: 'thanked him for the warm welcome he had given him',
    published: '2024-03-07',
    text: 'President Ruto telephoned President Museveni on Monday and thanked him for the warm welcome he had given him in Entebbe on 20 February.',
    finds: [
      'call held 2024-03-04: Ruto/KEN + Museveni/UGA',
      'meeting held 2024-02-20 @Entebbe/UGA: Museveni/UGA (host) + Ruto/KEN',
    ],
  },
  {
    construction: 'the frank exchange they had had',
    published: '2024-03-07',
    text: 'Foreign Minister Subrahmanyam Jaishankar wrote to Foreign Minister Wang Yi on Tuesday to recall the frank exchange they had had in Munich on 17 February.',
    finds: [
      'message held 2024-03-05: Subrahmanyam Jaishankar/IND + Wang Yi/CHN',
      'meeting held 2024-02-17 @Munich/DEU: Subrahmanyam Jaishankar/IND + Wang Yi/CHN',
    ],
  },
  {
    construction: 'good relations are no meeting',
    published: '2024-03-07',
    text: 'Gustavo Petro and Joe Biden spoke by telephone on Tuesday and praised the good chemistry that Colombia and the United States have had since 1822.',
    finds: ['call held 2024-03-05: Gustavo Petro/COL + Joe Biden/USA'],
  },
]
