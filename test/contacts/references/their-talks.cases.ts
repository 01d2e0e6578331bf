import type { ContactCase } from '../notation.ts'

/** Whose "their talks" are, in clauses below and in lines without a verb of their own. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'what he gave him, after their talks',
    published: '2024-02-02',
    text: 'Recep Tayyip Erdoğan sat in the car that he gave Mohammed bin Salman after their talks on Monday.',
    finds: ['talks held 2024-01-29: Recep Tayyip Erdoğan/TUR + Mohammed bin Salman/SAU'],
  },
  {
    construction: 'no main verb',
    published: '2024-02-02',
    text: 'Emmanuel Macron beside the horse he has given Sadyr Japarov, after their meeting on Tuesday. He spoke with Kassym-Jomart Tokayev on Wednesday.',
    finds: [
      'meeting held 2024-01-30: Emmanuel Macron/FRA + Sadyr Japarov/KGZ',
      'call held 2024-01-31: Emmanuel Macron/FRA + Kassym-Jomart Tokayev/KAZ',
    ],
  },
  {
    construction: 'he thanked him after their talks',
    published: '2024-02-02',
    text: 'Olaf Scholz gave Joe Biden a book. He thanked him after their meeting on Thursday.',
    finds: ['meeting held 2024-02-01: Olaf Scholz/DEU + Joe Biden/USA'],
  },
  {
    construction: 'said that the other had asked for it',
    published: '2024-02-02',
    text: 'Antony Blinken said that Hakan Fidan had asked for it after their meeting on Thursday.',
    finds: ['meeting held 2024-02-01: Antony Blinken/USA + Hakan Fidan/TUR'],
  },
  {
    construction: 'an envoy for climate change, name behind',
    published: '2024-02-02',
    text: "Germany's special envoy for climate change, Lena Brandt, met John Kerry in Bonn on Tuesday.",
    finds: ['meeting held 2024-01-30 @Bonn/DEU: Lena Brandt/DEU + John Kerry/USA'],
  },
  {
    construction: 'an envoy for climate without name or comma',
    published: '2024-02-02',
    text: "Germany's special envoy for climate spoke of change and hope on Tuesday.",
    finds: [],
  },
  {
    construction: 'two of one country: their talks with each other are no contact',
    published: '2024-02-02',
    text: 'Christian Lindner praised the paper that Robert Habeck wrote after their talks on Monday.',
    finds: [],
  },
]
