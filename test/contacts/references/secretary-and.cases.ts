import type { ContactCase } from '../notation.ts'

/** "The Secretary and Foreign Minister X": one told of before, and another; "the Crown Prince and Prime Minister Y" is one. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the Secretary and President X last spoke by phone',
    published: '2023-09-21',
    text: 'Secretary of State Antony J. Blinken met today with Dominican President Luis Abinader in New York City. The Secretary and President Abinader discussed the border. The Secretary and Haitian Prime Minister Ariel Henry last spoke by phone on September 7.',
    finds: [
      'meeting held 2023-09-21 @New York City/USA: Antony J. Blinken/USA + Luis Abinader/DOM',
      'call held 2023-09-07: Antony J. Blinken/USA + Ariel Henry/HTI',
    ],
  },
  {
    construction: 'the Secretary and Prime Minister X, told of by his surname',
    published: '2023-09-21',
    text: 'Secretary of State Antony J. Blinken thanked Haitian Prime Minister Ariel Henry for his patience. The Secretary and Prime Minister Henry last spoke by phone on September 7.',
    finds: ['call held 2023-09-07: Antony J. Blinken/USA + Ariel Henry/HTI'],
  },
  {
    construction: 'the Secretary and Foreign Minister X',
    published: '2025-05-01',
    text: 'Secretary of State Marco Rubio spoke by phone with Turkish Foreign Minister Hakan Fidan on Wednesday. The Secretary and Foreign Minister Fidan met in Antalya on April 14.',
    finds: [
      'call held 2025-04-30: Marco Rubio/USA + Hakan Fidan/TUR',
      'meeting held 2025-04-14 @Antalya/TUR: Marco Rubio/USA + Hakan Fidan/TUR',
    ],
  },
  {
    construction: 'the Secretary and the Crown Prince',
    published: '2025-05-01',
    text: 'Secretary of State Marco Rubio left Washington on Tuesday. The Secretary and Crown Prince Mohammed bin Salman spoke by phone on April 8.',
    finds: ['call held 2025-04-08: Marco Rubio/USA + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'the President and Prime Minister X',
    published: '2025-05-01',
    text: 'President Donald Trump hosted Indian Prime Minister Narendra Modi on Monday. The President and Prime Minister Modi had spoken by phone on April 2.',
    finds: [
      'meeting held 2025-04-28: Donald Trump/USA (host) + Narendra Modi/IND',
      'call held 2025-04-02: Donald Trump/USA + Narendra Modi/IND',
    ],
  },
  {
    construction: 'the Crown Prince and Prime Minister X is one',
    published: '2025-05-01',
    text: 'The Crown Prince and Prime Minister Mohammed bin Salman received Marco Rubio in Jeddah on Monday.',
    finds: ['meeting held 2025-04-28 @Jeddah/SAU: Mohammed bin Salman/SAU (host) + Marco Rubio/USA'],
  },
  {
    construction: 'the Prime Minister and Foreign Minister X is one',
    published: '2025-05-01',
    text: 'The Prime Minister and Foreign Minister Mohammed bin Abdulrahman Al Thani met Marco Rubio in Washington on Monday.',
    finds: ['meeting held 2025-04-28 @Washington/USA: Mohammed bin Abdulrahman Al Thani/QAT + Marco Rubio/USA'],
  },
]
