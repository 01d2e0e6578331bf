import type { ContactCase } from '../notation.ts'

/** Who came before or after another was not there with him; a joint session told of beside it is another. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'received A and, ahead of him, B',
    published: '2024-05-10',
    text: 'On Tuesday King Abdullah received Hakan Fidan and, ahead of him, Faisal bin Farhan.',
    finds: [
      'meeting held 2024-05-07: King Abdullah/JOR + Hakan Fidan/TUR',
      'meeting held 2024-05-07: King Abdullah/JOR + Faisal bin Farhan/SAU',
    ],
  },
  {
    construction: 'before the joint session',
    published: '2024-05-10',
    text: 'Before the joint session on Tuesday Sergei Lavrov received Hakan Fidan and Abbas Araghchi.',
    finds: [
      'meeting held 2024-05-07: Sergei Lavrov/RUS + Hakan Fidan/TUR',
      'meeting held 2024-05-07: Sergei Lavrov/RUS + Abbas Araghchi/IRN',
    ],
  },
  {
    construction: 'received A and, after him, B',
    published: '2024-05-10',
    text: 'Emmanuel Macron received Nikol Pashinyan and, after him, Edi Rama on Wednesday.',
    finds: [
      'meeting held 2024-05-08: Emmanuel Macron/FRA + Nikol Pashinyan/ARM',
      'meeting held 2024-05-08: Emmanuel Macron/FRA + Edi Rama/ALB',
    ],
  },
  {
    construction: 'at the joint session itself',
    published: '2024-05-10',
    text: 'Sergei Lavrov received Hakan Fidan and Abbas Araghchi for a joint session on Tuesday.',
    finds: ['meeting|talks held 2024-05-07: Sergei Lavrov/RUS + Hakan Fidan/TUR + Abbas Araghchi/IRN'],
  },
]
