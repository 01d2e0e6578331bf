import type { ContactCase } from '../notation.ts'

/** Where on an island or a peninsula, and where it is only what they spoke about. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'met on the island of',
    published: '2024-05-16',
    text: 'Prabowo Subianto met Anthony Albanese on the island of Bali on Tuesday.',
    finds: ['meeting held 2024-05-14 @Bali/IDN: Prabowo Subianto/IDN + Anthony Albanese/AUS'],
  },
  {
    construction: 'on the Indonesian island of',
    published: '2024-05-16',
    text: 'On Tuesday Penny Wong saw Wang Yi on the Indonesian island of Bali.',
    finds: ['meeting held 2024-05-14 @Bali/IDN: Penny Wong/AUS + Wang Yi/CHN'],
  },
  {
    construction: 'on the Italian holiday island of',
    published: '2024-05-16',
    text: 'Giorgia Meloni received Olaf Scholz on the Italian holiday island of Capri on Tuesday.',
    finds: ['meeting held 2024-05-14 @Capri/ITA: Giorgia Meloni/ITA + Olaf Scholz/DEU'],
  },
  {
    construction: 'their encounter on the island of',
    published: '2024-05-16',
    text: 'Recep Tayyip Erdogan recalled his meeting with Kyriakos Mitsotakis on the island of Crete in March 2023.',
    finds: ['meeting held 2023-03 @Crete/GRC: Recep Tayyip Erdogan/TUR + Kyriakos Mitsotakis/GRC'],
  },
  {
    construction: 'when both were on the island of',
    published: '2024-05-16',
    text: 'Sergei Lavrov talked to Hakan Fidan on Tuesday when both were on the island of Malta.',
    finds: ['meeting held 2024-05-14 @Malta/MLT: Sergei Lavrov/RUS + Hakan Fidan/TUR'],
  },
  {
    construction: 'talks on an island as their matter',
    published: '2024-05-16',
    text: 'Hakan Fidan and Giorgos Gerapetritis held talks on the island of Cyprus in Athens on Tuesday.',
    finds: ['talks held 2024-05-14 @Athens/GRC: Hakan Fidan/TUR + Giorgos Gerapetritis/GRC'],
  },
  {
    construction: 'a call on the island as its matter',
    published: '2024-05-16',
    text: 'Wang Yi called Antony Blinken on Tuesday. He warned him on the island of Taiwan.',
    finds: ['call held 2024-05-14: Wang Yi/CHN + Antony Blinken/USA'],
  },
]
