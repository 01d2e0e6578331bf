import type { ContactCase } from '../notation.ts'

/** "in a call on Wednesday": the day that stands with the call is the call's, not that of what it was about. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'prepared D1’s meeting in a telephone call on D2',
    published: '2023-05-07',
    text: "Dutch Prime Minister Mark Rutte met German Chancellor Olaf Scholz in The Hague on Sunday. Foreign Minister Wopke Hoekstra of the Netherlands and his German counterpart, Annalena Baerbock, laid the ground for Sunday's meeting in a telephone call on Wednesday.",
    finds: [
      'meeting held 2023-05-07 @The Hague/NLD: Mark Rutte/NLD + Olaf Scholz/DEU',
      'call held 2023-05-03: Wopke Hoekstra/NLD + Annalena Baerbock/DEU',
    ],
  },
  {
    construction: 'went over D1’s agenda in a video conference on D2',
    published: '2024-06-14',
    text: "Italian Foreign Minister Antonio Tajani and Canadian Foreign Minister Mélanie Joly went over Friday's agenda in a video conference on Tuesday.",
    finds: ['video held 2024-06-11: Antonio Tajani/ITA + Mélanie Joly/CAN'],
  },
  {
    construction: 'settled the details of D1’s visit in a phone conversation on D2',
    published: '2024-09-20',
    text: "Indian Foreign Minister Subrahmanyam Jaishankar and Kuwaiti Foreign Minister Abdullah Al-Yahya settled the details of next month's visit in a phone conversation on Monday.",
    finds: ['call held 2024-09-16: Subrahmanyam Jaishankar/IND + Abdullah Al-Yahya/KWT'],
  },
  {
    construction: 'In a call on D1, A told B about D2’s attack',
    published: '2024-04-16',
    text: "In a call on Monday, British Foreign Secretary David Cameron told Iranian Foreign Minister Hossein Amir-Abdollahian that Saturday's attack had been reckless.",
    finds: ['call held 2024-04-15: David Cameron/GBR + Hossein Amir-Abdollahian/IRN'],
  },
  {
    construction: 'cleared the way for D1’s signing at a meeting in P on D2',
    published: '2024-04-16',
    text: "Serbian Foreign Minister Ivica Dacic and Hungarian Foreign Minister Péter Szijjártó cleared the way for Thursday's signing at a meeting in Subotica on Friday.",
    finds: ['meeting held 2024-04-12 @Subotica/SRB: Ivica Dacic/SRB + Péter Szijjártó/HUN'],
  },
]
