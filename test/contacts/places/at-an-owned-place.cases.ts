import type { ContactCase } from '../notation.ts'

/** "At Spain's foreign ministry A and B met": the people behind a place are not what it is called. */
export const cases: ContactCase[] = [
  {
    construction: "at a state's ministry",
    published: '2024-03-07',
    text: "At Spain's foreign ministry Jose Manuel Albares and Stephane Sejourne met on Monday.",
    finds: ['meeting held 2024-03-04: Jose Manuel Albares/ESP + Stephane Sejourne/FRA'],
  },
  {
    construction: "at a state's embassy, three names",
    published: '2024-03-07',
    text: "At Qatar's embassy Antony Blinken, Hakan Fidan and Ayman Safadi met on Monday.",
    finds: ['meeting held 2024-03-04: Antony Blinken/USA + Hakan Fidan/TUR + Ayman Safadi/JOR'],
  },
  {
    construction: "in a person's office",
    published: '2024-03-07',
    text: "In Macron's office Olaf Scholz met Donald Tusk on Monday.",
    finds: ['meeting held 2024-03-04: Olaf Scholz/DEU + Donald Tusk/POL'],
  },
  {
    construction: "at the king's palace",
    published: '2024-03-07',
    text: "At Jordan's royal palace Ayman Safadi received Hakan Fidan on Monday.",
    finds: ['meeting held 2024-03-04: Ayman Safadi/JOR + Hakan Fidan/TUR'],
  },
  {
    construction: 'an owned deputy is still a person',
    published: '2024-03-07',
    text: "Blinken's deputy Kurt Campbell met Yoko Kamikawa on Monday.",
    finds: ['meeting held 2024-03-04: Kurt Campbell/USA + Yoko Kamikawa/JPN'],
  },
  {
    construction: 'an owned foreign minister is still a person',
    published: '2024-03-07',
    text: "Spain's foreign minister Jose Manuel Albares met Stephane Sejourne on Monday.",
    finds: ['meeting held 2024-03-04: Jose Manuel Albares/ESP + Stephane Sejourne/FRA'],
  },
  {
    construction: 'a ministry that only employs',
    published: '2024-03-07',
    text: "Spain's foreign ministry Wednesday praised Stephane Sejourne.",
    finds: [],
  },
]
