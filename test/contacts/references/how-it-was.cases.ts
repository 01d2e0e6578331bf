import type { ContactCase } from '../notation.ts'

/** "That was a telephone conversation": how the contact told in the sentence before was done. */
export const cases: ContactCase[] = [
  {
    construction: 'That was a telephone conversation',
    published: '2026-03-05',
    text: 'A paper wrote of a secret meeting of Gustavo Petro and Delcy Rodriguez on Monday. That was a telephone conversation.',
    finds: ['call held 2026-03-02: Gustavo Petro/COL + Delcy Rodriguez/VEN'],
  },
  {
    construction: 'It was only a phone call',
    published: '2024-03-07',
    text: 'Olaf Scholz and Donald Tusk held talks on Tuesday. It was only a phone call, aides said.',
    finds: ['call held 2024-03-05: Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: 'This was by telephone',
    published: '2024-03-07',
    text: 'Hakan Fidan conferred with Ayman Safadi on Tuesday. This was by telephone.',
    finds: ['call held 2024-03-05: Hakan Fidan/TUR + Ayman Safadi/JOR'],
  },
  {
    construction: 'It was a long telephone conversation',
    published: '2024-03-07',
    text: 'Emmanuel Macron consulted Olaf Scholz on Wednesday. It was a long telephone conversation.',
    finds: ['call held 2024-03-06: Emmanuel Macron/FRA + Olaf Scholz/DEU'],
  },
  {
    construction: 'It was not a phone call',
    published: '2024-03-07',
    text: 'Olaf Scholz met Donald Tusk in Berlin on Tuesday. It was not a phone call.',
    finds: ['meeting held 2024-03-05 @Berlin/DEU: Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: 'That was a telephone shop',
    published: '2024-03-07',
    text: 'Olaf Scholz met Donald Tusk in a former shop in Berlin on Tuesday. It was a telephone shop.',
    finds: ['meeting held 2024-03-05 @Berlin/DEU: Olaf Scholz/DEU + Donald Tusk/POL'],
  },
]
