import type { ContactCase } from '../notation.ts'

/** A title of several words for people of several states, with their names behind it. */
export const cases: readonly ContactCase[] = [
  {
    construction: 'The heads of the intelligence services of S and S, A and B, sat down with C and D',
    published: '2024-08-17',
    text: "The heads of the intelligence services of Jordan and Egypt, Ahmad Husni and Abbas Kamel, sat down on Thursday with Iraq's national security adviser, Qasim al-Araji.",
    finds: ['meeting|talks held 2024-08-15: Ahmad Husni/JOR + Abbas Kamel/EGY + Qasim al-Araji/IRQ'],
  },
  {
    construction: 'The chiefs of the general staff of S and S, A and B, met',
    published: '2024-02-10',
    text: 'The chiefs of the general staff of Greece and Cyprus, Dimitrios Choupis and Georgios Tsitsikostas, met in Nicosia on Wednesday.',
    finds: ['meeting held 2024-02-07 @Nicosia/CYP: Dimitrios Choupis/GRC + Georgios Tsitsikostas/CYP'],
  },
  {
    construction: 'met the heads of the security services of S and S, A and B',
    published: '2023-09-15',
    text: 'Kyrgyz President Sadyr Japarov received the heads of the security services of Tajikistan and Kyrgyzstan, Saimumin Yatimov and Kamchybek Tashiev, in Bishkek on Tuesday.',
    finds: [
      'meeting held 2023-09-12 @Bishkek/KGZ: Sadyr Japarov/KGZ (host) + Saimumin Yatimov/TJK + Kamchybek Tashiev/KGZ?',
    ],
  },
  {
    construction: 'The secretaries of the security councils of S and S, A and B, held talks',
    published: '2023-04-07',
    text: 'The secretaries of the security councils of Armenia and Azerbaijan, Armen Grigoryan and Hikmet Hajiyev, held talks in Washington on Tuesday.',
    finds: ['talks held 2023-04-04 @Washington/USA: Armen Grigoryan/ARM + Hikmet Hajiyev/AZE'],
  },
  {
    construction: 'The speakers of the parliaments of S and S, A and B, spoke by phone',
    published: '2023-04-07',
    text: 'The speakers of the parliaments of Latvia and Estonia, Edvards Smiltens and Lauri Hussar, spoke by phone on Thursday.',
    finds: ['call held 2023-04-06: Edvards Smiltens/LVA + Lauri Hussar/EST'],
  },
  {
    construction: 'The chief negotiators of S and S, A and B, met',
    published: '2022-12-09',
    text: 'The chief negotiators of Sweden and Turkey, Oscar Stenström and Akif Çağatay Kılıç, met in Stockholm on Wednesday.',
    finds: ['meeting|talks held 2022-12-07 @Stockholm/SWE: Oscar Stenström/SWE + Akif Çağatay Kılıç/TUR'],
  },
]
