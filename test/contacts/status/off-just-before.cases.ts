import type { ContactCase } from '../notation.ts'

/** "The meeting did not take place": the one that the sentence before calls off, rather than another that is planned. */
export const cases: ContactCase[] = [
  {
    construction: 'scheduled, and another planned before it',
    published: '2025-08-21',
    text: 'António Guterres met Shigeru Ishiba in Yokohama on Thursday. They decided to meet again in New York in September. Guterres had been scheduled to meet William Ruto on 20 August. The meeting did not take place owing to a change of plans.',
    finds: [
      'meeting held 2025-08-21 @Yokohama/JPN: António Guterres/XUN + Shigeru Ishiba/JPN',
      'meeting planned 2025-09 @New York/USA: António Guterres/XUN + Shigeru Ishiba/JPN',
      'meeting cancelled 2025-08-20: António Guterres/XUN + William Ruto/KEN',
    ],
  },
  {
    construction: 'a headline that says no call denies no other',
    published: '2025-04-25',
    text: 'No talks with Washington, says Beijing\n\nScott Bessent met He Lifeng in Geneva on Thursday.',
    finds: ['meeting held 2025-04-24 @Geneva/CHE: Scott Bessent/USA + He Lifeng/CHN'],
  },
  {
    construction: 'planned and then called off',
    published: '2025-08-21',
    text: 'Hakan Fidan was to meet Marco Rubio in Ankara on Friday. The meeting was called off on Thursday.',
    finds: ['meeting cancelled 2025-08-22 @Ankara/TUR: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
]
