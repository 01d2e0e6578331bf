import type { ContactCase } from '../notation.ts'

const held = 'meeting held 2024-05-13 @Ankara/TUR: Hakan Fidan/TUR + Antony Blinken/USA'

/** "They met on Monday. It [had been scheduled for April, but was postponed]": the appointment of before came to nothing, the meeting did not. */
export const cases: ContactCase[] = [
  {
    construction: 'it had been scheduled for a month, but was postponed',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. It had been scheduled for April, but was postponed.',
    finds: [held, 'meeting cancelled 2024-04: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'the meeting had been planned for a day, but was put off',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. The meeting had been planned for May 3 but was put off because of a storm.',
    finds: [held, 'meeting cancelled 2024-05-03: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'was originally to be held, but was cancelled',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. The meeting was originally to be held in March, but was cancelled when fighting broke out.',
    finds: [held, 'meeting cancelled 2024-03: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'a call had been due, but was delayed',
    published: '2024-05-16',
    text: 'Penny Wong spoke by phone with Winston Peters on Monday. The call had been due on Saturday but was postponed.',
    finds: [
      'call held 2024-05-13: Penny Wong/AUS + Winston Peters/NZL',
      'call cancelled 2024-05-11: Penny Wong/AUS + Winston Peters/NZL',
    ],
  },
  {
    construction: 'their meeting had first been set for a day and was then called off',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. Their meeting had first been set for 2 May and was then called off.',
    finds: [held, 'meeting cancelled 2024-05-02: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'had been postponed from a day',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. The meeting had been postponed from May 6.',
    finds: [held, 'meeting cancelled 2024-05-06: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'had been put off twice: no day, no further contact',
    published: '2024-05-16',
    text: 'Hakan Fidan met Antony Blinken in Ankara on Monday. The meeting had been put off twice.',
    finds: [held],
  },
  {
    construction: 'a new day is set, the first had been another',
    published: '2024-05-16',
    text: 'Hakan Fidan will meet Antony Blinken in Ankara on Friday. It had been scheduled for Monday but was postponed.',
    finds: [
      'meeting planned 2024-05-17 @Ankara/TUR: Hakan Fidan/TUR + Antony Blinken/USA',
      'meeting cancelled 2024-05-13: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'the one appointment is called off',
    published: '2024-05-16',
    text: 'Hakan Fidan was to meet Antony Blinken in Ankara on May 13. The meeting had been scheduled for noon, but was cancelled.',
    finds: ['meeting cancelled 2024-05-13: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'what was said to have been held was not',
    published: '2024-05-16',
    text: 'A newspaper reported that Hakan Fidan had met Antony Blinken in Ankara on Monday. The meeting never took place, both ministries said.',
    finds: ['meeting denied 2024-05-13: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
]
