import type { ContactCase } from '../notation.ts'

/** "proposes that A and B sit down": the bare verb of what is asked for. */
export const cases: ContactCase[] = [
  {
    construction: 'proposes that A and B sit down together',
    published: '2024-03-07',
    text: 'Hakan Fidan proposes that Ararat Mirzoyan and Jeyhun Bayramov sit down together.',
    finds: ['meeting proposed *: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE'],
  },
  {
    construction: 'proposed that two states sit down',
    published: '2024-03-07',
    text: 'Luiz Inacio Lula da Silva proposed that Guyana and Venezuela sit down together.',
    finds: ['meeting proposed *: Guyana/GUY/delegation! + Venezuela/VEN/delegation!'],
  },
  {
    construction: 'suggests that they meet',
    published: '2024-03-07',
    text: 'Olaf Scholz suggests that Emmanuel Macron and Viktor Orban meet in Berlin.',
    finds: ['meeting proposed *: Emmanuel Macron/FRA + Viktor Orban/HUN'],
  },
  {
    construction: 'insists that A sit down with B',
    published: '2024-03-07',
    text: 'Washington proposes that Volodymyr Zelenskyy sit down with Vladimir Putin.',
    finds: ['meeting proposed *: Volodymyr Zelenskyy/UKR + Vladimir Putin/RUS'],
  },
  {
    construction: 'the two sit down',
    published: '2024-03-07',
    text: 'Ararat Mirzoyan and Jeyhun Bayramov sit down in Tbilisi on Saturday, the Georgian ministry said.',
    finds: ['meeting planned 2024-03-09 @Tbilisi/GEO: Ararat Mirzoyan/ARM + Jeyhun Bayramov/AZE'],
  },
  {
    construction: 'sit-down strike',
    published: '2024-03-07',
    text: 'Olaf Scholz and Emmanuel Macron face a sit-down strike of farmers.',
    finds: [],
  },
  {
    construction: 'sit on a council',
    published: '2024-03-07',
    text: 'Guyana and Algeria sit on the Security Council.',
    finds: [],
  },
]
