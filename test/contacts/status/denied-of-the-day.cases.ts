import type { ContactCase } from '../notation.ts'

/** What was not done is of the day of what was done beside it; what one side tells the other denies. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'A spoke by phone on D with B. He did not call C, according to his office',
    published: '2024-08-17',
    text: 'U.S. President Joe Biden spoke by telephone on Friday with Jordanian King Abdullah II. He did not call Israeli Prime Minister Benjamin Netanyahu, according to the White House.',
    finds: [
      'call held 2024-08-16: Joe Biden/USA + Abdullah II/JOR',
      'call denied|cancelled 2024-08-16: Joe Biden/USA + Benjamin Netanyahu/ISR',
    ],
  },
  {
    construction: 'A met B on D. She did not meet C',
    published: '2023-11-10',
    text: 'German Foreign Minister Annalena Baerbock met Turkish Foreign Minister Hakan Fidan in Ankara on Wednesday. She did not meet Turkish President Recep Tayyip Erdogan.',
    finds: [
      'meeting held 2023-11-08 @Ankara/TUR: Annalena Baerbock/DEU + Hakan Fidan/TUR',
      'meeting denied|cancelled 2023-11-08: Annalena Baerbock/DEU + Recep Tayyip Erdogan/TUR',
    ],
  },
  {
    construction: 'An official said that A had also met B alone on D; B’s office denied it',
    published: '2024-08-17',
    text: "An Egyptian official, who asked not to be named, said that Egypt's intelligence chief, Abbas Kamel, had also met Israel's Mossad chief, David Barnea, alone late on Thursday; the prime minister's office in Jerusalem denied it.",
    finds: ['meeting denied 2024-08-15: Abbas Kamel/EGY + David Barnea/ISR'],
  },
  {
    construction: 'A newspaper reported that A and B had met in P on D; C’s ministry denied it',
    published: '2024-05-10',
    text: 'A Beirut newspaper reported that Saudi Foreign Minister Faisal bin Farhan and his Syrian counterpart, Faisal Mekdad, had met in Muscat on Tuesday; the foreign ministry in Riyadh denied it.',
    finds: ['meeting denied 2024-05-07 @Muscat/OMN: Faisal bin Farhan/SAU + Faisal Mekdad/SYR'],
  },
  {
    construction: 'An official, who was not allowed to speak publicly, said that A had met B: no go-between',
    published: '2024-05-10',
    text: 'A Pakistani official, who asked to remain anonymous, said that Foreign Minister Ishaq Dar of Pakistan had met his Iranian counterpart, Hossein Amir-Abdollahian, alone in Quetta on Wednesday.',
    finds: ['meeting held 2024-05-08 @Quetta/PAK: Ishaq Dar/PAK + Hossein Amir-Abdollahian/IRN'],
  },
]
