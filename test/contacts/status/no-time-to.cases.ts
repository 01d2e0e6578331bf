import type { ContactCase } from '../notation.ts'

/** What somebody has no plans or no time to do; what the first to do it has done. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'had no time to meet',
    published: '2024-05-15',
    text: 'Giorgia Meloni had no time to meet Olaf Scholz in Rome on Monday.',
    finds: ['meeting cancelled|denied 2024-05-13 @Rome/ITA: Giorgia Meloni/ITA + Olaf Scholz/DEU'],
  },
  {
    construction: 'found no opportunity to speak with',
    published: '2024-05-15',
    text: 'Petr Pavel found no opportunity to speak with Robert Fico in Brno on Monday.',
    finds: ['meeting|call cancelled|denied 2024-05-13: Petr Pavel/CZE + Robert Fico/SVK'],
  },
  {
    construction: 'has no plans to meet',
    published: '2024-05-15',
    text: 'Keir Starmer has no plans to meet Viktor Orban in Budapest, his spokesman said.',
    finds: ['meeting cancelled|denied * @Budapest/HUN: Keir Starmer/GBR + Viktor Orban/HUN'],
  },
  {
    construction: 'had no intention of ever being seen with: with an infinitive',
    published: '2024-05-15',
    text: 'Donald Tusk had no intention to receive Viktor Orban in Warsaw on Tuesday.',
    finds: ['meeting cancelled|denied 2024-05-14|2024-05-21 @Warsaw/POL: Donald Tusk/POL (host) + Viktor Orban/HUN'],
  },
  {
    construction: 'found time to meet',
    published: '2024-05-15',
    text: 'Giorgia Meloni found time to meet Olaf Scholz in Rome on Monday.',
    finds: ['meeting held 2024-05-13 @Rome/ITA: Giorgia Meloni/ITA + Olaf Scholz/DEU'],
  },
  {
    construction: 'has plans to meet',
    published: '2024-05-15',
    text: 'Keir Starmer has plans to meet Viktor Orban in Budapest on Friday.',
    finds: ['meeting planned 2024-05-17 @Budapest/HUN: Keir Starmer/GBR + Viktor Orban/HUN'],
  },
  {
    construction: 'X, the first head of government to visit a state since, met Y',
    published: '2024-05-15',
    text: 'Fumio Kishida, the first head of government from Tokyo to visit Iran since 1978, met Ali Khamenei in Tehran on Tuesday.',
    finds: ['meeting held 2024-05-14 @Tehran/IRN: Fumio Kishida/JPN + Ali Khamenei/IRN'],
  },
  {
    construction: 'X, the first leader to telephone Y, praised him',
    published: '2024-05-15',
    text: 'Giorgia Meloni, the first leader to telephone Joe Biden on Monday, praised him.',
    finds: ['call held 2024-05-13: Giorgia Meloni/ITA + Joe Biden/USA'],
  },
  {
    construction: 'The last minister to call on Y, X, left',
    published: '2024-05-15',
    text: 'Hossein Amir-Abdollahian, the last minister to meet Bashar al-Assad in Damascus on Monday, has flown home.',
    finds: ['meeting held 2024-05-13 @Damascus/SYR: Hossein Amir-Abdollahian/IRN + Bashar al-Assad/SYR'],
  },
  {
    construction: 'will be the first to meet',
    published: '2024-05-15',
    text: 'Olaf Scholz will be the first Western leader to meet Xi Jinping in Beijing on Friday.',
    finds: ['meeting planned 2024-05-17 @Beijing/CHN: Olaf Scholz/DEU + Xi Jinping/CHN'],
  },
  {
    construction: 'X, the first minister to ask to meet Y: a wish',
    published: '2024-05-15',
    text: 'Radosław Sikorski, the minister to meet Antony Blinken next, landed on Monday.',
    finds: ['~meeting planned|proposed *: Radosław Sikorski/POL + Antony Blinken/USA'],
  },
]
