import type { ContactCase } from '../notation.ts'

/** Who is told to do something is not who the text goes on to tell of; whose a journey is; who the host is. */
export const cases: ContactCase[] = [
  {
    construction: 'asked to convey greetings, then he recalled',
    published: '2025-01-10',
    text: 'Bola Tinubu met Wang Yi in Abuja on Thursday. Bola Tinubu asked Wang Yi to convey his greetings. He recalled his state visit to China last September, during which he had a fruitful meeting with President Xi Jinping.',
    finds: [
      'meeting held 2025-01-09 @Abuja/NGA: Bola Tinubu/NGA + Wang Yi/CHN',
      'meeting held 2024-09: Bola Tinubu/NGA + Xi Jinping/CHN',
    ],
  },
  {
    construction: 'urged to come, then he received',
    published: '2025-01-10',
    text: 'Hakan Fidan urged Asaad al-Shaibani on Thursday to form a government of all. He met Marco Rubio in Ankara on Friday.',
    finds: ['meeting held 2025-01-10 @Ankara/TUR: Hakan Fidan/TUR + Marco Rubio/USA'],
  },
  {
    construction: 'their first visit is that of those who make it',
    published: '2025-01-10',
    text: 'Bola Tinubu met Wang Yi in Abuja on Thursday. It has been a tradition that Chinese foreign ministers make Africa the destination of their first overseas visit of the year.',
    finds: ['meeting held 2025-01-09 @Abuja/NGA: Bola Tinubu/NGA + Wang Yi/CHN'],
  },
  {
    construction: 'a meeting with the host',
    published: '2025-04-02',
    text: 'Emomali Rahmon received Sadyr Japarov in Khujand on Monday. Shavkat Mirziyoyev, too, had a meeting with the host.',
    finds: [
      'meeting held 2025-03-31 @Khujand/TJK: [Emomali Rahmon/TJK || Emomali Rahmon/TJK (host)] + Sadyr Japarov/KGZ',
      'meeting held 2025-03-31: Shavkat Mirziyoyev/UZB + Emomali Rahmon/TJK',
    ],
  },
  {
    construction: 'a seat in the party before the office',
    published: '2025-01-10',
    text: 'On January 9, President Bola Tinubu met with Member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs Wang Yi in Abuja.',
    finds: ['meeting held 2025-01-09 @Abuja/NGA: Bola Tinubu/NGA + Wang Yi/CHN/foreign_minister'],
  },
  {
    construction: 'a title that is usual elsewhere, with a state of its own',
    published: '2024-11-07',
    text: 'Sergey Lavrov met Deputy Chairman of the Cabinet of Ministers and Minister of Foreign Affairs of Turkmenistan Rashid Meredov in Moscow on 6 November.',
    finds: ['meeting held 2024-11-06 @Moscow/RUS: Sergey Lavrov/RUS + Rashid Meredov/TKM'],
  },
]
