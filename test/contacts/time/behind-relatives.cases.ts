import type { ContactCase } from '../notation.ts'

/** A day that stands behind the comma which closes a relative clause is that of the verb before it. */
export const cases: ContactCase[] = [
  {
    construction: 'spoken to Y, who, on a weekday',
    published: '2024-03-07',
    text: 'Hakan Fidan spoke by phone with Antony Blinken, who has just returned from Asia, on Monday.',
    finds: ['call held 2024-03-04: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'met Y, who, last Friday',
    published: '2024-03-07',
    text: 'Wang Yi met Annalena Baerbock, who leads the German delegation, last Friday.',
    finds: ['meeting held 2024-03-01: Wang Yi/CHN + Annalena Baerbock/DEU'],
  },
  {
    construction: 'met Y, whose, on a date',
    published: '2024-03-20',
    text: 'Subrahmanyam Jaishankar met Ali Sabry, whose country is short of fuel, on 12 March.',
    finds: ['meeting held 2024-03-12: Subrahmanyam Jaishankar/IND + Ali Sabry/LKA'],
  },
  {
    construction: 'had spoken to Y, who, two days before',
    published: '2024-03-07',
    text: 'On Wednesday Emmanuel Macron addressed a crowd in Lille. He told them that he had spoken to Olaf Scholz, who is under fire at home, two days before.',
    finds: ['call held 2024-03-04: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'will receive Y, who, next Tuesday',
    published: '2024-03-07',
    text: 'Emmanuel Macron will receive Viktor Orban, who opposes the package, next Tuesday.',
    finds: ['meeting planned 2024-03-12: Emmanuel Macron/FRA + Viktor Orban/HUN'],
  },
  {
    construction: 'who did it on that day himself',
    published: '2024-03-07',
    text: 'Wang Yi met Annalena Baerbock, who had arrived on Monday.',
    finds: ['meeting held *: Wang Yi/CHN + Annalena Baerbock/DEU'],
  },
  {
    construction: 'a relative clause alone, no contact',
    published: '2024-03-07',
    text: 'Wang Yi praised Annalena Baerbock, who speaks for Berlin, on Monday.',
    finds: [],
  },
]
