import type { ContactCase } from '../notation.ts'

/** What was planned, and what was asked about, and then was not; and what only looks like it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'was due to be received by both and met neither',
    published: '2025-06-03',
    text: 'Hakan Fidan was due to be received by Marco Rubio and Steve Witkoff on Monday and met neither.',
    finds: ['meeting cancelled 2025-06-02: Hakan Fidan/TUR + Marco Rubio/USA (host) + Steve Witkoff/USA (host)'],
  },
  {
    construction: 'had hoped to meet but did not',
    published: '2025-06-03',
    text: 'Hakan Fidan had hoped to meet Marco Rubio on Monday but did not.',
    finds: ['meeting cancelled 2025-06-02: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'was to telephone but never did',
    published: '2025-06-03',
    text: 'Keir Starmer was to telephone Emmanuel Macron on Monday, but never did.',
    finds: ['call cancelled 2025-06-02: Keir Starmer/GBR + Emmanuel Macron/FRA'],
  },
  {
    construction: 'was expected to see him, and did',
    published: '2025-06-03',
    text: 'Hakan Fidan was expected to see Marco Rubio on Monday, and did.',
    finds: ['meeting held 2025-06-02: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'met him, and wanted to smile but did not',
    published: '2025-06-03',
    text: 'Hakan Fidan met Marco Rubio on Monday and wanted to smile, but did not.',
    finds: ['meeting held 2025-06-02: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'did they meet? No.',
    published: '2025-06-03',
    text: 'Did Vladimir Putin and Volodymyr Zelensky meet in Istanbul on Monday? No.',
    finds: ['meeting denied 2025-06-02 @Istanbul/TUR: Vladimir Putin/RUS + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'did the two meet? They did not.',
    published: '2025-06-03',
    text: 'Vladimir Putin and Volodymyr Zelensky are at odds. Did the two meet in Istanbul? They did not.',
    finds: ['meeting denied * @Istanbul/TUR: Vladimir Putin/RUS + Volodymyr Zelensky/UKR'],
  },
  {
    construction: 'will they meet? No, says a spokesman',
    published: '2025-06-03',
    text: 'Will Donald Trump meet Vladimir Putin this week? No, says the Kremlin.',
    finds: ['meeting cancelled *: Donald Trump/USA + Vladimir Putin/RUS'],
  },
  {
    construction: 'no doubt they did: no refusal',
    published: '2025-06-03',
    text: 'Did Marco Rubio and Hakan Fidan meet in Istanbul on Monday? No doubt they did.',
    finds: ['meeting held 2025-06-02 @Istanbul/TUR: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'a refusal of something else',
    published: '2025-06-03',
    text: 'Marco Rubio met Hakan Fidan on Monday. Will there be a deal? No, says Ankara.',
    finds: ['meeting held 2025-06-02: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'a line saying that they met has been removed',
    published: '2025-06-03',
    text: 'A line saying that Hakan Fidan had met Israel Katz on Monday has been removed.',
    finds: ['meeting denied 2025-06-02: Hakan Fidan/TUR + Israel Katz/ISR'],
  },
  {
    construction: 'a report that they met was withdrawn',
    published: '2025-06-03',
    text: 'A report that Emmanuel Macron had telephoned Ali Khamenei on Sunday was withdrawn.',
    finds: ['call denied 2025-06-01: Emmanuel Macron/FRA + Ali Khamenei/IRN'],
  },
  {
    construction: 'a ban has been removed, said X, who met Y',
    published: '2025-06-03',
    text: 'A ban has been removed, said Hakan Fidan, who met Israel Katz on Monday.',
    finds: ['meeting held 2025-06-02: Hakan Fidan/TUR + Israel Katz/ISR'],
  },
]
