import type { ContactCase } from '../notation.ts'

/** Time that somebody had of another: minutes got, an hour with, a day spent with, had to himself, drunk with. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'spent a Sunday with a list, where after a day',
    published: '2024-02-08',
    text: 'The plan goes back to Jan. 21 in Vienna, where Brett McGurk spent a Sunday with Abbas Kamel and Tzachi Hanegbi.',
    finds: ['meeting held 2024-01-21 @Vienna/AUT: Brett McGurk/USA + Abbas Kamel/EGY + Tzachi Hanegbi/ISR'],
  },
  {
    construction: 'spent the weekend with',
    published: '2024-02-08',
    text: 'Boris Pistorius spent the weekend with Rustem Umerov in Kyiv.',
    finds: ['meeting held * @Kyiv/UKR: Boris Pistorius/DEU + Rustem Umerov/UKR'],
  },
  {
    construction: 'had ten minutes with one and none with the other',
    published: '2023-09-22',
    text: 'William Ruto had fifteen minutes with Olaf Scholz on Wednesday and none with Joe Biden.',
    finds: [
      'meeting held 2023-09-20: William Ruto/KEN + Olaf Scholz/DEU',
      'meeting denied|cancelled *: William Ruto/KEN + Joe Biden/USA',
    ],
  },
  {
    construction: 'got half an hour with',
    published: '2023-09-22',
    text: 'On Tuesday Javier Milei got half an hour with Emmanuel Macron.',
    finds: ['meeting held 2023-09-19: Javier Milei/ARG + Emmanuel Macron/FRA'],
  },
  {
    construction: 'snatched a few minutes with',
    published: '2023-09-22',
    text: 'Mark Rutte snatched a few minutes with Recep Tayyip Erdoğan on Thursday evening.',
    finds: ['meeting held 2023-09-21: Mark Rutte/NLD + Recep Tayyip Erdoğan/TUR'],
  },
  {
    construction: 'had him to himself',
    published: '2023-09-22',
    text: 'Anthony Albanese had Narendra Modi to himself on Tuesday morning.',
    finds: ['meeting held 2023-09-19: Anthony Albanese/AUS + Narendra Modi/IND'],
  },
  {
    construction: 'drank champagne with, in a year long past',
    published: '2019-07-01',
    text: 'In 2014 John Kerry drank champagne with Laurent Fabius in Geneva.',
    finds: ['meeting held 2014 @Geneva/CHE: John Kerry/USA + Laurent Fabius/FRA'],
  },
  {
    construction: 'no verb: an hour with',
    published: '2024-02-08',
    text: "Antony Blinken's stop in Amman was brief on Tuesday: an hour with King Abdullah II, a photograph, back to the plane.",
    finds: [
      'meeting held 2024-02-06 @Amman/JOR: Antony Blinken/USA + Abdullah II/JOR',
      '~visit held 2024-02-06 @Amman/JOR: Antony Blinken/USA + Jordan/JOR/delegation! (host)',
    ],
  },
  {
    construction: 'there was an hour with',
    published: '2024-02-08',
    text: 'David Lammy flew to Ramallah on Wednesday. There was a tour of a clinic and an hour with Mahmoud Abbas.',
    finds: [
      'meeting held 2024-02-07 @Ramallah/PSE: David Lammy/GBR + Mahmoud Abbas/PSE',
      '~visit held 2024-02-07 @Ramallah/PSE: David Lammy/GBR + Palestine/PSE/delegation! (host)',
    ],
  },
  {
    construction: 'an hour with the press',
    published: '2024-02-08',
    text: 'David Lammy spent an hour with reporters in Ramallah on Wednesday, and had ten minutes with students.',
    finds: [],
  },
  {
    construction: 'minutes to lose, a problem with',
    published: '2024-02-08',
    text: 'Serbia had a problem with Kosovo on Tuesday, and has ten days to answer.',
    finds: [],
  },
  {
    construction: 'an interview of an hour with',
    published: '2024-02-08',
    text: 'CNN broadcast an hour with Emmanuel Macron on Tuesday.',
    finds: [],
  },
]
