import type { ContactCase } from '../notation.ts'

/** "It" means what the sentence before was about: the contact that was its subject, rather than one told on the way. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'the bilateral had been agreed to after X wrote; it was called off',
    published: '2018-09-28',
    text: 'The foreign ministers of India and Pakistan, Sushma Swaraj and Shah Mehmood Qureshi, were to have held a bilateral meeting in New York this week. The meeting had been agreed to after Imran Khan asked for it in a letter to Narendra Modi. It was called off a day later.',
    finds: [
      'meeting cancelled * @New York/USA: Sushma Swaraj/IND + Shah Mehmood Qureshi/PAK',
      'message held *: Imran Khan/PAK + Narendra Modi/IND',
    ],
  },
  {
    construction: 'a visit arranged in a call; it has been put off',
    published: '2024-03-07',
    text: 'The summit between Xi Jinping and Joko Widodo in Beijing on 20 March was arranged when Wang Yi telephoned Retno Marsudi on Monday. It has now been postponed.',
    finds: [
      'summit|meeting cancelled 2024-03-20 @Beijing/CHN: Xi Jinping/CHN + Joko Widodo/IDN',
      'call held 2024-03-04: Wang Yi/CHN + Retno Marsudi/IDN',
    ],
  },
  {
    construction: 'a meeting fixed by letter; it will take place on another day',
    published: '2024-03-07',
    text: 'A meeting between Hakan Fidan and Antony Blinken in Washington was fixed after Fidan had written to Blinken in February. It will take place on 12 March.',
    finds: [
      'meeting planned 2024-03-12 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA',
      'message held 2024-02: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'it is the letter itself',
    published: '2024-03-07',
    text: 'Imran Khan wrote a letter to Narendra Modi in February. It was never answered.',
    finds: ['message held 2024-02: Imran Khan/PAK + Narendra Modi/IND'],
  },
]
