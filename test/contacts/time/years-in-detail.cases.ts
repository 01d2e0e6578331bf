import type { ContactCase } from '../notation.ts'

/** A year, and behind a dash, a colon or a comma its days: they are of that year. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'three summits in a year - days, with places',
    published: '2019-08-05',
    text: 'Alexis Tsipras met Zoran Zaev three times in 2018 - on 24 January in Davos, on 17 May in Sofia, and in June in Prespa.',
    finds: [
      'meeting held 2018-01-24 @Davos/CHE: Alexis Tsipras/GRC + Zoran Zaev/MKD',
      'meeting held 2018-05-17 @Sofia/BGR: Alexis Tsipras/GRC + Zoran Zaev/MKD',
      'meeting held 2018-06 [@Prespa/MKD]: Alexis Tsipras/GRC + Zoran Zaev/MKD',
    ],
  },
  {
    construction: 'after two summits in a year - on one day and another',
    published: '2023-08-05',
    text: 'After two meetings with Emmanuel Macron in 2021 - on 1 June in Paris and 12 October in Rome - Mario Draghi signed a treaty.',
    finds: [
      'meeting held 2021-06-01 @Paris/FRA: Mario Draghi/ITA + Emmanuel Macron/FRA',
      'meeting held 2021-10-12 @Rome/ITA: Mario Draghi/ITA + Emmanuel Macron/FRA',
    ],
  },
  {
    construction: 'last year, in a month',
    published: '2023-02-05',
    text: 'Anwar Gargash met Hakan Fidan last year, in January, in Ankara.',
    finds: ['meeting held 2022-01 @Ankara/TUR: Anwar Gargash/ARE + Hakan Fidan/TUR'],
  },
  {
    construction: 'in a year (days)',
    published: '2023-08-05',
    text: 'Joe Biden and Mario Draghi spoke twice by telephone in 2022 (on 9 March and 4 April).',
    finds: [
      'call held 2022-03-09: Joe Biden/USA + Mario Draghi/ITA',
      'call held 2022-04-04: Joe Biden/USA + Mario Draghi/ITA',
    ],
  },
  {
    construction: 'in a year: months',
    published: '2024-11-05',
    text: 'Annalena Baerbock visited Kyiv twice in 2023: in January and again in September.',
    finds: [
      'visit held 2023-01 @Kyiv/UKR: Annalena Baerbock/DEU + Ukraine/UKR/delegation! (host)',
      'visit held 2023-09 @Kyiv/UKR: Annalena Baerbock/DEU + Ukraine/UKR/delegation! (host)',
    ],
  },
  {
    construction: 'the year is of something else',
    published: '2024-11-05',
    text: 'The accord was signed in 2019, and on 14 October Annalena Baerbock met Andrii Sybiha in Kyiv.',
    finds: ['meeting held 2024-10-14 @Kyiv/UKR: Annalena Baerbock/DEU + Andrii Sybiha/UKR'],
  },
  {
    construction: 'the year of an event in front of the clause',
    published: '2024-11-05',
    text: 'For the first time since 2019, on 14 October Annalena Baerbock met Andrii Sybiha in Kyiv.',
    finds: ['meeting held 2024-10-14 @Kyiv/UKR: Annalena Baerbock/DEU + Andrii Sybiha/UKR'],
  },
]
