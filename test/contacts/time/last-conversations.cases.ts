import type { ContactCase } from '../notation.ts'

/** "They had talked often, he said. [The last conversation] was in May": one more contact of the same two, on a day of its own. */
export const cases: ContactCase[] = [
  {
    construction: 'the last conversation took place on',
    published: '2024-04-29',
    text: 'Hakan Fidan telephoned Antony Blinken on Saturday. The last conversation had taken place on March 4.',
    finds: [
      'call held 2024-04-27: Hakan Fidan/TUR + Antony Blinken/USA',
      'call held 2024-03-04: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
  {
    construction: 'the previous call was on',
    published: '2024-04-29',
    text: 'Emmanuel Macron called Benjamin Netanyahu on Sunday. The previous call was on April 2.',
    finds: [
      'call held 2024-04-28: Emmanuel Macron/FRA + Benjamin Netanyahu/ISR',
      'call held 2024-04-02: Emmanuel Macron/FRA + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'the first phone call was made in',
    published: '2024-04-29',
    text: 'Penny Wong spoke by telephone with Wang Yi on Friday. A first phone call was held in January.',
    finds: ['call held 2024-04-26: Penny Wong/AUS + Wang Yi/CHN', 'call held 2024-01: Penny Wong/AUS + Wang Yi/CHN'],
  },
  {
    construction: 'an earlier conversation took place in',
    published: '2024-04-29',
    text: 'Olaf Scholz and Volodymyr Zelenskyy talked by phone on Wednesday. An earlier conversation took place on April 14.',
    finds: [
      'call held 2024-04-24: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR',
      'call held 2024-04-14: Olaf Scholz/DEU + Volodymyr Zelenskyy/UKR',
    ],
  },
  {
    construction: 'the headline denies a recent one, the last to be announced was earlier',
    published: '2024-04-29',
    text: 'No recent Sunak-Modi call, says Delhi\n\nNEW DELHI, April 29 - Rishi Sunak had said in an interview that Narendra Modi had called him. The last conversation to have been announced took place on March 12.',
    finds: [
      'call denied *: Rishi Sunak/GBR + Narendra Modi/IND',
      'call held 2024-03-12: Rishi Sunak/GBR + Narendra Modi/IND',
    ],
  },
  {
    construction: 'the conversation that was just told of',
    published: '2024-04-29',
    text: 'Hakan Fidan telephoned Antony Blinken. The conversation took place on Saturday.',
    finds: ['call held 2024-04-27: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'an earlier call of somebody else',
    published: '2024-04-29',
    text: 'Hakan Fidan telephoned Antony Blinken on Saturday. An earlier call by the opposition for a strike went unheard on March 4.',
    finds: ['call held 2024-04-27: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
]
