import type { ContactCase } from '../notation.ts'

/** "the talks that A held with B": the clause that describes the noun tells of the contact, whatever is said of it besides. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'which A and B held, subject',
    published: '2025-04-28',
    text: 'The meeting which Hakan Fidan and Marco Rubio held in Ankara on Thursday surprised observers.',
    finds: ['meeting held 2025-04-24 @Ankara/TUR: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'that A held with B, object',
    published: '2023-09-15',
    text: 'Analysts played down the talks that Wang Yi held with Sergey Lavrov in Moscow on Monday.',
    finds: ['talks held 2023-09-11 @Moscow/RUS: Wang Yi/CHN + Sergey Lavrov/RUS'],
  },
  {
    construction: 'which teams held',
    published: '2025-04-28',
    text: 'Doubts surround a meeting which US and Chinese officials held on Thursday morning.',
    finds: ['meeting held 2025-04-24: US officials/USA/delegation! + Chinese officials/CHN/delegation!'],
  },
  {
    construction: 'had with, call',
    published: '2022-02-14',
    text: 'Diplomats were briefed on the telephone call that Emmanuel Macron had with Vladimir Putin on Saturday.',
    finds: ['call held 2022-02-12: Emmanuel Macron/FRA + Vladimir Putin/RUS'],
  },
  {
    construction: 'which they conducted, then predicate',
    published: '2024-05-20',
    text: 'The consultations, which Indian and Bhutanese officials held in Thimphu on Friday, covered trade.',
    finds: [
      'talks|meeting held 2024-05-17 @Thimphu/BTN: Indian officials/IND/delegation! + Bhutanese officials/BTN/delegation!',
    ],
  },
  {
    construction: 'according to, between which and subject',
    published: '2025-04-28',
    text: 'The ministry would not speak of a meeting which, according to Marco Rubio, Hakan Fidan and Gideon Saar held on Friday.',
    finds: ['meeting held 2025-04-25: Hakan Fidan/TUR + Gideon Saar/ISR'],
  },
  {
    construction: 'main clause tells it already',
    published: '2024-03-08',
    text: 'Hakan Fidan had a meeting with Antony Blinken in Washington on Thursday, which they used to review Syria.',
    finds: ['meeting held 2024-03-07 @Washington/USA: Hakan Fidan/TUR + Antony Blinken/USA'],
  },
  {
    construction: 'called off',
    published: '2024-03-08',
    text: 'Paris has cancelled the talks that Emmanuel Macron was to hold with Olaf Scholz on Tuesday.',
    finds: ['talks cancelled 2024-03-12: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
]
