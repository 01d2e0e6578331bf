import type { ContactCase } from '../notation.ts'

const BOTH = 'French President Emmanuel Macron and German Chancellor Olaf Scholz'

/** Who stays away from what others hold: they met all the same. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'skipped the talks between A and B',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban skipped the talks between ${BOTH} in Paris on Thursday.`,
    finds: ['talks held 2024-03-07|null @Paris: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'did not attend the meeting of A and B',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban did not attend the meeting of ${BOTH} in Paris.`,
    finds: ['meeting held null @Paris: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'boycotted a summit of A, B and C',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban boycotted a summit of ${BOTH} and Polish Prime Minister Donald Tusk in Paris.`,
    finds: ['summit held null @Paris: Emmanuel Macron/FRA + Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: 'has not joined the talks between A and B',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban has not joined the talks between ${BOTH}.`,
    finds: ['talks held|ongoing *: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'stayed away from a meeting between A and B',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban stayed away from a meeting between ${BOTH} on Thursday.`,
    finds: ['meeting held 2024-03-07: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'boycotted a meeting with somebody: his own',
    published: '2024-03-08',
    text: 'Hungarian Prime Minister Viktor Orban boycotted a meeting with Ukrainian President Volodymyr Zelenskyy in Brussels.',
    finds: ['meeting cancelled null @Brussels: Viktor Orban/HUN + Volodymyr Zelenskyy/UKR'],
  },
  {
    construction: 'attended the meeting of A and B',
    published: '2024-03-08',
    text: `Hungarian Prime Minister Viktor Orban attended the meeting of ${BOTH} in Paris.`,
    finds: ['meeting held null @Paris: Emmanuel Macron/FRA + Olaf Scholz/DEU + Viktor Orban/HUN'],
  },
  {
    construction: 'skipped a meeting of his own with',
    published: '2024-03-08',
    text: 'Viktor Orban and Olaf Scholz skipped a meeting of Orban and Donald Tusk.',
    finds: ['~meeting cancelled|held *: Viktor Orban/HUN + Donald Tusk/POL'],
  },
]
