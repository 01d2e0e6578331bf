import type { ContactCase } from '../notation.ts'

/** Whoever finds fault with a meeting was not at it for that. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'a meeting with B, which A had criticised',
    published: '2024-05-10',
    text: 'The meeting with Viktor Orban on Tuesday, which Donald Tusk had criticised, lasted an hour.',
    finds: [],
  },
  {
    construction: 'C had a meeting with B, denounced by A',
    published: '2024-05-10',
    text: 'On Tuesday Robert Fico had a meeting with Vladimir Putin, denounced by Donald Tusk.',
    finds: ['meeting held 2024-05-07: Robert Fico/SVK + Vladimir Putin/RUS'],
  },
  {
    construction: 'A condemned a visit',
    published: '2024-05-10',
    text: 'Donald Tusk condemned talks with Alexander Lukashenko in Minsk on Tuesday.',
    finds: [],
  },
  {
    construction: 'A protested against talks with B',
    published: '2024-05-10',
    text: 'Donald Tusk protested against the talks with Alexander Lukashenko on Tuesday.',
    finds: [],
  },
  {
    construction: 'A opposed C’s meeting with B',
    published: '2024-05-10',
    text: "Donald Tusk opposed Robert Fico's meeting with Alexander Lukashenko on Tuesday.",
    finds: ['meeting held 2024-05-07: Robert Fico/SVK + Alexander Lukashenko/BLR'],
  },
  {
    construction: 'criticised something at a meeting',
    published: '2024-05-10',
    text: 'Donald Tusk criticised the veto at a meeting with Viktor Orban in Warsaw on Tuesday.',
    finds: ['meeting held 2024-05-07 @Warsaw/POL: Donald Tusk/POL + Viktor Orban/HUN'],
  },
  {
    construction: 'a meeting that A had asked for',
    published: '2024-05-10',
    text: 'The meeting with Viktor Orban on Tuesday, which Donald Tusk had asked for, lasted an hour.',
    finds: ['meeting held 2024-05-07: Donald Tusk/POL + Viktor Orban/HUN'],
  },
]
