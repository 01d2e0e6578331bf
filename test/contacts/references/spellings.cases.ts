import type { ContactCase } from '../notation.ts'

/** One name in the spellings that papers give it: Armenian and Greek names, with and without accents. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the Armenian ending written -ian, in one text with -yan',
    published: '2023-11-10',
    text: 'Nikol Pashinian and Emmanuel Macron met in Paris on Thursday. Prime Minister Pashinyan later telephoned Charles Michel.',
    finds: [
      'meeting held 2023-11-09 @Paris/FRA: Nikol Pashinian/ARM/head_of_government + Emmanuel Macron/FRA',
      'call held 2023-11-09|2023-11-10: Nikol Pashinian/ARM + Charles Michel/XEU',
    ],
  },
  {
    construction: 'an Armenian minister in -ian among other names',
    published: '2023-11-10',
    text: 'Ararat Mirzoian told Catherine Colonna in a telephone call on Wednesday that nothing had changed.',
    finds: ['call held 2023-11-08: Ararat Mirzoian/ARM/foreign_minister + Catherine Colonna/FRA'],
  },
  {
    construction: 'a Greek name as it sounds',
    published: '2024-06-10',
    text: 'Hristodulidis met Antony Blinken in Nicosia on Friday.',
    finds: [
      'meeting held 2024-06-07 @Nicosia/CYP: [Hristodulidis/CYP || Nikos Christodoulides/CYP] + Antony Blinken/USA',
    ],
  },
  {
    construction: 'a Greek name in -idis with its first name',
    published: '2024-06-10',
    text: 'Nikos Christodoulidis received Rishi Sunak in Nicosia on Friday.',
    finds: ['meeting held 2024-06-07 @Nicosia/CYP: Nikos Christodoulidis/CYP/head_of_state (host) + Rishi Sunak/GBR'],
  },
  {
    construction: 'names in -ian that are no Armenian ones stay what they are',
    published: '2024-06-10',
    text: 'Christian Turner met Brian Nelson in London on Friday.',
    finds: [],
  },
]
