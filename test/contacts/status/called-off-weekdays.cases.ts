import type { ContactCase } from '../notation.ts'

const P = '2025-11-20' // a Thursday
const PAIR = 'Antony Blinken/USA + Wang Yi/CHN'

/** For which weekday what was called off had been set, and for when it is set anew. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'scheduled for a weekday, has been postponed',
    published: P,
    text: 'A meeting between Antony Blinken and Wang Yi, scheduled for Monday in Macau, has been postponed, a spokeswoman said on Thursday.',
    finds: [`meeting cancelled 2025-11-24 @Macau/MAC: ${PAIR}`],
  },
  {
    construction: 'had been scheduled for a weekday gone by',
    published: P,
    text: 'A meeting between Antony Blinken and Wang Yi that had been scheduled for Wednesday was called off at the last minute.',
    finds: [`meeting cancelled 2025-11-19: ${PAIR}`],
  },
  {
    construction: 'postponed until next year',
    published: P,
    text: 'Japan and South Korea have postponed until next year a summit that was to be held in Tokyo in December.',
    finds: [
      'summit cancelled 2025-12 @Tokyo/JPN: Japan/JPN/delegation! + South Korea/KOR/delegation!',
      'summit planned 2026 @Tokyo/JPN: Japan/JPN/delegation! + South Korea/KOR/delegation!',
    ],
  },
  {
    construction: 'put back until a month',
    published: P,
    text: 'The talks between Antony Blinken and Wang Yi have been postponed until March.',
    finds: [`talks cancelled *: ${PAIR}`, `talks planned 2026-03: ${PAIR}`],
  },
  {
    construction: 'the talks set for a weekday are off',
    published: P,
    text: 'Talks set for Tuesday between Antony Blinken and Wang Yi were cancelled, the embassy said.',
    finds: [`talks cancelled 2025-11-25: ${PAIR}`],
  },
]
