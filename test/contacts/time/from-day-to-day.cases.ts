import type { ContactCase } from '../notation.ts'

/** Contacts that went on for days: "from Friday to Sunday of last week", "for the third day running". */
export const cases: readonly ContactCase[] = [
  {
    construction: 'from weekday to weekday of last week, in front',
    published: '2024-05-15',
    text: 'From Friday to Sunday of last week, Tom Perriello held talks in Jeddah with Abdel Fattah al-Burhan.',
    finds: ['talks held 2024-05-10/2024-05-12 @Jeddah/SAU: Tom Perriello/USA + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'from weekday to weekday last week, behind',
    published: '2024-05-15',
    text: 'Tom Perriello held talks in Jeddah with Abdel Fattah al-Burhan from Thursday to Saturday last week.',
    finds: ['talks held 2024-05-09/2024-05-11 @Jeddah/SAU: Tom Perriello/USA + Abdel Fattah al-Burhan/SDN'],
  },
  {
    construction: 'between weekday and weekday of last week',
    published: '2024-05-15',
    text: 'Between Monday and Wednesday of last week Hakan Fidan negotiated with Sergei Lavrov in Sochi.',
    finds: ['talks held 2024-05-06/2024-05-08 @Sochi/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'will negotiate from weekday to weekday of next week',
    published: '2024-05-15',
    text: 'Hakan Fidan and Sergei Lavrov will negotiate in Sochi from Tuesday to Thursday of next week.',
    finds: ['talks planned 2024-05-21/2024-05-23 @Sochi/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'for the third day running on a weekday',
    published: '2024-05-15',
    text: 'John Kerry and Sergei Lavrov held talks for the third day running on Tuesday in Geneva.',
    finds: ['talks held 2024-05-12/2024-05-14|2024-05-14 @Geneva/CHE: John Kerry/USA + Sergei Lavrov/RUS'],
  },
  {
    construction: 'on a weekday, from weekday on: one day',
    published: '2024-05-15',
    text: 'Hakan Fidan, in Sochi from Monday, met Sergei Lavrov there on Tuesday.',
    finds: ['meeting held 2024-05-14 @Sochi/RUS: Hakan Fidan/TUR + Sergei Lavrov/RUS'],
  },
  {
    construction: 'flew from Monday talks to a summit: no range',
    published: '2024-05-15',
    text: 'Hakan Fidan met Sergei Lavrov on Monday and Antony Blinken on Wednesday last week.',
    finds: [
      'meeting held 2024-05-06|2024-05-13: Hakan Fidan/TUR + Sergei Lavrov/RUS',
      'meeting held 2024-05-08: Hakan Fidan/TUR + Antony Blinken/USA',
    ],
  },
]
