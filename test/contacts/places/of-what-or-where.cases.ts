import type { ContactCase } from '../notation.ts'

/** "In Syria, A and B agreed on little": of what they think alike, not where they met. */
export const cases: ContactCase[] = [
  {
    construction: 'in a state, agreed on little',
    published: '2016-04-11',
    text: 'In Syria, Sergei Lavrov and John Kerry agreed on little.',
    finds: [],
  },
  {
    construction: 'in a state, agree on nothing',
    published: '2024-04-11',
    text: 'In Ukraine, Emmanuel Macron and Viktor Orban agree on nothing.',
    finds: [],
  },
  {
    construction: 'in a city, agreed on a truce',
    published: '2016-04-11',
    text: 'In Geneva, Sergei Lavrov and John Kerry agreed on a truce.',
    finds: ['talks|meeting held * @Geneva/CHE: Sergei Lavrov/RUS + John Kerry/USA'],
  },
]
