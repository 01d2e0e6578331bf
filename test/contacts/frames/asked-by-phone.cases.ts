import type { ContactCase } from '../notation.ts'

export const cases: readonly ContactCase[] = [
  {
    construction: 'had sought the advice of X in a telephone conversation',
    published: '2025-03-11',
    text: 'Before setting out, Ghanaian President John Mahama had sought the advice of Nigerian President Bola Tinubu in a telephone conversation on Thursday.',
    finds: ['call held 2025-03-06: John Mahama/GHA + Bola Tinubu/NGA'],
  },
  {
    construction: "asked for X's help in a call, which stands in front",
    published: '2025-03-11',
    text: "In a phone call on Thursday, Moldovan President Maia Sandu asked for Klaus Iohannis's help.",
    finds: ['call held 2025-03-06: Maia Sandu/MDA + Klaus Iohannis/ROU'],
  },
  {
    construction: 'won the backing of X during a telephone call',
    published: '2025-03-11',
    text: 'Moldovan President Maia Sandu won the backing of Polish Prime Minister Donald Tusk during a telephone call on Sunday.',
    finds: ['call held 2025-03-09: Maia Sandu/MDA + Donald Tusk/POL'],
  },
  {
    construction: 'accepted the condolences of X by telephone',
    published: '2025-03-11',
    text: 'Greek Foreign Minister Giorgos Gerapetritis accepted the condolences of his Turkish counterpart, Hakan Fidan, by telephone.',
    finds: ['call held null: Giorgos Gerapetritis/GRC + Hakan Fidan/TUR'],
  },
  {
    construction: 'nobody asked',
    published: '2025-03-11',
    text: 'Speaking by telephone from Accra on Thursday, President John Mahama asked for the support of his people.',
    finds: [],
  },
]
