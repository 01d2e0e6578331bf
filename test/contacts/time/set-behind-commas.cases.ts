import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'spoke about a visit, scheduled for a day',
    published: '2025-04-03',
    text: 'Sergey Lavrov and Abdoulaye Diop spoke by telephone about the visit of President Assimi Goita to Moscow, scheduled for June 22.',
    finds: [
      'call held null: Sergey Lavrov/RUS + Abdoulaye Diop/MLI',
      'visit planned 2025-06-22 @Moscow/RUS: Assimi Goita/MLI + Moscow/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'discussed with X preparations for a visit by Y, planned for a month',
    published: '2025-04-03',
    text: 'Sergey Lavrov met Abdoulaye Diop, with whom he discussed preparations for the visit to Russia by President Assimi Goita of Mali, planned for June.',
    finds: [
      'meeting held null @-: Sergey Lavrov/RUS + Abdoulaye Diop/MLI',
      'visit planned 2025-06 @Russia/RUS: Assimi Goita/MLI + Russia/RUS/delegation! (host)',
    ],
  },
  {
    construction: 'discussed with X the meeting between Y and Z, set for next week',
    published: '2025-04-03',
    text: 'Hakan Fidan discussed with Marco Rubio the meeting between Presidents Erdogan and Trump, set for next week.',
    finds: [
      'meeting|call held null: Hakan Fidan/TUR + Marco Rubio/USA',
      'meeting planned 2025-04-07/2025-04-13: Erdogan/TUR + Trump/USA',
    ],
  },
  {
    construction: 'spoke of his meeting with X, now planned for',
    published: '2025-04-03',
    text: 'French President Emmanuel Macron also spoke of his meeting with Xi Jinping in Beijing, now planned for the first week of December.',
    finds: ['meeting planned 2025-12 @Beijing/CHN: Emmanuel Macron/FRA + Xi Jinping/CHN'],
  },
  {
    construction: 'raised it in a call with X, held on',
    published: '2025-04-03',
    text: 'US Secretary of State Marco Rubio raised the matter in a call with Turkish Foreign Minister Hakan Fidan, held on Tuesday.',
    finds: ['call held 2025-04-01: Marco Rubio/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'no date of a further verb with an object',
    published: '2025-04-03',
    text: 'Hakan Fidan met Marco Rubio in Washington, planned a trip to Cairo for June and held a press conference.',
    finds: [
      'meeting held null @Washington/USA: Hakan Fidan/TUR + Marco Rubio/USA',
      '~visit planned 2025-06 @Cairo/EGY: Hakan Fidan/TUR + Egypt/EGY/delegation! (host)',
    ],
  },
]
