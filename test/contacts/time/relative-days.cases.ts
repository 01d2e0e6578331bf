import type { ContactCase } from '../notation.ts'

/** A day behind "who", "which" or "where" is that of its clause, not of the one before. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'who on the 18th, after an infinitive with its own day',
    published: '2023-11-28',
    text: 'Ayman Safadi was in Doha on the 12th to see Mohammed bin Abdulrahman Al Thani, who on the 18th received Catherine Colonna.',
    finds: [
      'meeting held 2023-11-12 @Doha/QAT: Ayman Safadi/JOR + Mohammed bin Abdulrahman Al Thani/QAT',
      'meeting held 2023-11-18: Mohammed bin Abdulrahman Al Thani/QAT (host) + Catherine Colonna/FRA',
    ],
  },
  {
    construction: 'who on Friday',
    published: '2024-03-10',
    text: 'On Tuesday Hakan Fidan met Antony Blinken, who on Friday telephoned Subrahmanyam Jaishankar.',
    finds: [
      'meeting held 2024-03-05: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-03-08: Antony Blinken/USA + Subrahmanyam Jaishankar/IND',
    ],
  },
  {
    construction: 'where on Thursday he',
    published: '2024-03-10',
    text: 'Antonio Tajani met Wang Yi in Beijing on Monday and travelled to Tokyo, where on Thursday he met Yoko Kamikawa.',
    finds: [
      'meeting held 2024-03-04 @Beijing/CHN: Antonio Tajani/ITA + Wang Yi/CHN',
      'meeting held 2024-03-07 @Tokyo/JPN: Antonio Tajani/ITA + Yoko Kamikawa/JPN',
    ],
  },
  {
    construction: 'had come from a town where he met others the day before: the day told goes on',
    published: '2024-03-10',
    text: 'Antonio Tajani met Hakan Fidan in Rome on Friday. Fidan had come from Madrid, where on Wednesday he conferred with José Manuel Albares. Sergio Mattarella received Fidan too.',
    finds: [
      'meeting held 2024-03-08 @Rome/ITA: Antonio Tajani/ITA + Hakan Fidan/TUR',
      'meeting held 2024-03-06 @Madrid/ESP: Hakan Fidan/TUR + José Manuel Albares/ESP',
      'meeting held 2024-03-08: Sergio Mattarella/ITA (host) + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'the day stands before the relative: that of the main clause',
    published: '2024-03-10',
    text: 'Hakan Fidan met Antony Blinken on Tuesday, who had nothing to announce.',
    finds: ['meeting held 2024-03-05: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'what he did on that day was no contact',
    published: '2024-03-10',
    text: 'On Tuesday Hakan Fidan met Antony Blinken, who on Friday gave a speech in Texas.',
    finds: ['meeting held 2024-03-05: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
]
