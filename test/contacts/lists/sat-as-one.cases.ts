import type { ContactCase } from '../notation.ts'

/** "received A and B, and the three signed": what all of them did next, or did before, says that they sat together. */
export const cases: ContactCase[] = [
  {
    construction: 'and the three signed',
    published: '2025-04-02',
    text: 'Emomali Rahmon received Sadyr Japarov and Shavkat Mirziyoyev in Khujand on Monday, and the three signed a treaty.',
    finds: [
      'meeting held 2025-03-31 @Khujand/TJK: [Emomali Rahmon/TJK || Emomali Rahmon/TJK (host)] + Sadyr Japarov/KGZ + Shavkat Mirziyoyev/UZB',
    ],
  },
  {
    construction: 'where the three leaders agreed',
    published: '2024-06-06',
    text: 'Recep Tayyip Erdogan hosted Ilham Aliyev and Shehbaz Sharif in Istanbul on Wednesday, where the three leaders agreed to build a railway.',
    finds: [
      'meeting held 2024-06-05 @Istanbul/TUR: [Recep Tayyip Erdogan/TUR || Recep Tayyip Erdogan/TUR (host)] + Ilham Aliyev/AZE + Shehbaz Sharif/PAK',
    ],
  },
  {
    construction: 'sat down at one table, told before',
    published: '2024-06-06',
    text: 'The presidents of Azerbaijan, Kazakhstan and Uzbekistan have sat down at one table. Ilham Aliyev received Kassym-Jomart Tokayev and Shavkat Mirziyoyev in Shusha on Wednesday.',
    finds: [
      'meeting held 2024-06-05 @Shusha/AZE: [Ilham Aliyev/AZE || Ilham Aliyev/AZE (host)] + Kassym-Jomart Tokayev/KAZ + Shavkat Mirziyoyev/UZB',
    ],
  },
  {
    construction: 'the three ministers then, in a sentence of its own',
    published: '2024-06-06',
    text: 'Hakan Fidan met Antony Blinken and David Lammy in Istanbul on Wednesday. The three ministers issued a joint statement.',
    finds: ['meeting held 2024-06-05 @Istanbul/TUR: Hakan Fidan/TUR + Antony Blinken/USA + David Lammy/GBR'],
  },
  {
    construction: 'as the two before: they told nobody of all',
    published: '2024-06-06',
    text: 'Hakan Fidan met Antony Blinken and David Lammy in Istanbul on Wednesday, and the two thanked him for his efforts.',
    finds: [
      'meeting held 2024-06-05 @Istanbul/TUR: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting held 2024-06-05 @Istanbul/TUR: Hakan Fidan/TUR + David Lammy/GBR',
    ],
  },
  {
    construction: 'telephoned, for all that the three agree',
    published: '2024-06-06',
    text: 'Hakan Fidan telephoned Antony Blinken and David Lammy on Wednesday. The three ministers want the truce to last.',
    finds: [
      'call held 2024-06-05: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-06-05: Hakan Fidan/TUR + David Lammy/GBR',
    ],
  },
  {
    construction: 'separately, for all that the three agree',
    published: '2024-06-06',
    text: 'Hakan Fidan met Antony Blinken and David Lammy separately in Istanbul on Wednesday. The three ministers want the truce to last.',
    finds: [
      'meeting held 2024-06-05 @Istanbul/TUR: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting held 2024-06-05 @Istanbul/TUR: Hakan Fidan/TUR + David Lammy/GBR',
    ],
  },
]
