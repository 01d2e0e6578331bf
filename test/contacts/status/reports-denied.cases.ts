import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'media said that they had met; both governments denied the report',
    published: '2024-03-29',
    text: 'Iranian media said that envoys of Iran and Israel had met in Doha in May. Both governments denied the report.',
    finds: [
      'meeting denied 2023-05 @Doha/QAT: Iranian envoy/IRN/office!|delegation! + Israeli envoy/ISR/office!|delegation!',
    ],
  },
  {
    construction: 'papers reported that they met; the government denied it at the time',
    published: '2024-03-29',
    text: 'North Korea and Japan have no ties. Newspapers in Seoul have reported that officials of the two countries met last spring. The Japanese government denied it at the time.',
    finds: ['meeting denied 2023-03/2023-05: North Korea/PRK/delegation! + Japan/JPN/delegation!'],
  },
  {
    construction: 'which one side denied',
    published: '2024-03-29',
    text: 'Reuters reported that Sergei Shoigu and Hakan Fidan met in Baku last week, which Ankara denied.',
    finds: ['meeting denied 2024-03-18/2024-03-24 @Baku/AZE: Sergei Shoigu/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'the other side dismissed the report',
    published: '2024-03-29',
    text: 'Reuters reported that Sergey Lavrov had met Hakan Fidan in Ankara on Monday. The Kremlin dismissed the report.',
    finds: ['meeting denied 2024-03-25 @Ankara/TUR: Sergey Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'what is denied is something else',
    published: '2024-03-29',
    text: 'Sergey Lavrov met Hakan Fidan in Ankara on Monday and accused Turkey of selling drones. Ankara denied it.',
    finds: ['meeting held 2024-03-25 @Ankara/TUR: Sergey Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'what is denied is the last thing that was reported',
    published: '2024-03-29',
    text: 'Reuters reported that Sergey Lavrov had met Hakan Fidan in Ankara and that Turkey had sold drones. Turkey denied it.',
    finds: ['meeting held null @Ankara/TUR: Sergey Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'expelled diplomats, and the other did the same',
    published: '2024-10-16',
    text: 'Justin Trudeau flew to Singapore in October. Two days afterwards Ottawa expelled six Indian diplomats, and New Delhi did the same.',
    finds: ['visit held 2024-10 @Singapore/SGP: Justin Trudeau/CAN + Singapore/SGP/delegation! (host)'],
  },
]
